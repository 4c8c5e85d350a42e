/**
 * Swedish telephone numbers: grouped as they are read aloud, and in E.164 for the `tel:` link.
 * Source: the Swedish numbering plan of the Post and Telecom Authority (PTS).
 */

/** Area and service codes: 08 has two digits, these have three, every other has four. */
const code = /^0(?:8|1[013689]|2[0136]|3[1356]|4[0246]|5[4]|6[03]|7[0-689]|90(?!0)|...)/;

/** A number that can be shown and dialled. */
export interface Phone {
  /** "0142-854 72", with no-break spaces; a number of another country or form as it was written */
  text: string;
  /** "tel:+4614285472"; a short number ("112") as it is */
  href: string;
}

/** The subscriber's digits as Swedish groups them: 854 72, 20 60 00, 508 00 00, 508 000 00. */
function grouped(digits: string): string {
  const group = digits.length === 8 ? /...(?=.)/g : digits.length % 2 ? /^...|..(?=.)/g : /..(?=.)/g;
  return digits.replace(group, '$&\u00A0');
}

/**
 * Reads a number as people write it: spaces, hyphens, slashes and brackets anywhere, "+46" or "0046" or "0" first.
 * @returns undefined where it is no number, so that the words stay as they were
 */
export function readPhone(written: string): Phone | undefined {
  const words = written.trim();
  if (/[^\d\s()+/.\p{Pd}]/u.test(words)) return undefined;
  const digits = words
    .replace(/\(0\)|[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+46/, '0');
  if (/^(\+[1-9]\d{4,14}|1\d{2,5})$/.test(digits))
    return { text: words.replace(/\s+/g, '\u00A0'), href: `tel:${digits}` };
  if (!/^0[1-9]\d{5,8}$/.test(digits)) return undefined;
  const [area = ''] = code.exec(digits) ?? [];
  return { text: `${area}-${grouped(digits.slice(area.length))}`, href: `tel:+46${digits.slice(1)}` };
}
