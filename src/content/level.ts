/** How grave a notice is. */
export type Level = 'info' | 'warning' | 'emergency';

const levels = ['info', 'warning', 'emergency'];

/** Whether a word is a level. */
export const isLevel = (word: string): word is Level => levels.includes(word);

/** The more, the graver. */
export const gravity = (level: Level): number => levels.indexOf(level);
