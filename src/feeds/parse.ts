import { toDate, toItem, toWords } from './clean.js';
import type { Feed, FeedItem } from './item.js';
import { readJson } from './json.js';
import { readXml } from './xml.js';

/** More items than anybody shows. */
const limit = 200;

/**
 * Reads a feed: RSS 2.0, RSS 1.0, Atom, JSON Feed, WordPress's REST posts or Mynewsdesk's list, recognised by what is in
 * it, not by a file's name or type.
 * @param address where the feed is; what relative addresses in it are relative to
 * @throws Error that says in words what is wrong, where the text is no feed
 */
export function parseFeed(text: string, address: string): Feed {
  const content = text.trim();
  const { title, entries } = (/^[[{]/.test(content) ? readJson : readXml)(content, address);
  const newestFirst = entries
    .map((raw) => {
      const [published, updated] = [toDate(raw.published), toDate(raw.updated)];
      return { raw, published, updated, date: published ?? updated ?? '' };
    })
    // Those without a date come last, in the feed's order.
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
  const items = new Map<string, FeedItem>();
  for (const { raw, published, updated } of newestFirst) {
    if (items.size === limit) break;
    const item = toItem(raw);
    if (item && !items.has(item.id)) items.set(item.id, { ...item, published, updated });
  }
  return { title: toWords({ text: title }), items: [...items.values()] };
}
