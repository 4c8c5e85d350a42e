import { type ReactiveControllerHost } from 'lit';
/** Buttons that copy, and what is said of them. */
export interface Copying {
    /** A button that copies a text; nothing where the browser can't copy. */
    button: (text: string) => unknown;
    /** How it went, to be seen and to be heard. */
    status: () => unknown;
}
/** Copying for a widget. What went wrong is said, too: nobody shall paste something else. */
export declare function copying(host: ReactiveControllerHost): Copying;
