import type { Place } from './rank.js';
/** "av 290 kommuner": what the place is out of; empty where nobody said. */
export declare function ofWords(of: number | undefined, unit: string | null | undefined): string;
/** "247 platser bättre", "1 plats sämre", "Oförändrad". */
export declare function partWords(change: number): string;
/**
 * "247 platser bättre än 2022", "1 plats sämre än 2022", "Oförändrad sedan 2022". A year that nobody gave is not
 * guessed: it is "förra mätningen".
 */
export declare function changeWords(change: number, year: string | null | undefined): string;
/** "Ny i mätningen": there was no place before. */
export declare const newWords: () => string;
/** "plats 283", "plats 283 av 288", "delad plats 283". */
export declare function beforeWords({ place, of, shared }: Place, ofNow: number | undefined): string;
/** "delad plats": others have the same. */
export declare const sharedWords: () => string;
/** "1 bäst", at the end of an axis. */
export declare const bestWords: () => string;
/** What the table of earlier years is called. */
export declare const historyWords: () => string;
