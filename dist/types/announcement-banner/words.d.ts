import type { Level } from '../content/level.js';
/** The level as the citizen reads it. */
export declare function levelWords(level: Level): string;
/** "kl. 14.05" of today, else the date with its time. */
export declare function updatedDate(date: string): string;
export declare const hideWord: () => string;
export declare const hideWords: (name: string) => string;
export declare const returnWords: (count: number) => string;
