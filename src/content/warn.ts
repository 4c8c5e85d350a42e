const told = new WeakMap<Element, Set<string>>();

/**
 * Tells the developer, once for each element, what can't be used and what would be right. The citizen sees nothing of it.
 * @param what an attribute's name, or words for something else
 * @param right what to write instead
 */
export function warn(element: Element, what: string, right: string): void {
  const value = element.getAttribute(what);
  const wrong = value === null ? what : `${what}="${value}"`;
  const messages = told.get(element) ?? new Set();
  told.set(element, messages);
  if (messages.has(wrong)) return;
  messages.add(wrong);
  console.warn(`${element.localName}: can't use ${wrong.slice(0, 120)}. Write ${right}.`, element);
}
