/**
 * What the test server adds to the test runner's own: stylesheets as modules for the sources, and pages as a citizen
 * or a strict administrator would get them, for the tests of the finished bundle.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
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
 * `import css from './x.css?inline'`: the stylesheet's text as the default export, as in Vite.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function inlineCss(rootDir) {
  const isInline = ({ path, query }) => path.endsWith('.css') && 'inline' in query;
  return {
    name: 'inline-css',
    async serve(context) {
      if (!isInline(context)) return undefined;
      const css = await readFile(join(rootDir, context.path), 'utf8');
      return { body: `export default ${JSON.stringify(css)};`, type: 'js' };
    },
  };
}

/**
 * The check of JSON schemas, which comes in modules that only Node has, in one that a browser has.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function ajv(rootDir) {
  return {
    name: 'ajv',
    resolveImport: ({ source }) => (source === 'ajv/dist/2020.js' ? '/ajv.js' : undefined),
    async serve({ path }) {
      if (path !== '/ajv.js') return undefined;
      const { outputFiles } = await build({
        stdin: { contents: "export { Ajv2020 } from 'ajv/dist/2020.js';", resolveDir: rootDir },
        bundle: true,
        format: 'esm',
        write: false,
      });
      return { body: outputFiles[0].text, type: 'js' };
    },
  };
}

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

/** Lit as the build leaves it, for the tests of the sources. */
export function leanLit(rootDir) {
  const { load } = leanDependencies();
  return {
    name: 'lean-lit',
    serve({ path }) {
      if (!path.startsWith('/node_modules/')) return undefined;
      const file = join(rootDir, path.replace('/development/', '/'));
      const body = load.call({ parse: parseAst, warn: console.warn }, file);
      return body ? { body, type: 'js' } : undefined;
    },
  };
}
