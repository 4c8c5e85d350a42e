/** A part index with its places at two times. */
export interface Part {
    /** which row of the table it is, from 0 */
    row: number;
    name: string;
    places: [before: number, now: number];
    /** the author's table says the change itself */
    told: boolean;
}
/** A table with two times in it. */
export interface Parts {
    /** which column has the places before and which those of now, from 0 */
    columns: number[];
    /** what those columns are called: a year alone, where it names one */
    times: string[];
    parts: Part[];
    /** some number can't be right: a place above their number, which is not used, or a change that is not the difference */
    wrong: boolean;
}
/**
 * Finds the two latest times among the columns, in any order, and the rows with a place in both. Two columns of one time
 * can't be told apart: then there is nothing to compare.
 * @param rows the texts of the cells; a merged cell has its text in its first place
 * @param of how many places there are; 0 where nobody said
 */
export declare function readTable(rows: readonly string[][], of: number): Parts | undefined;
