import type { LitElement } from 'lit';
import { readTexts } from '../content/text.js';
import './version.js';

const tags = new Set<string>();

/**
 * Defines a widget as a custom element, unless the name is taken: a second copy of the library, or somebody else's
 * element, must not stop the rest of the module.
 */
export function define(tag: string, element: typeof LitElement): void {
  tags.add(tag);
  if (customElements.get(tag)) return;
  customElements.define(tag, element);
  readTexts(element);
}

/** A selector for any of our widgets. */
export const anyWidget = (): string => `:is(${[...tags].join()})`;

/** Whether a name is one of our widgets', and not some other custom element's. */
export const isWidget = (tag: string): boolean => tags.has(tag);
