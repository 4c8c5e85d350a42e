/**
 * The build's handling of the light style sheets: one way into the module, another into dist/kommun-widgets.css.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { browserslistToTargets, Features, transform } from 'lightningcss';
import postcss from 'postcss';
import parser from 'postcss-selector-parser';

/** Browsers as of the features that Baseline calls widely available, `light-dark()` and nesting among them. */
export const targets = browserslistToTargets(['chrome 123', 'firefox 121', 'safari 17.5']);

export const minifyCss = (css) =>
  transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    exclude: Features.VendorPrefixes,
  }).code.toString();

/** In the module the elements are defined, so the rules for the time before can go. */
function withoutUndefined(css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.selectors.every((selector) => selector.includes(':not(:defined)'))) rule.remove();
  });
  return sheet.toString();
}

/**
 * Chromium tries a selector that ends in `:is(img, video)` on every element of the page, but `img` and `video` only on
 * those; with a thousand cards that is a quarter of the time that styles take. So such lists are written out.
 */
function spreadLists(css) {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const { parent } = rule;
    // The widget's own rule, which all others are in.
    if (parent.type === 'root') return;
    rule.selectors = rule.selectors.flatMap(spread);
    if (!parent.parent.parent || parent.type !== 'rule' || parent.selectors.length < 2) return;
    // "&" stands for the whole list of the rule around it, so this one goes beside that.
    rule.selectors = parent.selectors.flatMap((outer) =>
      rule.selectors.map((inner) => inner.replaceAll('&', outer)),
    );
    let last = parent;
    while (last.next()?.hoisted) last = last.next();
    last.after(Object.assign(rule, { hoisted: true }));
  });
  return sheet.toString();
}

/** `& :is(a, b)` as `& a` and `& b`. */
function spread(selector) {
  const [whole] = parser().astSync(selector).nodes;
  const at = whole.nodes.findLastIndex(({ type }) => type === 'combinator') + 1;
  const list = whole.nodes[at];
  if (!/^:(is|where)$/.test(list.value) || list.nodes.length < 2) return [selector];
  return list.nodes.flatMap((one) => {
    const copy = whole.clone();
    const only =
      list.value === ':is' ? one.clone() : parser.pseudo({ value: list.value, nodes: [one.clone()] });
    copy.nodes[at].replaceWith(only);
    return spread(String(copy));
  });
}

/** rollup plugin: `import css from './x.css?inline'` gives the sheet's text, as Vite and the test server do. */
export const inlineCss = () => ({
  name: 'inline-css',
  resolveId(source, importer) {
    return source.endsWith('.css?inline')
      ? this.resolve(source.replace('?inline', ''), importer).then((file) => `${file.id}?inline`)
      : null;
  },
  async load(id) {
    if (!id.endsWith('.css?inline')) return null;
    const file = id.replace('?inline', '');
    this.addWatchFile(file);
    const css = withoutUndefined(await readFile(file, 'utf8'));
    // The sheet of all widgets has the long lists; written out in the others, they would cost more bytes than time.
    return `export default ${JSON.stringify(minifyCss(file.includes('tokens') ? spreadLists(css) : css))};`;
  },
});

/** What a notice says before its upgrade: where, and which message. */
const firstWords = {
  '&:not(:defined)': 'info',
  "&[level='warning' i]:not(:defined)": 'warning',
  "&[level='emergency' i]:not(:defined)": 'emergency',
};

/**
 * The same in the other languages than Swedish, which its light sheet has, from the messages. What is not translated yet
 * stays Swedish.
 */
export function translatedWords() {
  const folder = 'src/locale/xliff';
  const rules = readdirSync(folder).map((file) => {
    const xliff = readFileSync(`${folder}/${file}`, 'utf8');
    const language = `:lang(${parse(file).name})`;
    const message = (id) =>
      new RegExp(`<trans-unit id="${id}">(?:(?!</trans-unit>).)*<target[^>]*>([^<]+)<`, 's').exec(xliff)?.[1];
    const content = (selector, pseudo, id, after = '') =>
      message(id) ? `${selector}${language}::${pseudo}{content:${JSON.stringify(message(id))}${after}}` : '';
    return [
      ...Object.entries(firstWords).map(([selector, id]) => content(selector, 'before', id)),
      content('&[updated]:not(:defined)', 'after', 'updated', "' ' attr(updated)"),
    ].join('');
  });
  return `kommun-announcement-banner:not(#_#_){${rules.join('')}}`;
}

const names = [
  'news-card',
  'news-feed',
  'contact-card',
  'rank-badge',
  'quote-block',
  'announcement-banner',
  'announcement-feed',
];
const tag = new RegExp(`kommun-(${names.join('|')})\\b`, 'g');
/** The widgets' attributes that a light sheet looks at. */
const attribute =
  /\[(level|updated|heading|image|name|phone|email|hours|rank|of|previous|source|pulled|cite)([^\]]*)\]/g;

/**
 * Lets a sheet written for the tags also match the hooks until they have become the tags: a container before it is
 * filled, another element before it is wrapped. Attributes are data attributes there.
 */
export function withHooks(css) {
  return css
    .replaceAll(':not(:defined)', ':not(:is(<tags>):defined)')
    .replaceAll(attribute, ':is([$1$2], [data-$1$2])')
    .replaceAll(tag, ':is($&, :is([data-kommun="$1"], .kommun-$1):not(<tag-$1> > *, :has(> <tag-$1>)))')
    .replaceAll('<tags>', names.map((name) => `kommun-${name}`).join())
    .replaceAll(/<tag-(.*?)>/g, 'kommun-$1');
}
