import type { Feed, FeedItem } from '../../src/feeds/item.js';
import { parseFeed } from '../../src/feeds/parse.js';
import { feedOf, type Entry } from './formats.js';

/** Where the feeds of the tests are said to be. */
export const address = 'https://www.exempel.se/nyheter/feed.xml';

/** Reads a feed as if it came from `address`. */
export const read = (text: string): Feed => parseFeed(text, address);

/** The one item of a feed. */
export function onlyItem(text: string): FeedItem {
  const { items } = read(text);
  if (items.length !== 1) throw new Error(`There are ${items.length} items, not one.`);
  return items[0]!;
}

/** One piece of news as it comes out of an RSS feed. */
export const itemOf = (entry: Entry): FeedItem => onlyItem(feedOf([{ title: 'Nyhet', ...entry }]));

/** An RSS item from the XML of its elements, in a feed that has the usual prefixes. */
export const rssItem = (elements: string, attributes = ''): FeedItem =>
  onlyItem(`<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Nyheter</title><item ${attributes}><title>Nyhet</title>${elements}</item></channel></rss>`);

/** An Atom entry from the XML of its elements. */
export const atomItem = (elements: string, attributes = ''): FeedItem =>
  onlyItem(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ${attributes}>
    <title>Nyheter</title><entry><id>1</id>${elements}</entry></feed>`);

export const titles = ({ items }: Pick<Feed, 'items'>): string[] => items.map(({ title }) => title);
