/** The arithmetic of a place in an index. It knows no DOM and no language. Place 1 is the best. */

type Text = string | null | undefined;

/** What was written about a place. */
export interface RankWords {
  rank: Text;
  of: Text;
  previous: Text;
  previousOf: Text;
  year: Text;
  previousYear: Text;
}

/** A place among all, at one time. */
export interface Place {
  /** 1 is the best */
  place: number;
  /** how many there are, at least `place`; undefined where nobody said */
  of: number | undefined;
  /** the year as it was written */
  year: Text;
}

/** A place that holds together, and the one before it where that does too. */
export interface Rank extends Place {
  previous?: Place;
}

/** A whole number above zero, grouped or not ("10 000"); undefined for anything else. */
export function wholeNumber(text: Text): number | undefined {
  const digits = text?.replace(/\s/g, '') ?? '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}

/**
 * Reads a place and the one before it. What contradicts itself is not used: a place above the number of places, a
 * number that is none. A previous place without its own `previousOf` is one among the same number as now.
 * @param words the attributes
 * @param rank the place, where it was written elsewhere
 * @param of the number of places, where it was written elsewhere
 * @returns the rank as far as it can be used, and the name of the attribute that can't
 */
export function readRank(
  words: RankWords,
  rank = words.rank,
  of = words.of,
): { rank?: Rank; wrong?: string } {
  const now = readPlace(rank, of, words.year);
  if (!now) return { wrong: 'rank' };
  if (!words.previous) return { rank: now };
  const previous = readPlace(words.previous, words.previousOf ?? of, words.previousYear);
  return previous ? { rank: { ...now, previous } } : { rank: now, wrong: 'previous' };
}

function readPlace(rank: Text, ofText: Text, year: Text): Place | undefined {
  const place = wholeNumber(rank);
  const of = wholeNumber(ofText);
  return place && (of ? place <= of : !ofText) ? { place, of, year } : undefined;
}

/** Where a place stands between the best, 0, and the last, 100; undefined where there are no others. */
export const position = ({ place, of = 1 }: Place): number | undefined =>
  of > 1 ? ((place - 1) / (of - 1)) * 100 : undefined;

/** "Plats 36 av 290" in running text, in Swedish or English: the place, and how many there are; empty where it says none. */
export const rankInText = (text: string): string[] =>
  /(\d+) (?:av|of)\D{1,12}(\d+)/i.exec(text)?.slice(1) ?? [];
