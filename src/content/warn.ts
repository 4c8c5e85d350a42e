const told = new WeakMap<Element, Set<string>>();

/**
 * Tells the developer, once for each element, what can't be used and what would be right. The citizen sees nothing of it.
 * @param what an attribute's name, or words for something else
 * @param right what to write instead
 */
export function warn(element: Element, what: string, right: string): void {
  const value = element.getAttribute(what);
  const wrong = value === null ? what : `${what}="${value}"`;
  tellOnce(element, `can't use ${wrong.slice(0, 120)}. Write ${right}.`, wrong);
}

/**
 * Tells the developer something, once for each element.
 * @param what it is about; default: each message is about something else
 */
export function tellOnce(element: Element, message: string, what = message): void {
  const known = told.get(element) ?? new Set();
  told.set(element, known);
  if (known.has(what)) return;
  known.add(what);
  console.warn(`${element.localName}: ${message}`, element);
}
