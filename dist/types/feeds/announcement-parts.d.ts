/** What the readers of all formats of notices make texts and links with. */
import type { AnnouncementLink, AnnouncementText } from './announcement.js';
import { type Json } from './json.js';
/** More texts, areas or paragraphs than any notice has. */
export declare const mostParts = 1000;
/** A value that may also come several times. */
export declare const many: (value: Json) => Json[];
export declare const isObject: (value: Json) => value is Record<string, Json>;
/** A value as one line of plain text; undefined where it has no words. */
export declare const toLine: (value: Json) => string | undefined;
/** The one line that a field is; the first where it comes several times. */
export declare const line: (fields: Json, name: string) => string | undefined;
/** A link, named by its site, or its number or mail address, where it has no words; undefined where it may not be one. */
export declare function toLink(address: Json, text: Json, base: string): AnnouncementLink | undefined;
/**
 * What a notice says in one language; undefined where it says nothing. Without a heading its first paragraph is one.
 * @param texts plain text
 */
export declare function toText(lang: string | undefined, heading: string | undefined, texts: Json[], links: (AnnouncementLink | undefined)[], sender?: string): AnnouncementText[];
