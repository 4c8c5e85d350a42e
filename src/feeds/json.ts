/** JSON Feed 1.1, WordPress's posts and Mynewsdesk's list: entries in JSON. */
import { mostEntries, type Markup, type RawFeed, type RawItem } from './item.js';

/** Anything that JSON may hold; what is asked for and not there is undefined, and nothing throws. */
export type Json = { [name: string]: Json } | Json[] | string | number | boolean | null | undefined;

/** A value deep inside others: `at(post, 'title.rendered')`. */
export const at = (value: Json, path: string): Json =>
  path
    .split('.')
    .reduce<Json>((inner, name) => (inner as Record<string, Json> | null | undefined)?.[name], value);

/** A text, or a number as one; undefined where there is neither, or nothing in it. */
export const asText = (value: Json): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;

const list = (value: Json): Json[] => (Array.isArray(value) ? value : []);

/** Where JSON Feed has words that are no HTML. */
const plain = ['title', 'summary', 'content_text'];

function toRaw(entry: Json, base: string): RawItem {
  /** The first of some values that is a text. */
  const text = (...paths: string[]) => paths.map((path) => asText(at(entry, path))).find(Boolean);
  const markup = (path: string): Markup[] => {
    const found = text(path);
    return found ? [{ text: found, plain: plain.includes(path), base }] : [];
  };
  const attachment = list(at(entry, 'attachments')).find((file) =>
    asText(at(file, 'mime_type'))?.startsWith('image/'),
  );
  const terms = list(at(entry, '_embedded.wp:term')).flatMap(list);
  return {
    id: text('id', 'guid.rendered'),
    title: ['title', 'title.rendered', 'header'].flatMap(markup)[0],
    link: { address: text('url', 'external_url', 'link'), base },
    texts: [
      'summary',
      'excerpt.rendered',
      'content_html',
      'content.rendered',
      'body',
      'content_text',
    ].flatMap(markup),
    // WordPress gives a moment of UTC and doesn't say so.
    published: [
      text('date_published'),
      `${text('date_gmt')}Z`,
      text('date'),
      text('published_at.datetime', 'published_at'),
    ],
    updated: [text('date_modified'), `${text('modified_gmt')}Z`, text('updated_at.datetime', 'updated_at')],
    image: {
      address:
        text(
          'image',
          'banner_image',
          '_embedded.wp:featuredmedia.0.source_url',
          'jetpack_featured_media_url',
        ) ?? asText(at(attachment, 'url')),
      base,
    },
    alt: text('_embedded.wp:featuredmedia.0.alt_text'),
    // WordPress's own tags are numbers; their words are in the terms.
    categories: [
      ...list(at(entry, 'tags')).filter((tag) => typeof tag === 'string'),
      ...terms.map((term) => asText(at(term, 'name')) ?? ''),
    ],
    source: text('source_name'),
  };
}

/** Reads a feed in JSON. */
export function readJson(text: string, address: string): RawFeed {
  const feed = JSON.parse(text) as Json;
  const entries = [feed, at(feed, 'items.item'), at(feed, 'items')].find(Array.isArray) as Json[] | undefined;
  if (!entries) throw new Error('the JSON has no "items"');
  return {
    title: asText(at(feed, 'title')) ?? '',
    entries: entries.slice(0, mostEntries).map((entry) => toRaw(entry, address)),
  };
}
