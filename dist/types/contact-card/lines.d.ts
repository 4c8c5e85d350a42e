import type { ContactKind, ContactLine, ContactValue } from '../content/contact-lines.js';
/**
 * A line with its icon, which is a picture of what the line's words say.
 * @param after links and buttons, which are no words of the line
 * @param breaks how the sheet breaks it: see `breaksOf`
 */
export declare const renderLine: (kind: ContactKind | "hours" | undefined, content: unknown, after?: unknown, breaks?: string) => import("lit-html").TemplateResult<1>;
/** How the author's line may be broken: a number not at all, an address late, words with a hyphen. */
export declare function breaksOf({ text, rows, values: [value] }: ContactLine): "medium" | "short" | "" | "words" | "beside";
/**
 * An address too long for its line breaks before "@" and before a dot, where it can still be read as one; not after a
 * hyphen, which would seem to be put in by the break. Nothing is in it that would be copied with it.
 */
export declare const breakable: (email: string) => import("lit-html").TemplateResult<1>[];
/** A number is not broken, not even where an extension makes it too long for its line; that goes to the next. */
export declare const unbroken: (phone: string) => (string | import("lit-html").TemplateResult<1> | undefined)[];
/** Links to what is written as plain words. */
export declare function renderReach(values: ContactValue[]): import("lit-html").TemplateResult<1>;
