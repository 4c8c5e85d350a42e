/** Whether something in the element sticks out of it to the side. An inline box has no inside to stick out of. */
export function overflows(element: Element): boolean {
  return element.clientWidth > 0 && element.scrollWidth > element.clientWidth;
}

/** The elements that reach beyond the edge of the page, each by its start tag: who is to blame for sideways scrolling. */
export function reachingOut(elements: Iterable<Element>): string[] {
  const edge = ({ ownerDocument }: Element): number => ownerDocument.documentElement.clientWidth;
  const found = [...elements].filter(
    (element) => Math.floor(element.getBoundingClientRect().right) > edge(element),
  );
  return found.map(startTag);
}

/** Every element below the root, those in shadow roots too. */
export function* allElements(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allElements(element.shadowRoot);
  }
}

export function startTag(element: Element): string {
  return (element.cloneNode() as Element).outerHTML.replace(/<\/.*/, '');
}
