/** Where the lines and labels of a picture of places go, in em from its top. It knows no DOM. */
/** The height of a label's line. */
export declare const line = 1.4;
/** How far below the last place a label may be. */
export declare const below = 1;
/** How far down a place is on an axis with 1 on top. */
export declare const depth: (place: number, of: number, height: number) => number;
/**
 * Moves labels apart so that each has a line of its own, as near to where it was wanted as that allows: in the same order,
 * none above the top and none below the bottom.
 */
export declare function spread(wanted: readonly number[], bottom: number): number[];
/** A picture of places: where its points are, and the labels of the first and the last of each line. */
export interface Chart {
    height: number;
    points: number[][];
    starts: number[];
    ends: number[];
}
/**
 * A line for each of several things that have places at the same times. The picture is as high as its labels need; they
 * may go a little below the last place.
 */
export declare function chart(lines: readonly (readonly number[])[], of: number): Chart;
