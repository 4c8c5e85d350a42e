import type { Feed } from './item.js';
/**
 * Reads a feed: RSS 2.0, RSS 1.0, Atom, JSON Feed, WordPress's REST posts or Mynewsdesk's list, recognised by what is in
 * it, not by a file's name or type.
 * @param address where the feed is; what relative addresses in it are relative to
 * @throws Error that says in words what is wrong, where the text is no feed
 */
export declare function parseFeed(text: string, address: string): Feed;
