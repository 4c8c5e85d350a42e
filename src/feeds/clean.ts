import { textOf } from '../content/nodes.js';
import { absolute, safe } from '../content/url.js';
import { inMunicipality, parseDate } from '../locale/dates.js';
import { parseDocument } from './documents.js';
import type { Address, FeedImage, FeedItem, Markup, RawItem } from './item.js';

const summaryLength = 300;
const titleLength = 90;
/** Enough for a summary and the first picture. */
const longestHtml = 20_000;

/** A picture that some editor wrote into the text itself, longer than the text. */
const pasted = /data:[^"'\s>]{99,}/g;

const hasMarkup = /<[a-z!/]|&[a-z#]/i;
const inlineTags = 'a|abbr|acronym|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr';
export const blockTag = new RegExp(`<(?!/?(?:${inlineTags})\\b)`, 'gi');

/** HTML as a document's body, with a space between the words of two blocks; undefined where there is none in it. */
export function toBody({ text, plain }: Pick<Markup, 'text' | 'plain'>): Element | undefined {
  if (plain || !hasMarkup.test(text)) return undefined;
  const html = text.replace(pasted, '').slice(0, longestHtml).replace(blockTag, ' <');
  const document = parseDocument(html, 'text/html');
  // Not `document.body`, which a form with that name would be.
  return Reflect.get(Document.prototype, 'body', document);
}

/** HTML, or text without any, as plain words. */
export function toWords(markup: Pick<Markup, 'text' | 'plain'>, body = toBody(markup)): string {
  const text = body ? textOf(body) : markup.text;
  // Editors leave spaces of no width.
  return text
    .replace(/\u200B/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The beginning of a text: whole sentences where they come far enough, else whole words and "…". */
function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  // No half of a letter that takes two.
  const start = text.slice(0, length - 2).replace(/[\uD800-\uDBFF]$/, '');
  return /^.{60,}[.!?](?= )/s.exec(start)?.[0] ?? `${start.replace(/\s+\S*$/, '')} …`;
}

/** An absolute address of one of the kinds, else undefined. */
export function toUrl({ address, base }: Partial<Address> = {}, kinds = safe): string | undefined {
  const written = address?.trim();
  const href = written && absolute(written, base)?.href;
  return href && kinds.test(href) ? href : undefined;
}

function toImage(address: Address | undefined, alt = '', credit = ''): FeedImage | undefined {
  const src = toUrl(address, /^https?:/);
  return src ? { src, alt, credit } : undefined;
}

/**
 * "January 20, 2016", "Wed Jan 20 2016 14:05:00 GMT+0100": Americans and JavaScript. "Wed Jan 20 14:05:00 CET 2016":
 * Java.
 */
const monthFirst = /^(?:\w+,? )?([a-z]{3})[a-z]* (\d\d?),? ([\d:]+ (?:[a-z]+ )?)?(\d{4})\b/i;

/** The first date that can be read, in any of the forms that feeds have. None is older than the web. */
export function toDate(written: (string | undefined)[]): string | undefined {
  return written.map((text = '') => readDate(text.trim())).find((date = '') => date > '1970');
}

function readDate(text: string): string | undefined {
  // Seconds or milliseconds since 1970.
  if (/^\d{10}(\d{3})?$/.test(text)) return inMunicipality(new Date(Number(text.padEnd(13, '0'))));
  const words = text.replace(monthFirst, '$2 $1 $4 $3');
  return parseDate(words) ?? parseDate(/\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '');
}

/** One entry as it may be shown, without its dates; undefined where it has no words at all. */
export function toItem(raw: RawItem): FeedItem | undefined {
  let image = toImage(raw.image, raw.alt, raw.credit);
  let text = '';
  for (const markup of raw.texts) {
    // A long text is read only where something is missing.
    if (text && image) break;
    const body = toBody(markup);
    text ||= toWords(markup, body);
    image ??= body && pictureIn(body, markup.base);
  }
  const title = (raw.title && toWords(raw.title)) || beginning(text, titleLength);
  if (!title) return undefined;
  const link = toUrl(raw.link);
  return {
    id: raw.id ?? link ?? title,
    title,
    link,
    summary: text === title ? '' : beginning(text, summaryLength),
    image,
    categories: [...new Set(raw.categories.map((text) => toWords({ text })).filter(Boolean))],
    source: toWords({ text: raw.source ?? '' }) || undefined,
  };
}

/** The first picture in a text that is there to be seen, not to count readers. */
function pictureIn(body: Element, base: string): FeedImage | undefined {
  for (const picture of body.querySelectorAll('img')) {
    const of = (name: string) => picture.getAttribute(name) ?? '';
    const image = toImage({ address: of('src'), base }, of('alt'));
    const isDot = ['width', 'height'].some((side) => /^[01](px)?$/.test(of(side)));
    const seen = !isDot && !/display: *none/.test(of('x-style'));
    if (image && seen) return image;
  }
  return undefined;
}
