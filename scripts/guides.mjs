/**
 * Fails when a guide names what there isn't: a file, a tag, an attribute, a class or an export; or leaves out a setting.
 * The guides are README.md, docs/*.md and stories/*.mdx.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dataName, elementsOf, widgetName } from './manifests/elements.mjs';

const path = (file) => new URL(`../${file}`, import.meta.url);
const read = (file) => readFileSync(path(file), 'utf8');
const filesIn = (folder, ending) =>
  readdirSync(path(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);

const elements = elementsOf(JSON.parse(read('dist/custom-elements.json')));
const elementOf = (name) => elements.find((element) => [element.tag, widgetName(element)].includes(name));
const { exports } = JSON.parse(read('package.json'));

/** Attributes that any element may have. */
const isGlobal = (name) => ['class', 'id', 'lang', 'dir', 'slot'].includes(name);

/** Each kind of thing that a guide may name: every one that it names, and whether there is such a thing. */
const checks = [
  function* files(text) {
    const found = text.matchAll(
      /(?<![\w/.-])(?:src|test|docs|dist|scripts|examples|stories|bench)\/[\w./-]*\w/g,
    );
    for (const [file] of found) if (!existsSync(path(file))) yield file;
  },
  function* tags(text) {
    for (const [, tag, inside] of text.matchAll(
      /<(kommun-[\w-]+)((?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^}]*\}))?)*)/g,
    ))
      yield* unknown(tag, inside, ({ name }) => name);
  },
  function* hooks(text) {
    for (const [, widget, inside] of text.matchAll(
      /<\w+ data-kommun="([\w-]+)"((?:\s+[\w-]+(?:="[^"]*")?)*)/g,
    ))
      yield* unknown(widget, inside, dataName);
    for (const [, tag] of text.matchAll(/class="(kommun-[\w-]+)"/g)) if (!elementOf(tag)) yield tag;
  },
  function* imports(text) {
    for (const [, name] of text.matchAll(/['"]kommun-widgets\/([\w./-]+)['"]/g))
      if (!(`./${name}` in exports)) yield `kommun-widgets/${name}`;
  },
];

/** What is written on a widget's tag, and is none of its attributes; or the tag, where there is no such widget. */
function* unknown(widget, inside, nameOf) {
  const element = elementOf(widget);
  if (!element) return yield widget;
  // As a property, where a framework wants that.
  const known = element.attributes.flatMap((attribute) => [nameOf(attribute), attribute.property]);
  const events = element.events.map(({ name }) => `on${name}`);
  for (const [name] of inside.replaceAll(/=("[^"]*"|\{[^}]*\})/g, '').matchAll(/[\w-]+/g))
    if (!isGlobal(name) && ![...known, ...events].includes(name)) yield `${name} of ${widget}`;
}

const guides = ['README.md', ...filesIn('docs', '.md'), ...filesIn('stories', '.mdx')];
const faults = guides.flatMap((guide) => {
  const text = read(guide);
  return checks.flatMap((check) => [...check(text)].map((name) => `${guide}: there is no ${name}`));
});

const settings = [...read('src/embed/configure.ts').matchAll(/^ {2}(\w+)\?: /gm)].map(([, name]) => name);
for (const guide of ['README.md', 'stories/settings.mdx'])
  for (const setting of settings)
    if (!read(guide).includes(`\`${setting}\``))
      faults.push(`${guide}: it leaves out the setting ${setting}`);

for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
