/** Fails when the module has outgrown its budget; prints the sizes. */
import { readFileSync } from 'node:fs';

/** Bytes after brotli that `kommun-widgets.js` may have. */
const budget = 26_000;

const files = JSON.parse(readFileSync(new URL('../dist/integrity.json', import.meta.url), 'utf8'));
for (const [name, { raw, gzip, brotli }] of Object.entries(files)) {
  console.log(`${name}: ${raw} bytes, ${gzip} with gzip, ${brotli} with brotli`);
}

const { brotli } = files['kommun-widgets.js'];
console.log(`kommun-widgets.js has ${budget - brotli} bytes of its budget of ${budget} left.`);
if (brotli > budget) process.exitCode = 1;
