/** How grave a notice is. */
export type Level = 'info' | 'warning' | 'emergency';
/** Whether a word is a level. */
export declare const isLevel: (word: string) => word is Level;
/** The more, the graver. */
export declare const gravity: (level: Level) => number;
