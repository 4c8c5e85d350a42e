/** Serves the example pages and prints their address. The port is the first free one from 8000. */
import { startDevServer } from '@web/dev-server';
import { liveFile } from './live.mjs';

const { config } = await startDevServer({
  config: {
    middleware: [
      (context, next) => {
        if (context.path === '/') context.redirect('/examples/');
        return next();
      },
      liveFile(),
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

console.log(
  `The examples are at http://${config.hostname ?? 'localhost'}:${config.port}/examples/ (Ctrl+C stops).`,
);
