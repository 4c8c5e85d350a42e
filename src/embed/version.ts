/** The version of this copy, as in package.json (a test holds the two together). */
export const version = '0.1.0';

const key = Symbol.for('kommun-widgets');
const page = globalThis as { [key]?: string };

/**
 * Whether this copy is the page's: the first to ask is. A later copy, of the same or another version, says so once and
 * leaves the page alone.
 */
export const ownsPage = page[key] === undefined;

if (ownsPage) page[key] = version;
else {
  console.warn(`kommun-widgets: ${page[key]} is on the page, ${version} is not used.`);
}
