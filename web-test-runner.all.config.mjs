import config, { pageWith } from './web-test-runner.config.mjs';

/** As `npm test`, and every story in every theme and every engine: `npm run test:all`. */
export default {
  ...config,
  files: [config.files, 'test/**/*.all.ts'],
  testRunnerHtml: pageWith('data-every-story'),
};
