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
    change: Text;
    history: Text;
}
/** A place among all, at one time. */
export interface Place {
    /** 1 is the best */
    place: number;
    /** how many there are, at least `place`; undefined where nobody said */
    of: number | undefined;
    /** the year as it was written */
    year: Text;
    /** others have the same place */
    shared?: boolean;
}
/** A place that holds together, and the one before it where that does too. */
export interface Rank extends Place {
    previous?: Place | undefined;
    /** It was not in the index the time before. */
    isNew?: boolean;
}
/** What a line of text says of a place, as it was written. */
export type Said = Partial<Pick<RankWords, 'rank' | 'of' | 'previous'>>;
/** A whole number above zero, grouped or not ("10 000"), or a shared place ("36="); undefined for anything else. */
export declare function wholeNumber(text: Text): number | undefined;
/**
 * Reads "2022:283 2023:36/290": years and places, in any order.
 * @param of how many there are where an entry does not say
 * @returns the places by year, the oldest first; undefined where one entry can't be used, because then none can be trusted
 */
export declare function readHistory(text: string, of?: Text): Place[] | undefined;
/** What can be used of what was written, and the name of the first attribute that can't. */
export interface Reading {
    rank?: Rank;
    history?: Place[];
    wrong?: string | undefined;
}
/**
 * Reads a place, the one before it and those of earlier years. What contradicts itself is not used: a place above the
 * number of places, a number that is none, a change that is not the difference, a history that says otherwise. A previous
 * place without its own `previousOf` is one among the same number as now. What is missing is taken from the history.
 * @param words the attributes
 * @param said what is said elsewhere, where no attribute says it
 */
export declare function readRank(words: RankWords, said?: Said): Reading;
/**
 * What a line says of a place, in Swedish or English: "Plats 36 av 290", "från plats 283 till plats 36". A number that is
 * not called a place, or that has nothing to compare it with, is one only where the line says nothing else: "36:a",
 * "plats nr 36", "36 av 290 kommuner".
 * @returns undefined where it says no place, or more than one
 */
export declare function rankInText(text: string): Said | undefined;
/**
 * Whether a text that says "247 platser", with or without a word for which way, says another change than there is. Of a
 * sign nothing is concluded: a place that is 3 better is also 3 less.
 * @param change how many places better it is
 */
export declare function contradicts(text: string, change: number): boolean;
export {};
