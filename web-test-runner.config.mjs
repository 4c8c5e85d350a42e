import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { liveFile } from './scripts/live.mjs';
import { launchers } from './test/browsers.mjs';
import { feedServer } from './test/feed-server.mjs';
import { rerunLost } from './test/lost-browsers.mjs';
import { totals } from './test/report.mjs';
import { ajv, inlineCss, leanLit, pagesAs } from './test/server.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: 'test/**/*.test.ts',
  browsers: launchers(),
  // One page at a time in each engine: it has the focus, it is never throttled, and WebKit takes no more.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  // All stories of a theme stand in one file.
  testsFinishTimeout: 20 * 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 20_000 } },
  nodeResolve: true,
  plugins: [
    // The accessibility tree, in Chromium.
    a11ySnapshotPlugin(),
    // LEAN=1: with Lit as the module has it.
    ...(process.env.LEAN ? [leanLit(rootDir)] : []),
    inlineCss(rootDir),
    ajv(rootDir),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [liveFile(), pagesAs(rootDir), feedServer()],
  // Lit's development build is wanted here for its warnings, not for its greeting.
  filterBrowserLogs: ({ args: [message] }) => !String(message).startsWith('Lit is in dev mode.'),
  reporters: [rerunLost(), defaultReporter(), totals()],
};
