import { readFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { inlineCss, minifyCss, targets, withHooks } from './scripts/css.mjs';

const widgets = [
  'announcement-banner',
  'contact-card',
  'news-card',
  'news-feed',
  'quote-block',
  'rank-badge',
];

/**
 * Parts of our two dependencies that no citizen needs to download. Each stands here with its reason, and the bundle's own
 * tests run against the result.
 */
const leanDependencies = () => {
  const standIns = {
    // Every message has an id, so none needs to be made.
    '@lit/localize/internal/id-generation.js': 'export const generateMsgId = () => "";',
    // Every language is in the module, so there is no loading to wait for, to overtake or to fail.
    '@lit/localize/init/runtime.js': `
      import { runtimeMsg } from '../internal/runtime-msg.js';
      import { _installMsgImplementation } from './install.js';
      export const configureLocalization = ({ sourceLocale, loadLocale }) => {
        let locale = sourceLocale, templates;
        _installMsgImplementation((template, options) => runtimeMsg(templates, template, options));
        const setLocale = async (next) => {
          ({ templates } = await loadLocale(next));
          locale = next;
          window.dispatchEvent(new CustomEvent('lit-localize-status', { detail: { status: 'ready' } }));
        };
        return { getLocale: () => locale, setLocale };
      };`,
    // Every browser that we support has constructed style sheets, and our styles are such sheets already.
    '@lit/reactive-element/css-tag.js': `
      export const supportsAdoptingStyleSheets = true;
      export const getCompatibleStyle = (sheet) => sheet;
      export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
      export const css = undefined, unsafeCSS = undefined, CSSResult = undefined;`,
  };
  return {
    name: 'lean-dependencies',
    load: (id) => Object.entries(standIns).find(([file]) => id.endsWith(file))?.[1] ?? null,
    transform: (code, id) =>
      /lit-html|lit-element|reactive-element/.test(id)
        ? {
            code: notNeeded.reduce((rest, [part, instead]) => rest.replaceAll(part, instead), code),
            map: null,
          }
        : null,
  };
};

/** Parts of Lit's files, in the same way. What no longer matches in a later Lit is downloaded, and the size check tells. */
const notNeeded = [
  // Doors for polyfills that no supported browser needs, and a list of versions for the development build.
  [/\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support/g, 'undefined'],
  [/\(\w+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 'undefined'],
  // Properties that standard decorators declare; ours are declared without.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g, ''],
  [/const \w+=this\[Symbol\.metadata\];if\(null!==.*?(?=this\._\$Eh=new Map)/g, ''],
  // Directives, and the bindings `.property`, `?boolean` and `<tag ${…}>`: our templates have none.
  [
    /function (\w)\((\w),(\w),\w=\2,\w\)\{if\(\3===\w\)return \3;let.*?\3\}(?=class )/g,
    'function $1($2,$3){return $3}',
  ],
  [/"\."===\w\[1\]\?\w:"\?"===\w\[1\]\?\w:/g, ''],
  [/:6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/g, ':0'],
  // Templates of bare SVG or MathML, and bindings inside script, style, textarea and title: ours have none.
  [/2===\w\?"<svg>":3===\w\?"<math>":""/g, '""'],
  [/\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/g, '""'],
  [/,2===\w\|\|3===\w\)\{.*?childNodes\)\}/g, ');'],
  [/if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}\}(?=else)/g, '}'],
  // Attributes that hold numbers, booleans and JSON; ours hold text and bring their own converter.
  [/\{toAttribute\(\w,\w\)\{switch.*?return \w\},fromAttribute\(.*?return \w\}\}/g, '{toAttribute:t=>t}'],
];

/**
 * Names that Lit, @lit/localize and we use inside the module only; nobody outside it calls or overrides them, because the
 * classes in it are whole. (A bundler that wants to build on the elements takes dist/elements.)
 */
const internalNames =
  /^(_\$.*|__lit.*|elementStyles|finalizeStyles|getPropertyOptions|getPropertyDescriptor|createProperty|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|host(Update|Updated|Connected|Disconnected)|(add|remove)Controller|enableUpdating|getUpdateComplete|isUpdatePending|litPropertyMetadata|wrapped|noAccessor|useDefault|hasChanged|reflect|converter|(from|to)Attribute|strTag|shadowRootOptions|renderOptions|renderBefore|own|reread|lines|failed|onError|place)$/;

/** The translator's notes on a message stay in the source. */
const withoutNotes = () => ({
  name: 'without-notes',
  transform: (code, id) =>
    id.includes('/src/') ? { code: code.replaceAll(/,\s*desc: '(?:[^'\\]|\\.)*',?/g, ''), map: null } : null,
});

const plugins = [
  nodeResolve(),
  leanDependencies(),
  withoutNotes(),
  inlineCss(),
  minifyLiterals({
    failOnError: true,
    options: { minifyOptions: { minifyCSS: { minify: true, targets }, removeAttributeQuotes: true } },
  }),
  // TypeScript itself, because esbuild turns #private members of decorated classes into helper calls.
  typescript({
    tsconfig: 'tsconfig.build.json',
    declaration: false,
    emitDeclarationOnly: false,
    importHelpers: true,
    outDir: undefined,
    rootDir: undefined,
  }),
];

/** The optional style sheet: what every widget looks like before and without the script. */
const lightCss = () => ({
  name: 'light-css',
  generateBundle() {
    const files = ['theme/tokens', ...widgets.map((name) => `${name}/${name}`)];
    const css = files.map((file) => readFileSync(`src/${file}.light.css`, 'utf8')).join('\n');
    const mark = ':root{--_kommun-css:1}';
    this.emitFile({
      type: 'asset',
      fileName: 'kommun-widgets.css',
      source: minifyCss(withHooks(css) + mark),
    });
  },
});

export default [
  {
    input: 'src/index.ts',
    plugins: [...plugins, lightCss()],
    output: {
      file: 'dist/kommun-widgets.js',
      format: 'es',
      sourcemap: true,
      sourcemapExcludeSources: false,
      plugins: [
        terser({
          ecma: 2022,
          module: true,
          compress: { passes: 3, unsafe_arrows: true },
          // Lit's and @lit/localize's own names, which nobody outside the module uses.
          mangle: { properties: { regex: internalNames } },
          format: { comments: false },
        }),
      ],
    },
  },
  {
    // For bundlers: Lit is the page's own. @lit/localize is inside, because a page can set it up only once.
    input: {
      index: 'src/index.ts',
      ...Object.fromEntries(widgets.map((name) => [name, `src/${name}/${name}.ts`])),
    },
    external: /^lit($|\/)/,
    plugins,
    output: {
      dir: 'dist/elements',
      format: 'es',
      chunkFileNames: 'shared/[name].js',
      minifyInternalExports: false,
    },
  },
];
