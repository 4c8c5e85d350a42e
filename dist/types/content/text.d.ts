/** Properties that hold text. */
import type { LitElement } from 'lit';
/** What an attribute holds: undefined or null where it is not there, or has nothing but white space in it. */
export type Text = string | null | undefined;
/** Reads an attribute that holds text, or what a script has given its property: a number is its digits, false is nothing. */
export declare const text: (value: Text | number | boolean) => Text;
/** Lets the properties that hold text read what a script or a framework gives them, as `text` reads an attribute. */
export declare function readTexts({ properties, prototype }: typeof LitElement): void;
