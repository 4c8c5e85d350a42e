import { type RawFeed } from './item.js';
/** Reads a feed in XML. */
export declare function readXml(text: string, address: string): RawFeed;
