import type { AnnouncementsFound } from './announcement.js';
import { type Json } from './json.js';
/** Reads the list of `announcements`. What is wrong in one of them is told, and costs neither its rest nor the others. */
export declare function readOwn(entries: Json[], base: string): AnnouncementsFound;
