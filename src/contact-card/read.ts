/** What a contact card says: what its author wrote in it, and its attributes. */
import { jobTitle } from '../content/attributes.js';
import {
  isLabel,
  readContactLines,
  type ContactKind,
  type ContactLine,
  type ContactValue,
} from '../content/contact-lines.js';
import { isHeading } from '../content/nodes.js';
import type { Text } from '../content/text.js';
import { warn } from '../content/warn.js';
import type { Contact } from './contact.js';
import { givenValues, type Given } from './given.js';

const kinds = ['person', 'unit', 'municipality'] as const;
type Reach = ContactValue & { href: string };
/** Node.DOCUMENT_POSITION_FOLLOWING; the number, because names of the platform's are downloaded whole. */
const following = 4;

/** The author's lines, and which of them have a place of their own; -1 is none. */
export interface Written {
  lines: ContactLine[];
  /** A label above the name: "Kontakt". */
  label: number;
  /** What the person does: the first other line, where it has no number and no address. */
  title: number;
}

/** @param name the author's heading, where it has a place of its own */
export function readWritten(written: Node[][], name: Node | undefined): Written {
  const lines = readContactLines(written);
  const isAbove = !name || (written[0]?.[0]?.compareDocumentPosition(name) ?? 0) & following;
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
