/**
 * Where a notice holds. Areas are words: names, and the codes of Statistics Sweden, which Sveriges Radio has in its VMA
 * ("0482" a municipality, "04" its county, "00" all of Sweden).
 */
import type { Json } from './json.js';
/** Areas as a notice keeps them; none where it holds in the whole country. */
export declare function toAreas(written: Json[]): string[];
/**
 * Whether a notice is for an area: the same, the county around it, or a municipality in it, whose code begins with the
 * county's.
 * @param asked names and codes with commas between; empty: everything is
 */
export declare function isForArea(areas: string[], asked: string): boolean;
