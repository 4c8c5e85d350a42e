import { type RawFeed } from './item.js';
/** Characters that are nothing to read. */
export declare const controls: RegExp;
/**
 * Comments go: they say nothing to us; real ones have "--" in them, and a thousand without an end keep WebKit busy for
 * ever. What CDATA sections hold, most of a feed, waits until the rest is parsed: Chromium needs half the time then.
 */
export declare function parseXml(text: string): Document;
/** Reads a feed in XML. */
export declare function readXml(text: string, address: string): RawFeed;
