/** RSS 2.0 and its forerunners, RSS 1.0, Atom 1.0 and 0.3, and Mynewsdesk's list: entries in XML. */
import { absolute } from '../content/url.js';
import { parseDocument } from './documents.js';
import { mostEntries, type Address, type Markup, type RawFeed, type RawItem } from './item.js';

/** Namespaces of additions by what is known of their addresses: Media RSS, RSS content, Dublin Core. */
const additions = /mrss|content|\bdc\b/;

/** An entry's elements by name: its format's own as "title", additions as "dc:date". */
type Fields = (...names: string[]) => Element[];

function fieldsOf(entry: Element, elements: Iterable<Element> = entry.children): Fields {
  const named = Map.groupBy(elements, ({ namespaceURI, localName }) =>
    namespaceURI === entry.namespaceURI
      ? localName
      : `${additions.exec(namespaceURI ?? '')?.[0]}:${localName}`,
  );
  return (...names) => names.flatMap((name) => named.get(name) ?? []);
}

/** What an attribute says; undefined where it is empty or not there. */
const attribute = (element: Element | undefined, ...names: string[]): string | undefined =>
  names.map((name) => element?.getAttribute(name) ?? '').find(Boolean);

/** What an element says; undefined where it says nothing. */
const words = (element: Element | undefined): string | undefined => element?.textContent.trim() || undefined;

/** What addresses in an element are relative to: `xml:base` on it and around it, and the feed's own address. */
function baseOf(element: Element | null, feed: string): string {
  if (!element) return feed;
  const around = baseOf(element.parentElement, feed);
  const base = attribute(element, 'xml:base');
  return (base && absolute(base, around)?.href) || around;
}

/** What stands in an element, as it is written: node by node, because its own tag would be markup, too. */
const contentOf = ({ childNodes }: Element): string =>
  Array.from(childNodes, (node) => new XMLSerializer().serializeToString(node)).join('');

/** Atom says of each text what it is; all others have HTML, sometimes where it should not be. */
function toMarkup(element: Element, feed: string): Markup {
  const base = baseOf(element, feed);
  if (element.firstElementChild) return { text: contentOf(element), base };
  const plain = element.closest('feed') !== null && !attribute(element, 'type')?.includes('html');
  return { text: element.textContent, plain, base };
}

/** An element that is an address, or has one in an attribute. */
const toAddress = (element: Element, feed: string): Address => ({
  address: attribute(element, 'url', 'href') ?? element.textContent,
  base: baseOf(element, feed),
});

const isPicture = (element: Element): boolean =>
  /^image/.test(
    attribute(element, 'medium', 'type') ??
      (/\.(avif|gif|jpe?g|png|svg|webp)\b/i.test(attribute(element, 'url', 'href') ?? '') ? 'image' : ''),
  );

/** Media RSS first, then an enclosure, in RSS or as an Atom link; undefined where the entry names no picture. */
function findPicture(entry: Element, field: Fields): Element | undefined {
  // They may stand in a group.
  const media = fieldsOf(entry, entry.querySelectorAll('*'));
  return (
    media('mrss:content').find(isPicture) ??
    media('mrss:thumbnail')[0] ??
    field('enclosure', 'link').find(
      (element) => element.matches('enclosure,[rel=enclosure]') && isPicture(element),
    ) ??
    field('image').find(words)
  );
}

/** A link to the whole entry; an id that is an address is one, too. */
const isLink = (element: Element): boolean =>
  /^(alternate)?$/.test(element.getAttribute('rel') ?? '') &&
  (element.localName === 'guid'
    ? /^https?:/.test(words(element) ?? '') && attribute(element, 'isPermaLink') !== 'false'
    : !!(attribute(element, 'href') ?? words(element)));

function toRaw(entry: Element, feed: string): RawItem {
  const field = fieldsOf(entry);
  const link = field('link', 'url', 'guid').find(isLink);
  const title = field('title', 'header', 'dc:title').find(words);
  const picture = findPicture(entry, field);
  /** What Media RSS says of the picture, in it or beside it. */
  const said = (name: string): string | undefined =>
    [picture, picture?.parentElement]
      .map((place) => words(fieldsOf(entry, place?.children ?? [])(`mrss:${name}`)[0]))
      .find(Boolean);
  const [source] = field('source');
  return {
    id: words(field('guid', 'id').find(words)) ?? attribute(entry, 'rdf:about'),
    title: title && toMarkup(title, feed),
    link: link && toAddress(link, feed),
    texts: field('description', 'summary', 'dc:description', 'content:encoded', 'content', 'body').map(
      (element) => toMarkup(element, feed),
    ),
    published: field('pubDate', 'published', 'issued', 'published_at', 'dc:date', 'created').map(words),
    updated: field('updated', 'modified', 'updated_at').map(words),
    image: picture && toAddress(picture, feed),
    alt: said('text') ?? said('description'),
    credit: said('credit'),
    categories: field('category', 'dc:subject').map(
      (category) => attribute(category, 'label', 'term') ?? category.textContent,
    ),
    source: words(source?.querySelector('title') ?? source),
  };
}

/** What may stand before a document's declaration, piece by piece, so that no piece hides another. */
const before = /\s*(?:<!--[^]*?-->|<\?[^]*?\?>)/y;
const declaration = /\s*<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*')*([[>])/y;

/**
 * Refuses entities of a document's own: nothing good has them, and a few lines of them can fill a computer's memory. A
 * declaration without them goes, because with it letters that have names in HTML would be dropped in silence.
 */
function withoutDeclaration(text: string): string {
  before.lastIndex = 0;
  do declaration.lastIndex = before.lastIndex;
  while (before.test(text));
  const start = declaration.lastIndex;
  const end = declaration.exec(text)?.[1];
  if (end === '[') throw new Error('the feed declares entities of its own');
  return end ? text.slice(0, start) + text.slice(declaration.lastIndex) : text;
}

const control = String.raw`[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFD-\uFFFF]`;
/** Characters that are nothing to read. */
export const controls = new RegExp(control, 'g');
/** What has to be put right: all but XML's own five names. */
const wrong = new RegExp(String.raw`${control}|&(?!(?:amp|lt|gt|quot|apos);)(#?\w+;)?`, 'g');
/** More names of letters than any feed has. */
const mostNames = 300;

/** Puts right what real feeds have in them and XML forbids: bare ampersands, HTML's names for letters, control characters. */
function mended(text: string): string {
  const letters = new Map<string, string>();
  return text.replace(wrong, (found, name: string | undefined = '') => {
    if (!found.startsWith('&')) return '';
    if (!name || letters.size > mostNames) return `&amp;${name}`;
    const known = letters.get(name);
    if (known !== undefined) return known;
    // A name that HTML doesn't know is no letter, and stays as it is written.
    const letter = parseDocument(found, 'text/html').body.textContent.replace(controls, '');
    const right = letter.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
    letters.set(name, right);
    return right;
  });
}

const passages = /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)/g;

/**
 * Comments go: they say nothing to us; real ones have "--" in them, and a thousand without an end keep WebKit busy for
 * ever. What CDATA sections hold, most of a feed, waits until the rest is parsed: Chromium needs half the time then.
 */
export function parseXml(text: string): Document {
  const kept: string[] = [];
  // Half a letter is none, and stops WebKit: it becomes one of the control characters, which go.
  const xml = withoutDeclaration(text)
    .toWellFormed()
    .replace(passages, (_, data?: string) =>
      data === undefined ? '' : `<![CDATA[${String(kept.push(data) - 1)}]]>`,
    );
  // Mended before it is parsed, not after: Chromium reports its own words about a broken document under a strict policy.
  const document = parseDocument(mended(xml), 'text/xml');
  if (document.getElementsByTagName('parsererror').length) throw new Error('the feed is not well-formed XML');
  const sections = document.createTreeWalker(document, NodeFilter.SHOW_CDATA_SECTION);
  for (let section; (section = sections.nextNode() as CDATASection | null);)
    section.data = (kept[Number(section.data)] ?? '').replace(controls, '');
  return document;
}

/** Reads a feed in XML. */
export function readXml(text: string, address: string): RawFeed {
  const { documentElement: root } = parseXml(text);
  if (!root.matches('rss,RDF,feed,items')) throw new Error(`<${root.localName}> is no feed`);
  return {
    title: words(root.querySelector('channel > title,:root > title') ?? undefined) ?? '',
    entries: [...root.querySelectorAll('item,entry')]
      .slice(0, mostEntries)
      .map((entry) => toRaw(entry, address)),
  };
}
