/** What a contact card says, as plain data: what the vCard and the structured data are made from. */
export interface Contact {
    /** "Åsa Öberg", "Hemtjänsten", "Mjölby kommun" */
    name: string;
    kind: 'person' | 'unit' | 'municipality';
    /** "Enhetschef" */
    jobTitle?: string | undefined;
    /** The part of the organisation that the person works in, or that the unit belongs to. */
    unit?: string | undefined;
    /** As `readPhone` gives them: "tel:+4614285472", "tel:+4614285000;ext=123", "tel:112". */
    phones: {
        href: string;
        mobile?: boolean | undefined;
    }[];
    emails: string[];
    /** "Burensköldsvägen 11, 595 80 Mjölby" */
    address?: string | undefined;
    /** A whole address, with "https://". */
    website?: string | undefined;
}
/**
 * Parts a Swedish address, "Burensköldsvägen 11, 595 80 Mjölby", at the postcode before its last words.
 * @returns street, postcode as written, town; without a postcode and a town, all of it as the street
 */
export declare const addressParts: (address: string) => string[];
