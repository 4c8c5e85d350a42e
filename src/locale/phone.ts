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
 * The number itself, the words after it, the extension in them. Bounded, and each part ends where the next can't
 * begin, so that no text takes long. The format characters (Cf) are those that telephones copy along, unseen. A slash
 * before the last digit or two parts no groups: "08-50 80 00/01" are two numbers; "08.30-16.30" are times.
 */
const parts =
  /^(?!.*\/\d\d?$|\d\d\.\d\d\xA0?\p{Pd})([\d\xA0()+./\u2212\p{Pd}\p{Cf}]{0,50}\d)(?:[,;]?\xA0?\(?(v(?:x|äxeln?)|(?:(?:ankn|ext)[a-z]*|x)[.:=]?\xA0?(\d+)))?[).\p{Cf}]*$/iu;

/** Of another country, or short: 112, 1177, 113 13, 114 14, the European 116 000, the directories' 118 118. */
const whole = /^(\+(?!46)[1-9]\d{4,14}|11(2|77|313|414|[68]\d{3}))$/;

/**
 * The code, less its 0, and the subscriber's digits. 08 has two digits, the codes listed have three, every other four.
 * Subscribers have five digits or more, with 08 six, with mobile numbers and 010 seven. (Premium numbers of other
 * lengths and 020 with four digits, which PTS has and a municipality has not, are left as words; so are dates.)
 */
const swedish =
  /^\+46(?=\d{7,9}$)(8|(?:10|7[^7])(?=.{7})|1[13689]|2[136]|[29]0(?!0)|3[1356]|4[0246]|54|6[03]|(?!10|7[^7])[1-9]..)(.{5,8})$/;

/** The subscriber's digits as Swedish groups them: 854 72, 20 60 00, 508 00 00, 508 000 00. */
const grouped = (digits: string): string => digits.replace(/...(?=..$|.{4,5}$)|..(?=.)/g, '$&\xA0');

/**
 * Reads a number as people write it: spaces, dots, slashes, brackets and any dashes anywhere; "+46", "+46 (0)", "0046"
 * or "0" first; "ankn. 123", "anknytning 123", "ext 123", "x123" or "vx" (switchboard) last.
 * @returns undefined where it is no number, or one with digits too few or too many, so that the words stay as they were
 */
export function readPhone(written: string): Phone | undefined {
  const words = written.trim().replace(/\s+/g, '\xA0');
  const [, number = '', tail = '', extension] = parts.exec(words) ?? [];
  const digits = number
    .replace(/[^\d+()]/g, '')
    // Only after a country's number is it the 0 that is not dialled.
    .replace(/^\(?((?:\+|00)\d+)\)?\(0\)|[()]/g, '$1')
    .replace(/^00/, '+')
    .replace(/^(\+460?|0)/, '+46');
  const href = `tel:${digits}${extension ? `;ext=${extension}` : ''}`;
  if (whole.test(digits)) return { text: words, href };
  const [, code, subscriber = ''] = swedish.exec(digits) ?? [];
  return code ? { text: `0${code}-${grouped(subscriber)}\xA0${tail}`.trim(), href } : undefined;
}
