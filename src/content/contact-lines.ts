/** What the lines of a contact say, whether the editor made links of them or not. */
import { readPhone } from '../locale/phone.js';
import { isElement, isLinkAlone, textOf } from './nodes.js';
import { isInline } from './parts.js';

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

const linked = 'a[href]';
/** What is before "595 80 Mjölby", if anything. */
const beforePostcode = /(?:^|,?\s+)(?=(?:SE?-)?\d{3}\s?\d\d\s+\p{Lu})/u;
const street = /^\p{Lu}\D*\d+( ?\p{L})?$/u;
const mailbox = /(?<![^\s,;:<>()])[^\s,;:<>()]{1,64}@[^\s,;:<>()]{1,255}\.\p{L}+/u;
/**
 * "Telefon: ", "Tfn ", "Vxl. ": words that end in a colon, or one word before what begins as a whole number does. So
 * "Storgatan 112" is a street.
 */
const label = /^(?:[^\d+]*:\s+|\p{L}+\.?\s+(?=[+0]))/u;

/** An e-mail address as something to write to. */
export const toEmail = (text: string): ContactValue => ({ kind: 'email', text, href: `mailto:${text}` });

/** A number as something to dial; undefined where it is none. */
export function toPhone(written: string, mobile?: boolean): ContactValue | undefined {
  const phone = readPhone(written);
  return phone && { kind: 'phone', ...phone, mobile };
}

function fromLink(link: Element): ContactValue | undefined {
  const [, scheme, to = ''] = /^(tel|mailto):([^?]*)/.exec(link.getAttribute('href') ?? '') ?? [];
  if (scheme === 'mailto') return toEmail(to);
  return scheme ? (toPhone(textOf(link)) ?? toPhone(to) ?? { kind: 'phone', text: to }) : undefined;
}

/** What stands above a contact and is neither a name nor a title: "Kontakt", "Kontaktuppgifter:", "Kontakta oss". */
export const isLabel = (words = ''): boolean =>
  /^(?:kontakt(?:a oss|information|person(?:er)?|uppgift(?:er)?)?|contact(?: us)?) ?:?$/i.test(words);

/** The words, with line breaks where the editor made them and around blocks, less those of elements that are left out. */
function withBreaks(node: Node, leftOut: string): string {
  if (!isElement(node)) return node.nodeType === 3 ? (node as Text).data.replace(/\s+/g, ' ') : '';
  if (node.matches(leftOut)) return '';
  if (node.matches('br')) return '\n';
  const words = [...node.childNodes].map((child) => withBreaks(child, leftOut)).join('');
  return isInline(node) ? words : `\n${words}\n`;
}

/** "namn@exempel.se, 0142-854 72" */
const fromWords = (words: string): (ContactValue | undefined)[] =>
  words.split(/\s*[,;|•\n]\s*|\s(?:eller|\/)\s/).map((piece) => {
    const [email] = mailbox.exec(piece) ?? [];
    return email ? toEmail(email) : toPhone(piece.replace(label, ''));
  });

function readLine(nodes: Node[]): ContactLine {
  const wordsWithout = (leftOut: string) =>
    nodes
      .map((node) => withBreaks(node, leftOut))
      .join(' ')
      .trim();
  const elements = nodes.filter(isElement);
  const links = elements.flatMap((element) => [
    ...(element.matches(linked) ? [element] : []),
    ...element.querySelectorAll(linked),
  ]);
  const words = wordsWithout('script,style');
  const text = words.replace(/\s+/g, ' ');
  const isAddress =
    beforePostcode.test(text) || elements.some((element) => element.matches('address,:has(address)'));
  const plain = fromWords(wordsWithout(`script,style,${linked}`)).filter((value) => !!value);
  const values = [...plain, ...links.map(fromLink).filter((value) => !!value)];
  if (!values.length && isAddress)
    values.push({ kind: 'address', text: text.replace(beforePostcode, (before) => before && ', ') });
  const website = !values.length && links.length === 1 && nodes.some(isLinkAlone) ? 'website' : undefined;
  return { text, rows: words.split('\n'), kind: values[0]?.kind ?? website, values, plain };
}

/** Reads the lines of a contact. A street on a line of its own is the beginning of the address below it. */
export function readContactLines(lines: Node[][]): ContactLine[] {
  const read = lines.map(readLine);
  read.forEach((line, index) => {
    const [address] = line.values;
    const above = read[index - 1];
    const isTown = address?.kind === 'address' && /^\d/.test(address.text);
    if (!isTown || !above || above.values.length || !street.test(above.text)) return;
    address.text = `${above.text}, ${address.text}`;
    line.kind = undefined;
    above.kind = 'address';
  });
  return read;
}
