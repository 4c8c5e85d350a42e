/** JSON Feed 1.1, WordPress's posts and Mynewsdesk's list: entries in JSON. */
import { mostEntries, type Markup, type RawFeed, type RawItem } from './item.js';

/** Anything that JSON may hold; what is asked for and not there is undefined, and nothing throws. */
type Json = { [name: string]: Json } | Json[] | string | number | boolean | null | undefined;

/** A value deep inside others: `at(post, 'title', 'rendered')`. */
const at = (value: Json, ...path: (string | number)[]): Json =>
  path.reduce<Json>(
    (inner, name) => (typeof inner === 'object' && inner ? (inner as Record<string, Json>)[name] : undefined),
    value,
  );

const asText = (value: Json): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;

/** The first of some values that is a text. */
const first = (...values: Json[]): string | undefined => values.map(asText).find(Boolean);

/** WordPress gives a moment of UTC and doesn't say so. */
const utc = (value: Json): string => `${asText(value)}Z`;

const list = (value: Json): Json[] => (Array.isArray(value) ? value : []);

function toRaw(entry: Json, base: string): RawItem {
  const of = (...path: (string | number)[]) => at(entry, ...path);
  const markup = (value: Json, plain = false): Markup[] => {
    const text = asText(value);
    return text ? [{ text, plain, base }] : [];
  };
  const address = (...values: Json[]) => {
    const found = first(...values);
    return found ? { address: found, base } : undefined;
  };
  const photo = of('_embedded', 'wp:featuredmedia', 0);
  const attachment = list(of('attachments')).find((file) =>
    asText(at(file, 'mime_type'))?.startsWith('image/'),
  );
  const terms = list(of('_embedded', 'wp:term')).flatMap(list);
  return {
    id: first(of('id'), of('guid', 'rendered')),
    title: [...markup(of('title'), true), ...markup(of('title', 'rendered')), ...markup(of('header'))][0],
    link: address(of('url'), of('external_url'), of('link')),
    texts: [
      ...markup(of('summary'), true),
      ...markup(of('excerpt', 'rendered')),
      ...markup(of('content_html')),
      ...markup(of('content', 'rendered')),
      ...markup(of('body')),
      ...markup(of('content_text'), true),
    ],
    published: [
      asText(of('date_published')),
      utc(of('date_gmt')),
      asText(of('date')),
      first(of('published_at', 'datetime'), of('published_at')),
    ],
    updated: [
      asText(of('date_modified')),
      utc(of('modified_gmt')),
      first(of('updated_at', 'datetime'), of('updated_at')),
    ],
    image: address(
      of('image'),
      of('banner_image'),
      at(photo, 'source_url'),
      of('jetpack_featured_media_url'),
      at(attachment, 'url'),
    ),
    alt: first(at(photo, 'alt_text')),
    // WordPress's own tags are numbers; their words are in the terms.
    categories: [
      ...list(of('tags')).filter((tag) => typeof tag === 'string'),
      ...terms.map((term) => asText(at(term, 'name')) ?? ''),
    ],
    source: first(of('source_name')),
  };
}

/** Reads a feed in JSON. */
export function readJson(text: string, address: string): RawFeed {
  const feed = JSON.parse(text) as Json;
  const entries = [feed, at(feed, 'items', 'item'), at(feed, 'items')].find(Array.isArray) as
    Json[] | undefined;
  if (!entries) throw new Error('the JSON has no "items"');
  return {
    title: asText(at(feed, 'title')) ?? '',
    entries: entries.slice(0, mostEntries).map((entry) => toRaw(entry, address)),
  };
}
