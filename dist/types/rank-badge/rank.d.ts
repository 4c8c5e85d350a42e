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
export declare function wholeNumber(text: Text): number | undefined;
/**
 * Reads a place and the one before it. What contradicts itself is not used: a place above the number of places, a
 * number that is none. A previous place without its own `previousOf` is one among the same number as now.
 * @param words the attributes
 * @param rank the place, where it was written elsewhere
 * @param of the number of places, where it was written elsewhere
 * @returns the rank as far as it can be used, and the name of the attribute that can't
 */
export declare function readRank(words: RankWords, rank?: Text, of?: Text): {
    rank?: Rank;
    wrong?: string;
};
/** Where a place stands between the best, 0, and the last, 100; undefined where there are no others. */
export declare const position: ({ place, of }: Place) => number | undefined;
/** "Plats 36 av 290" in running text, in Swedish or English: the place, and how many there are; empty where it says none. */
export declare const rankInText: (text: string) => string[];
export {};
