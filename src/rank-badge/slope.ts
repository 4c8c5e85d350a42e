/** Where the lines and labels of a picture of places go, in em from its top. It knows no DOM. */

/** The height of a label's line. */
export const line = 1.4;

/** How far below the last place a label may be. */
export const below = 1;

/** How far down a place is on an axis with 1 on top. */
export const depth = (place: number, of: number, height: number): number =>
  ((place - 1) / Math.max(of - 1, 1)) * height;

/**
 * Moves labels apart so that each has a line of its own, as near to where it was wanted as that allows: in the same order,
 * none above the top and none below the bottom.
 */
export function spread(wanted: readonly number[], bottom: number): number[] {
  const labels = wanted.map((at) => ({ at }));
  const order = [...labels].sort((one, other) => one.at - other.at);
  let last = -line;
  for (const label of order) last = label.at = Math.max(label.at, last + line);
  last = bottom + line;
  for (const label of order.reverse()) last = label.at = Math.min(label.at, last - line);
  return labels.map(({ at }) => at);
}

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
export function chart(lines: readonly (readonly number[])[], of: number): Chart {
  const height = Math.max(7.5, (lines.length - 1) * line);
  const points = lines.map((places) => places.map((place) => depth(place, of, height)));
  const labels = (column: number) =>
    spread(
      points.map((down) => down.at(column) ?? 0),
      height + below,
    );
  return { height, points, starts: labels(0), ends: labels(-1) };
}
