/** One clock for all widgets of the page. */
import type { ReactiveControllerHost } from 'lit';
/** The time now on the municipality's clock: "2026-11-22T14:05". */
export declare const now: () => string;
/**
 * Renders a widget anew at a time in the form of `now`, once; a later call takes the earlier one's place, and no time
 * takes it back. A widget that is gone takes its own back.
 */
export declare function renderAt(host: ReactiveControllerHost, time: string | undefined): void;
