/** One clock for all widgets of the page. */
import type { ReactiveControllerHost } from 'lit';
/** The moment now, in ms since 1970. */
export declare const moment: () => number;
/** The time now on the municipality's clock: "2026-11-22T14:05". */
export declare const now: () => string;
/**
 * Puts the clock of all widgets right, where the visitor's computer has a wrong one.
 * @param ms how far it is behind; less than 0: ahead
 */
export declare function correctClock(ms: number): void;
/**
 * Renders a widget anew at a time in the form of `now`, or at a moment in ms since 1970, once; a later call takes the
 * earlier one's place, and no time takes it back. A widget that is gone takes its own back.
 */
export declare function renderAt(host: ReactiveControllerHost, time: string | number | undefined): void;
