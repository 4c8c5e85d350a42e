/** What the readers of all formats of notices make texts and links with. */
import type { AnnouncementLink, AnnouncementText } from './announcement.js';
import { toUrl } from './clean.js';
import { asText, at, type Json } from './json.js';
import { controls } from './xml.js';

/** More texts, areas or paragraphs than any notice has. */
export const mostParts = 1_000;

/** A value that may also come several times. */
export const many = (value: Json): Json[] =>
  Array.isArray(value) ? value.slice(0, mostParts) : value == null ? [] : [value];

export const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const clean = (value: Json): string => (asText(value) ?? '').toWellFormed().replace(controls, '');

/** A value as one line of plain text; undefined where it has no words. */
export const toLine = (value: Json): string | undefined =>
  clean(value).replace(/\s+/g, ' ').trim() || undefined;

/** The one line that a field is; the first where it comes several times. */
export const line = (fields: Json, name: string): string | undefined => toLine(many(at(fields, name))[0]);

/** An empty line, or the beginning of an item of a list. */
const newParagraph = /\n(?:[^\S\n]*\n)+|\n(?=\s?[-–•*] )/;

/** Plain text as paragraphs. A single line break is a space: mail and teleprinters break lines where they are full. */
const toParagraphs = (value: Json): string[] =>
  clean(value)
    .replace(/\r\n?/g, '\n')
    .split(newParagraph)
    .flatMap((paragraph) => toLine(paragraph) ?? []);

/** A link, named by its site, or its number or mail address, where it has no words; undefined where it may not be one. */
export function toLink(address: Json, text: Json, base: string): AnnouncementLink | undefined {
  const href = toUrl({ address: asText(address), base });
  if (!href) return undefined;
  const { hostname, pathname } = new URL(href);
  return { href, text: toLine(text) ?? (hostname.replace(/^www\./, '') || pathname || href) };
}

/**
 * What a notice says in one language; undefined where it says nothing. Without a heading its first paragraph is one.
 * @param texts plain text
 */
export function toText(
  lang: string | undefined,
  heading: string | undefined,
  texts: Json[],
  links: (AnnouncementLink | undefined)[],
  sender?: string,
): AnnouncementText[] {
  const paragraphs = texts.flatMap(toParagraphs);
  const first = heading ?? paragraphs.shift();
  return first
    ? [{ lang, heading: first, paragraphs, links: links.filter((link) => link !== undefined), sender }]
    : [];
}
