import type { LitElement } from 'lit';
import './version.js';
/**
 * Defines a widget as a custom element, unless the name is taken: a second copy of the library, or somebody else's
 * element, must not stop the rest of the module.
 */
export declare function define(tag: string, element: typeof LitElement): void;
/** A selector for any of our widgets. */
export declare const anyWidget: () => string;
/** Whether a name is one of our widgets', and not some other custom element's. */
export declare const isWidget: (tag: string) => boolean;
