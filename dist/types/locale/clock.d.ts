/** One clock for all widgets of the page. */
import type { ReactiveControllerHost } from 'lit';
type Widget = Element & ReactiveControllerHost;
/** The moment now, in ms since 1970. */
export declare const moment: () => number;
/** The time now on the municipality's clock: "2026-11-22T14:05". */
export declare const now: () => string;
/** The moment when today is over for the municipality, in ms since 1970. */
export declare const midnight: () => number;
/**
 * Puts the clock of all widgets right, where the visitor's computer has a wrong one.
 * @param ms how far it is behind; less than 0: ahead
 */
export declare function correctClock(ms: number): void;
/**
 * Renders a widget anew at a moment, in ms since 1970, once and only if it is in the page then. A later call takes the
 * earlier one's place, and no moment takes it back.
 */
export declare function renderAt(widget: Widget, at: number | '' | undefined): void;
export {};
