/**
 * Swedish telephone numbers: grouped as they are read aloud, and in E.164 for the `tel:` link.
 * Source: the Swedish numbering plan of the Post and Telecom Authority (PTS).
 */
/** A number that can be shown and dialled. */
export interface Phone {
    /** "0142-854 72", with no-break spaces; a number of another country or form as it was written */
    text: string;
    /** "tel:+4614285472"; a short number ("112") as it is */
    href: string;
}
/**
 * Reads a number as people write it: spaces, hyphens, slashes and brackets anywhere, "+46" or "0046" or "0" first.
 * @returns undefined where it is no number, so that the words stay as they were
 */
export declare function readPhone(written: string): Phone | undefined;
