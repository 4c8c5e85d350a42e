/**
 * A contact as a vCard 4.0 (RFC 6350), which telephones and mail programs save to the address book.
 * Hand it out as "text/vcard" in UTF-8.
 */
import { addressParts, type Contact } from './contact.js';

/** Text that ends neither its value nor its line (RFC 6350, 3.4). */
const escaped = (text: string): string => text.replace(/[\\,]/g, '\\$&').replace(/[\r\n]+/g, '\\n');

/** Text that doesn't end its component either. Elsewhere some address books would show the backslash. */
const component = (text = ''): string => escaped(text).replace(/;/g, '\\;');

/**
 * One line and no more, whatever it is made of: some address books take any control character for a line's end.
 * Folded to 75 octets, never inside a character: 74 of ASCII, 37 of two octets at most, 18 of any, and the space before.
 */
const line = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]/gu, '')
    .replace(/[ -~]{38,74}|[ -\u07FF]{1,37}|.{1,18}/gu, '$&\r\n ')
    .slice(0, -1);

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
export function vcard({ name, kind, jobTitle, unit, phones, emails, address, website }: Contact): string {
  const isPerson = kind === 'person';
  const [street, code = '', town] = addressParts(address ?? '');
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `KIND:${isPerson ? 'individual' : 'org'}`,
    `FN:${escaped(name)}`,
    isPerson && /^\S+ \S+$/.test(name) && component(name).replace(/(.+) (.+)/, 'N:$2;$1;;;'),
    (unit || !isPerson) && `ORG:${component(unit || name)}`,
    jobTitle && `TITLE:${escaped(jobTitle)}`,
    ...phones.map(({ href, mobile }) => `TEL;VALUE=uri;TYPE=${mobile ? 'cell' : 'work'}:${href}`),
    ...emails.map((email) => `EMAIL:${escaped(email)}`),
    address && `ADR:;;${component(street)};${component(town)};;${code};`,
    website && `URL:${website}`,
    'END:VCARD',
  ]
    .map((property) => (property ? line(property) : ''))
    .join('');
}

/**
 * "Åsa Öberg.vcf": the name less the characters that Windows, macOS, Linux and the Web refuse or hide in file names,
 * and less the dots and spaces that it begins with; "kontakt.vcf" where nothing is left.
 */
export const fileName = (name: string): string =>
  `${
    name
      .replace(/[\\/:*?"<>|\p{C}]/gu, '')
      .replace(/^[.\s]+/, '')
      .trim() || 'kontakt'
  }.vcf`;
