/** A story's HTML is a text, as an editor writes it: the same for the browser and for "Show code". */

/** A widget's attributes by name, and the HTML inside it. `true` is an attribute without a value; '' and `false` none. */
export type WidgetArgs = Record<string, string | boolean | undefined>;

/** HTML in a story, formatted like all code; the file's indentation is taken away. */
export const html = (strings: TemplateStringsArray, ...values: string[]): string =>
  clean(String.raw({ raw: strings.map((text) => text) }, ...values.map(indented)));

/** Lines after the first stand as deep as the place that a text is put into; `clean` makes it right. */
const indented = (value: string): string => value.replaceAll('\n', '\n\u0000');

/** Without empty lines around it, and without the indentation that all lines have. */
export function clean(text: string): string {
  const lines = nested(text.split('\n')).filter(
    (line, index, all) => line.trim() || (index && all[index + 1]),
  );
  const depths = lines.filter((line) => line.trim()).map((line) => line.search(/\S/));
  const depth = depths.length ? Math.min(...depths) : 0;
  return lines
    .map((line) => line.slice(depth).trimEnd())
    .join('\n')
    .trim();
}

/** Gives a line that was put in (marked with U+0000) the indentation of the line it was put into. */
function nested(lines: string[]): string[] {
  let depth = '';
  return lines.map((line) => {
    if (line.startsWith('\u0000')) return depth + line.slice(1);
    depth = /^\s*/.exec(line)?.[0] ?? '';
    return line;
  });
}

/** An element around others, each on lines of its own: `around('div class="row"', one, two)`. */
export const around = (tag: string, ...children: string[]): string =>
  `<${tag}>\n${children
    .map(clean)
    .join('\n')
    .replace(/^(?=.)/gm, '  ')}\n</${tag.split(' ')[0] ?? ''}>`;

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The longest start tag that stands on one line. */
const lineLength = 90;

/** The HTML of a widget. */
export function markup(tag: string, { content = '', ...attributes }: WidgetArgs): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '' && value !== false)
    .map(([name, value]) => (value === true ? name : `${name}="${escaped(String(value))}"`));
  const line = [`<${tag}`, ...written].join(' ');
  const start = line.length > lineLength ? `<${tag}\n  ${written.join('\n  ')}\n` : line;
  const inside = clean(String(content));
  if (!inside) return `${start}></${tag}>`;
  // A word or two in a line of text stay there.
  if (!inside.includes('<') && inside.length < 40) return `${start}>${inside}</${tag}>`;
  return `${start}>\n${inside.replace(/^(?=.)/gm, '  ')}\n</${tag}>`;
}
