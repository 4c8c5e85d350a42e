const COLUMNS = 256;
/** A canvas keeps the colour that it has when it is given one that it doesn't know. */
const unlikely = '#010203';

/** CSS colours as a screen shows them: red, green and blue from 0 to 1. All at once, because reading pixels is slow. */
export function rgbs(colors: string[]): number[][] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [COLUMNS, Math.ceil(colors.length / COLUMNS)];
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  const place = (index: number) => [index % COLUMNS, Math.floor(index / COLUMNS)] as const;
  colors.forEach((color, index) => {
    context.fillStyle = unlikely;
    context.fillStyle = color;
    if (context.fillStyle === unlikely) throw new Error(`A canvas does not take the colour "${color}"`);
    context.fillRect(...place(index), 1, 1);
  });
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return colors.map((_, index) => [...data.slice(index * 4, index * 4 + 3)].map((part) => part / 255));
}

/** How bright a colour is, as WCAG 2 defines it. */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(one: number[], other: number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
