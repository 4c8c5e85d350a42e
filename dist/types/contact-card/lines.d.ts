import type { ContactKind, ContactValue } from '../content/contact-lines.js';
/** A line with its icon; the icon is a picture of what the line's words say. */
export declare const renderLine: (kind: ContactKind | "hours" | undefined, content: unknown, button?: unknown) => import("lit-html").TemplateResult<1>;
/**
 * An address too long for its line breaks before "@" and before a dot, where it can still be read as one; not after a
 * hyphen, which would seem to be put in by the break. Nothing is in it that would be copied with it.
 */
export declare const breakable: (email: string) => (string | import("lit-html").TemplateResult<1>)[];
/** A link to what is written as plain words; the space is between it and them. */
export declare const renderReach: ({ kind, text, href }: ContactValue) => "" | (string | import("lit-html").TemplateResult<1>)[];
