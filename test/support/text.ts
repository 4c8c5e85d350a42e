const UNSEEN = 'script, style, template, noscript, [hidden]';
const INLINE =
  'a, abbr, b, bdi, cite, code, data, dfn, em, i, kbd, mark, q, s, small, span, strong, sub, sup, time, u, wbr';

/** The texts of an author's blocks in order: paragraphs, headings, cells, list items, each as one line. */
export function blockTexts(root: Element): string[] {
  const texts: string[] = [];
  let text = '';
  const endBlock = (): void => {
    if (oneLine(text)) texts.push(oneLine(text));
    text = '';
  };
  const read = (node: Node): void => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || node.matches(UNSEEN)) return;
    const block = !node.matches(INLINE);
    if (block) endBlock();
    node.childNodes.forEach(read);
    if (block) endBlock();
  };
  read(root);
  return texts;
}

/**
 * Those of the texts that a visitor does not get to see on the page, who opens what a widget has put behind a name, as it
 * does with other languages. Letter case may be the host's.
 */
export function missingFrom(body: HTMLElement, texts: string[]): string[] {
  for (const { shadowRoot } of body.querySelectorAll('*'))
    for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  const seen = oneLine(body.innerText).toLowerCase();
  return texts.filter((text) => !seen.includes(text.toLowerCase()));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
