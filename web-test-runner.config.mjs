import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { liveFile } from './scripts/live.mjs';
import { launchers } from './test/browsers.mjs';
import { feedServer } from './test/feed-server.mjs';
import { rerunLost } from './test/lost-browsers.mjs';
import { totals } from './test/report.mjs';
import { inOnePiece, pagesAs } from './test/server.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/** The page that a test file runs in: Swedish, as a municipality's is. */
export const pageWith = (attributes) => (testFramework) =>
  `<!doctype html><html lang="sv" ${attributes}><meta charset="utf-8"><script type="module" src="${testFramework}"></script></html>`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: 'test/**/*.test.ts',
  browsers: launchers(),
  // One page at a time in each engine: it has the focus, it is never throttled, and WebKit takes no more.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  // All stories of a theme stand in one file.
  testsFinishTimeout: 20 * 60_000,
  testsStartTimeout: 60_000,
  testRunnerHtml: pageWith(''),
  // Ten thousand cases of a property take a quarter of it on a machine with two busy cores.
  testFramework: { config: { timeout: 60_000 } },
  // For dist/elements/, which leaves Lit to a bundler.
  nodeResolve: true,
  plugins: [
    // The accessibility tree, in Chromium.
    a11ySnapshotPlugin(),
    // LEAN=1: with Lit as the module has it.
    inOnePiece(rootDir, { lean: process.env.LEAN }),
  ],
  middleware: [liveFile(), pagesAs(rootDir), feedServer()],
  // Lit's development build is wanted here for its warnings, not for its greeting.
  filterBrowserLogs: ({ args: [message] }) => !String(message).startsWith('Lit is in dev mode.'),
  // Progress is for a terminal; in a file it would bury what failed.
  reporters: [rerunLost(), defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), totals()],
};
