import { readFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { inlineCss, minifyCss, targets, translatedWords, withHooks } from './scripts/css.mjs';
import { leanDependencies } from './scripts/lean.mjs';
import { compactTables } from './scripts/tables.mjs';

const widgets = [
  'announcement-banner',
  'announcement-feed',
  'contact-card',
  'news-card',
  'news-feed',
  'quote-block',
  'rank-badge',
];

/**
 * Names that Lit, @lit/localize and we use inside the module only; nobody outside it calls or overrides them, because the
 * classes in it are whole. (A bundler that wants to build on the elements takes dist/elements.)
 */
const internalNames =
  /^(_.*|elementProperties|createProperty|finalize|isUpdatePending|performUpdate|willUpdate|firstUpdated|host(Updated|Connected|Disconnected)|addController|enableUpdating|reflect|converter|(from|to)Attribute|shadowRootOptions|own|reread|lines|onError)$/;

/** A name that also stands in quotation marks in our sources is a key or an id there, which is not shortened with it. */
const shortensSafely = () => ({
  name: 'shortens-safely',
  transform(code, id) {
    if (!id.includes('/src/')) return;
    const quoted = [...code.matchAll(/(['"`])([a-z]\w*)\1/g)].map(([, , name]) => name);
    const unsafe = quoted.filter((name) => internalNames.test(name));
    if (unsafe.length) this.error(`internalNames has ${unsafe.join()}, which is also a text in ${id}`);
  },
});

/**
 * Custom properties that only the module's own sheets set and read. Not those that hand something to
 * `kommun-widgets.css`, which keeps its names, or that it hands over: the words after links, the file's own mark, and the
 * colours of an element that its level decides.
 */
const shortCustomProperties = () => ({
  name: 'short-custom-properties',
  renderChunk(code) {
    const short = new Map();
    return {
      code: code.replaceAll(
        /--_(?!kommun-css|elsewhere|change|weight|tone|accent|ink|edge|ground)[a-z]+/g,
        (name) => {
          if (!short.has(name)) short.set(name, `--_-${(short.size + 10).toString(36)}`);
          return short.get(name);
        },
      ),
      map: null,
    };
  },
});

/** The translator's notes on a message stay in the source; of its options the id is left, which needs no name. */
const withoutNotes = () => ({
  name: 'without-notes',
  transform(code, id) {
    if (id.endsWith('lit-localize.js'))
      return { code: code.replace('(text, { id })', '(text, id)'), map: null };
    if (!id.includes('/src/')) return null;
    const withoutNotes = code.replaceAll(/,\s*desc: '(?:[^'\\]|\\.)*',?/g, '');
    return { code: withoutNotes.replaceAll(/\{\s*id: ('[^']+'),?\s*\}/g, '$1'), map: null };
  },
});

const plugins = [
  nodeResolve(),
  leanDependencies(),
  compactTables(),
  shortensSafely(),
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
      source: minifyCss(withHooks(css + translatedWords()) + mark),
    });
  },
});

/** For those who write notices by hand: what an editor of text checks them by. */
const announcementsSchema = () => ({
  name: 'announcements-schema',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'announcements.schema.json',
      source: readFileSync('src/feeds/announcements.schema.json', 'utf8'),
    });
  },
});

export default [
  {
    input: 'src/index.ts',
    plugins: [...plugins, lightCss(), announcementsSchema()],
    output: {
      file: 'dist/kommun-widgets.js',
      format: 'es',
      sourcemap: true,
      sourcemapExcludeSources: false,
      plugins: [
        shortCustomProperties(),
        terser({
          ecma: 2022,
          module: true,
          // Functions that stand together compress better.
          compress: { passes: 3, unsafe_arrows: true, hoist_funs: true },
          // Lit's and @lit/localize's own names, which nobody outside the module uses.
          mangle: { properties: { regex: internalNames } },
          format: { comments: false },
        }),
        // Once more: shorter names let it join what it had to keep apart.
        terser({ ecma: 2022, module: true, format: { comments: false } }),
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
