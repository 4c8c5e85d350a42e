/** `color-mix(in oklab, …)` for what is no browser; the matrices are Björn Ottosson's, as in CSS Color 4. */

const toLinear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
const times = (matrix, vector) =>
  matrix.map((row) => row.reduce((sum, one, at) => sum + one * vector[at], 0));

const rgbToLms = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const lmsToRgb = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** The cube roots that Oklab is made of. Its second matrix is linear, so a mix is the same before it as after it. */
const toRoots = (hex) => {
  const rgb = [1, 3, 5].map((at) => toLinear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return times(rgbToLms, rgb).map(Math.cbrt);
};

/**
 * @param one `#rrggbb`
 * @param percent how much of it, 0 to 100
 * @param other `#rrggbb`
 * @returns `#rrggbb`
 */
export function mix(one, percent, other) {
  const [first, second] = [toRoots(one), toRoots(other)];
  const roots = first.map((part, at) => second[at] + ((part - second[at]) * percent) / 100);
  const rgb = times(
    lmsToRgb,
    roots.map((part) => part ** 3),
  );
  const byte = (part) => Math.round(Math.min(1, Math.max(0, fromLinear(part))) * 255);
  return `#${rgb.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;
}
