/** What a line of a contact is for. */
export type ContactKind = 'phone' | 'email' | 'address' | 'website';
/** A number or an address in a contact. */
export interface ContactValue {
    kind: ContactKind;
    /** As it is shown, and copied. */
    text: string;
    /** Where it leads; none where it can't be dialled or written to. */
    href?: string | undefined;
    mobile?: boolean | undefined;
}
/** A line of the author's. */
export interface ContactLine {
    text: string;
    /** The same, from one line break to the next. */
    rows: string[];
    /** What its icon shows; undefined for other words, and for a further line of an address. */
    kind: ContactKind | undefined;
    values: ContactValue[];
    /** Those of them that are plain words, so that links can be added beside them. */
    plain: ContactValue[];
}
/** An e-mail address as something to write to. */
export declare const toEmail: (text: string) => ContactValue;
/** A number as something to dial; undefined where it is none. */
export declare function toPhone(written: string, mobile?: boolean): ContactValue | undefined;
/** What stands above a contact and is neither a name nor a title: "Kontakt", "Kontaktuppgifter:", "Kontakta oss". */
export declare const isLabel: (words?: string) => boolean;
/** Reads the lines of a contact. A street on a line of its own is the beginning of the address below it. */
export declare function readContactLines(lines: Node[][]): ContactLine[];
