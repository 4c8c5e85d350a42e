/** What a contact card says: what its author wrote in it, and its attributes. */
import { jobTitle } from '../content/attributes.js';
import {
  isLabel,
  readContactLines,
  type ContactKind,
  type ContactLine,
  type ContactValue,
} from '../content/contact-lines.js';
import { headings, isBefore, isBlank, isElement, isHeading, textOf } from '../content/nodes.js';
import { isInline } from '../content/parts.js';
import type { Text } from '../content/text.js';
import { warn } from '../content/warn.js';
import type { Contact } from './contact.js';
import { givenValues, type Given } from './given.js';

const kinds = ['person', 'unit', 'municipality'] as const;
type Reach = ContactValue & { href: string };

/** The author's lines, and which of them have a place of their own; -1 is none. */
export interface Written {
  lines: ContactLine[];
  /** A label above the name: "Kontakt". */
  label: number;
  /** What the person does: the first other line, where it has no number and no address. */
  title: number;
}

/** Whether a line is bold words and nothing else: `<p><strong>Åsa Öberg</strong></p>`, `<b>Åsa Öberg</b><br>`. */
function isBoldLine(node: Node): boolean {
  const bold = isElement(node) && (node.matches('strong,b') ? node : node.querySelector('strong,b'));
  let next = node.nextSibling;
  while (next && next.nodeName !== 'BR' && isBlank(next)) next = next.nextSibling;
  const ends = !isInline(node) || !next || next.nodeName === 'BR' || !isInline(next);
  return !!bold && ends && textOf(bold) === textOf(node);
}

/**
 * Whether a node is the contact's name: its heading; where an editor made none and gave none, the bold line that the
 * contact begins with. A label is no name, and a number neither.
 */
export function isName(card: Element & { name: Text }, node: Node): boolean {
  const words = textOf(node);
  if (isLabel(words)) return false;
  if (isHeading(node)) return true;
  if (card.name || !words || /[\d@]/.test(words) || !isBoldLine(node)) return false;
  const [before = ''] = textOf(card).split(words);
  const isFirst = !before || isLabel(before);
  return isFirst && [...card.querySelectorAll(headings)].every((one) => isLabel(textOf(one)));
}

/** @param name the author's heading, where it has a place of its own */
export function readWritten(written: Node[][], name: Node | undefined): Written {
  const lines = readContactLines(written);
  const [[first] = []] = written;
  const isAbove = !name || (first && isBefore(first, name));
  const label = isAbove && !lines[0]?.kind && isLabel(lines[0]?.text) ? 0 : -1;
  const { kind, text } = lines[label + 1] ?? {};
  const isTitle = name && text && !kind && !isLabel(text) && !written[label + 1]?.some(isHeading);
  return { lines, label, title: isTitle ? label + 1 : -1 };
}

/** The attribute, or "person" where it is another word, which is told. */
export function kindOf(card: Element & { kind: Text }): Contact['kind'] {
  const kind = kinds.find((known) => known === card.kind);
  if (card.kind && !kind) warn(card, 'kind', kinds.join(', '));
  return kind ?? 'person';
}

/** All that is known of the contact. */
export function contactOf(
  card: Given & Record<'jobTitle' | 'kind' | 'unit', Text>,
  name: string,
  { lines, title }: Written,
): Contact {
  const values = [...lines.flatMap((line) => line.values), ...givenValues(card)];
  const reached = (by: ContactKind) =>
    values.filter((value): value is Reach => value.kind === by && !!value.href);
  return {
    name,
    kind: kindOf(card),
    jobTitle: jobTitle(card) ?? lines[title]?.text,
    unit: card.unit ?? undefined,
    phones: reached('phone'),
    emails: reached('email').map(({ text }) => text),
    address: values.find(({ kind }) => kind === 'address')?.text,
    website: reached('website').find(({ href }) => /^https?:/.test(href))?.href,
  };
}
