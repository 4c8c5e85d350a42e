/** Properties that hold text. */
import type { LitElement } from 'lit';

/** What an attribute holds: undefined or null where it is not there, or has nothing but white space in it. */
export type Text = string | null | undefined;

/** Reads an attribute that holds text, or what a script has given its property: a number is its digits, false is nothing. */
export const text = (value: Text | number | boolean): Text =>
  String(value === 0 ? '0' : value || '').trim() || null;

/** Lets the properties that hold text read what a script or a framework gives them, as `text` reads an attribute. */
export function readTexts({ properties, prototype }: typeof LitElement): void {
  for (const [name, { converter }] of Object.entries(properties)) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    if (converter === text)
      Object.defineProperty(prototype, name, {
        set(value: Text | number | boolean) {
          property?.set?.call(this, text(value));
        },
      });
  }
}
