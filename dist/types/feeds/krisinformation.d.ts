import type { AnnouncementsFound } from './announcement.js';
import type { Json } from './json.js';
/** Whether something is an entry of Krisinformation. */
export declare const isKrisinformation: (value: Json) => boolean;
/** Reads entries of `news` and `vmas`. */
export declare const readKrisinformation: (entries: Json[], address: string) => AnnouncementsFound;
