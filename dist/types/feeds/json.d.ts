/** JSON Feed 1.1, WordPress's posts and Mynewsdesk's list: entries in JSON. */
import { type RawFeed } from './item.js';
/** Reads a feed in JSON. */
export declare function readJson(text: string, address: string): RawFeed;
