/**
 * What the test server adds to the test runner's own: the sources in one piece, and pages as a citizen or a strict
 * administrator would get them, for the tests of the finished bundle.
 */
import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { leanDependencies } from '../scripts/lean.mjs';

const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // For the film of a page's own (examples/eskilstuna.html); no widget needs it.
  "media-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const MODULE = '/dist/kommun-widgets.js';
const MODULE_DELAY = 500;

/** The version that the second copy of the module claims to have. */
const OTHER_VERSION = '99.0.0';

/** What a flag does to a page's HTML; in this order, so that the recorder comes before the scripts it records. */
const edits = {
  nosheet: (html) => html.replace(/<link\b[^>]*kommun-widgets\.css[^>]*>/g, ''),
  // The host's own stylesheets often come last.
  hostile: (html, prefix) =>
    atStartOfHead(html, `<script src="${prefix}/test/support/hostile.js"></script>`).replace(
      '</head>',
      `<link rel="stylesheet" href="${prefix}/test/support/hostile.css" />$&`,
    ),
  watch: (html, prefix) => atStartOfHead(html, `<script src="${prefix}/test/support/recorder.js"></script>`),
  twice: (html) =>
    html.replace(
      /<script\b([^>]*)\bsrc="([^"]*kommun-widgets\.js)"[^>]*><\/script>/,
      '$&<script$1src="$2?copy=2"></script>',
    ),
};

const flagNames = new Set([...Object.keys(edits), 'plain', 'strict', 'late']);

/**
 * Test files, and sources that a page loads, each in one piece with all that they import: a page that asks for hundreds of
 * modules takes longer than most tests.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function inOnePiece(rootDir, { lean }) {
  const pieces = new Map();
  const bundle = async (path) => {
    const { outputFiles } = await build({
      entryPoints: [join(rootDir, path)],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      tsconfig: join(rootDir, 'tsconfig.json'),
      // Lit with its warnings.
      conditions: ['development'],
      // The runner's own.
      external: ['/__web-dev-server__*'],
      sourcemap: 'inline',
      sourcesContent: false,
      plugins: [inlineCss, ...(lean ? [leanLit] : [])],
    });
    return outputFiles[0].text;
  };
  return {
    name: 'in-one-piece',
    serverStart: ({ fileWatcher }) => void fileWatcher.on('change', () => pieces.clear()),
    async serve({ path }) {
      if (!path.endsWith('.ts')) return undefined;
      if (!pieces.has(path)) pieces.set(path, bundle(path));
      return { body: await pieces.get(path), type: 'js' };
    },
  };
}

/** `import css from './x.css?inline'`: the stylesheet's text as the default export, as in Vite. */
const inlineCss = {
  name: 'inline-css',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?inline', '')),
      namespace: 'inline-css',
    }));
    onLoad({ filter: /./, namespace: 'inline-css' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** Lit as the build leaves it. */
const leanLit = {
  name: 'lean-lit',
  setup({ onLoad }) {
    const { load } = leanDependencies();
    onLoad({ filter: /\/node_modules\/.*\.js$/ }, ({ path }) => {
      const contents = load.call({ parse: parseAst, warn: console.warn }, path.replace('/development/', '/'));
      return contents ? { contents, resolveDir: dirname(path) } : undefined;
    });
  },
};

/**
 * `/as/strict+watch/examples/index.html` is `/examples/index.html` with the two behaviours. Relative URLs in the page
 * keep the prefix. Nothing here passes the test runner's own middleware, so no page gets a script of the runner's.
 *
 * plain     as it is
 * strict    under the strict content security policy
 * late      the module comes half a second late
 * nosheet   without the link to kommun-widgets.css
 * watch     with the recorder first (support/recorder.js)
 * twice     with a second copy of the module, which claims another version
 * hostile   in a host page with rough styles and scripts (support/hostile.css, support/hostile.js)
 * 1234      a number only makes the URLs new to the browser
 *
 * @returns {import('@web/test-runner').Middleware}
 */
export function pagesAs(rootDir) {
  return async (context, next) => {
    const [, prefix, flagList, path] = /^(\/as\/([^/]+))(\/.*)$/.exec(context.path) ?? [];
    if (!prefix) return next();

    const flags = new Set(flagList.split('+'));
    const unknown = [...flags].find((flag) => !flagNames.has(flag) && !isVisit(flag));
    if (unknown) context.throw(400, `There is no flag "${unknown}", only ${[...flagNames].join(', ')}`);

    const body = await readFile(join(rootDir, path)).catch(() => undefined);
    // Nothing here: Koa's answer is 404.
    if (!body) return undefined;
    context.type = extname(path);
    // The module has to be late every time, and to be loaded by every page.
    context.set('cache-control', 'no-store');

    if (context.type === 'text/html') {
      if (flags.has('strict')) context.set('content-security-policy', STRICT_POLICY);
      const wanted = Object.keys(edits).filter((flag) => flags.has(flag));
      context.body = wanted.reduce((html, flag) => edits[flag](html, prefix), String(body));
      return undefined;
    }
    if (path === MODULE && flags.has('late')) await sleep(MODULE_DELAY);
    context.body = 'copy' in context.query ? await asOtherVersion(rootDir, body) : body;
    return undefined;
  };
}

function isVisit(flag) {
  return /^\d+$/.test(flag);
}

function atStartOfHead(html, tag) {
  return html.replace(/<head[^>]*>/, `$&${tag}`);
}

async function asOtherVersion(rootDir, module) {
  const { version } = JSON.parse(await readFile(join(rootDir, 'package.json'), 'utf8'));
  return String(module).replaceAll(version, OTHER_VERSION);
}
