/** Text as a document that nothing runs in and that loads nothing: the platform's own parser makes such. */
/**
 * Parses text. Under `require-trusted-types-for 'script'` the parser asks for a policy, although nothing it makes gets
 * into the page; ours is named `kommun-widgets` and is created when the first feed comes.
 */
export declare function parseDocument(text: string, type: 'text/html' | 'text/xml'): Document;
