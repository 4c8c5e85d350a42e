/**
 * A contact as a vCard 4.0 (RFC 6350), which telephones and mail programs save to the address book.
 * Hand it out as "text/vcard" in UTF-8.
 */
import { type Contact } from './contact.js';
/**
 * The contact as the text of a `.vcf` file. What is missing or empty is left out.
 *
 * A unit and the municipality are of the kind "org", and organisations of their own where `unit` says none. The parts of a
 * person's name are given where it is two words, because some telephones show no name without; where it is more, no rule
 * tells the given names from the family's. An address without a Swedish postcode is all street.
 *
 * Line breaks in texts are kept, other control characters are dropped. Nothing throws; half a surrogate pair stays, and
 * is U+FFFD in the file.
 */
export declare function vcard({ name, kind, jobTitle, unit, phones, emails, address, website }: Contact): string;
/**
 * "Åsa Öberg.vcf": the name less the characters that Windows, macOS, Linux and the Web refuse or hide in file names,
 * and less the dots and spaces that it begins with; "kontakt.vcf" where nothing is left.
 */
export declare const fileName: (name: string) => string;
