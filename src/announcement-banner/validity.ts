import type { Text } from '../content/attributes.js';
import { momentOf } from '../locale/moments.js';

/** When a notice is valid: moments in ms since 1970. */
export interface Period {
  /** The first moment; -Infinity where it always was. */
  from: number;
  /** The first moment after; Infinity where it never ends. */
  until: number;
  /** The attributes that can't be used. */
  wrong: ('from' | 'until')[];
}

/**
 * Reads when a notice is valid. What can't be read counts as not given. Where the end is not after the beginning, nobody
 * knows which of them is wrong; neither is used, because a notice too long on the page is a lesser harm than a warning
 * that nobody sees.
 */
export function readPeriod(fromText: Text, untilText: Text): Period {
  const from = fromText ? momentOf(fromText) : -Infinity;
  const until = untilText ? momentOf(untilText, true) : Infinity;
  const isReversed = from !== undefined && until !== undefined && until <= from;
  const wrong: Period['wrong'] = [];
  if (from === undefined) wrong.push('from');
  if (until === undefined || isReversed) wrong.push('until');
  return {
    from: isReversed ? -Infinity : (from ?? -Infinity),
    until: isReversed ? Infinity : (until ?? Infinity),
    wrong,
  };
}

/** Whether a notice is valid at a moment. */
export const isValid = ({ from, until }: Period, now: number): boolean => !(now < from || now >= until);
