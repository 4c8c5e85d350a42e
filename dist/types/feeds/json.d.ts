/** JSON Feed 1.1, WordPress's posts and Mynewsdesk's list: entries in JSON. */
import { type RawFeed } from './item.js';
/** Anything that JSON may hold; what is asked for and not there is undefined, and nothing throws. */
export type Json = {
    [name: string]: Json;
} | Json[] | string | number | boolean | null | undefined;
/** A value deep inside others: `at(post, 'title.rendered')`. */
export declare const at: (value: Json, path: string) => Json;
/** A text, or a number as one; undefined where there is neither, or nothing in it. */
export declare const asText: (value: Json) => string | undefined;
/** Reads a feed in JSON. */
export declare function readJson(text: string, address: string): RawFeed;
