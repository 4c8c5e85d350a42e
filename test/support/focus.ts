/** The element that has the focus, also in a shadow tree. */
export const focused = (): Element =>
  document.activeElement!.shadowRoot?.activeElement ?? document.activeElement!;

/** Whether a ring can be seen around an element, or around the area that is its. */
export const hasRing = (element: Element): boolean =>
  [undefined, '::before', '::after'].some((part) => getComputedStyle(element, part).outlineStyle === 'solid');
