/** The middle one of an odd number of values. */
export const median = (values) => values.toSorted((a, b) => a - b)[(values.length - 1) / 2];

/** What a table says of several times in ms. */
export const summary = (times) => ({
  'median ms': median(times),
  'fastest ms': Math.min(...times),
  'slowest ms': Math.max(...times),
});
