/** Serves the project's folder, and modules that were made in memory, to this machine only. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const root = new URL('..', import.meta.url);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/**
 * @param {Map<string, string>} made what is no file: path → text
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function serve(made = new Map()) {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    try {
      const body = made.get(pathname) ?? (await readFile(new URL(`.${pathname}`, root)));
      response
        .setHeader('Content-Type', `${types[extname(pathname)] ?? 'text/plain'}; charset=utf-8`)
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
