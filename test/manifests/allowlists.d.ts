/** The lists in dist/allowlists/ that are modules, as the tests read them. */
declare module '*/dist/allowlists/tinymce.js' {
  const options: { custom_elements: string; extended_valid_elements: string };
  export default options;
}
declare module '*/dist/allowlists/ckeditor5.js' {
  const options: { htmlSupport: { allow: { name: RegExp | string; attributes: RegExp | string[] }[] } };
  export default options;
}
declare module '*/dist/allowlists/dompurify.js' {
  const options: { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: RegExp; attributeNameCheck: RegExp } };
  export default options;
}
declare module '*/dist/allowlists/sanitize-html.js' {
  const options: { allowedTags: string[]; allowedAttributes: Record<string, string[]> };
  export default options;
}
