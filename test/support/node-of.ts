/** The first node of some HTML, as the parser makes it. */
export function nodeOf(html: string): Node {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstChild!;
}
