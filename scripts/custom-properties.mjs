/**
 * Fails on a custom property that a style sheet of ours reads and none sets, or sets and none reads. A widget's own
 * sheets and code are one place; what src/theme/ sets or reads counts for all of them. Of public properties there are
 * only those of the design tokens.
 */
import { readdirSync, readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const withoutComments = (text) => text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/^\s*\/\/.*$/gm, '');

/** A colon after the name sets it; anything else reads it. */
function properties(text) {
  const found = [...withoutComments(text).matchAll(/(--(?:_|kommun-)[\w-]+)(\s*:)?/g)];
  const names = (sets) => found.filter(([, , colon]) => Boolean(colon) === sets).map(([, name]) => name);
  return { set: [...new Set(names(true))], read: [...new Set(names(false))] };
}

const places = new Map();
for (const file of readdirSync(new URL('../src', import.meta.url), { recursive: true })) {
  const [place] = file.split('/');
  if (/\.(css|ts)$/.test(file)) places.set(place, `${places.get(place) ?? ''}\n${read(`src/${file}`)}`);
}
// The build marks dist/kommun-widgets.css with a property.
places.set('theme', places.get('theme') + read('rollup.config.mjs').match(/:root\{.*\}/));

const all = new Map([...places].map(([place, text]) => [place, properties(text)]));
const theme = all.get('theme');
const tokens = read('src/theme/tokens.json').match(/--kommun-[\w-]+/g);
const readAnywhere = [...all.values()].flatMap((place) => place.read);

const faults = [...all].flatMap(([place, { set, read }]) => {
  const known = [...set, ...theme.set, ...tokens];
  const readers = place === 'theme' ? readAnywhere : [...read, ...theme.read];
  return [
    ...read
      .filter((name) => !known.includes(name))
      .map((name) => `src/${place}: ${name} is read, but never set`),
    ...set
      .filter((name) => !readers.includes(name))
      .map((name) => `src/${place}: ${name} is set, but never read`),
  ];
});
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
