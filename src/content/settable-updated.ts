import { text, type Text } from './text.js';

/** Whatever a page sets is text. */
type Settable = Text | number;

/**
 * Makes `element.updated = '2023-12-06'` mean the attribute `updated`. The name is Lit's for what it calls after each
 * update; but React 19, Vue 3 and Svelte set a property wherever an element has one of the name, and would put a text in
 * the method's place. Read, it is still the method.
 */
export function makeUpdatedSettable(host: { updatedOn: Text }): void {
  const { updated: method } = Object.getPrototypeOf(host) as { updated: unknown };
  // What was set before the element was known is its own, no method.
  const { updated: early } = host as { updated?: Settable };
  const set = (value: Settable) => {
    host.updatedOn = text(String(value ?? ''));
  };
  Object.defineProperty(host, 'updated', { get: () => method, set });
  if (early !== method) set(early);
}
