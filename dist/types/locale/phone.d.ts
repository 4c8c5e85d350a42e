/**
 * Swedish telephone numbers: grouped as they are read aloud, and in E.164 for the `tel:` link.
 * Sources: the numbering plan of the Post and Telecom Authority (PTS), ITU-T E.164, RFC 3966.
 */
/** A number that can be shown and dialled. */
export interface Phone {
    /**
     * "0142-854 72", with no-break spaces; a short number, or one of another country, as it was written. An extension or
     * the word for the switchboard follows in the author's own words: "0142-850 00 ankn. 123". The groups are words of
     * their own, so a screen reader says "854, 72", not "eighty-five thousand". The hyphen is the ordinary one, which
     * can be searched for and copied: let CSS keep the line whole.
     */
    text: string;
    /** "tel:+4614285472", with ";ext=123" where there is an extension; a short number as it is: "tel:112" */
    href: string;
}
/**
 * Reads a number as people write it: spaces, dots, slashes, brackets and any dashes anywhere; "+46", "+46 (0)", "0046"
 * or "0" first; "ankn. 123", "anknytning 123", "ext 123", "x123" or "vx" (switchboard) last.
 * @returns undefined where it is no number, or one with digits too few or too many, so that the words stay as they were
 */
export declare function readPhone(written: string): Phone | undefined;
