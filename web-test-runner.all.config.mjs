import config from './web-test-runner.config.mjs';

/** As `npm test`, and every story in every theme and every engine: `npm run test:all`. */
export default {
  ...config,
  files: [config.files, 'test/**/*.all.ts'],
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html lang="sv" data-every-story><meta charset="utf-8"><script type="module" src="${testFramework}"></script></html>`,
};
