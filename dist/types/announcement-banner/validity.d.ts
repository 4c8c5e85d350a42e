import type { Text } from '../content/text.js';
/** When a notice is valid: moments in ms since 1970. */
export interface Period {
    /** The first moment; -Infinity where it always was, NaN where it can't be read. */
    from: number;
    /** The first moment after; Infinity where it never ends, NaN where that can't be read. */
    until: number;
    /** The attributes that can't be used. */
    wrong: ('from' | 'until')[];
}
/**
 * Reads when a notice is valid. What can't be read counts as not given. Where the end is not after the beginning, nobody
 * knows which of them is wrong; neither is used, because a notice too long on the page is a lesser harm than a warning
 * that nobody sees.
 */
export declare function readPeriod(fromText: Text, untilText: Text): Period;
/** Whether a notice is valid at a moment. */
export declare const isValid: ({ from, until }: Period, now: number) => boolean;
