/** Fails when the module has outgrown its ceiling; prints the sizes. */
import { readFileSync } from 'node:fs';

/** Bytes after brotli that `kommun-widgets.js` may have; docs/decisions/0009-budget.md says why. */
const ceiling = 38_900;
/** What the design wishes for. */
const design = 26_000;

const files = JSON.parse(readFileSync(new URL('../dist/integrity.json', import.meta.url), 'utf8'));
for (const [name, { raw, gzip, brotli }] of Object.entries(files)) {
  console.log(`${name}: ${raw} bytes, ${gzip} with gzip, ${brotli} with brotli`);
}

const { brotli } = files['kommun-widgets.js'];
console.log(`kommun-widgets.js has ${ceiling - brotli} bytes of its ceiling of ${ceiling} left.`);
if (brotli > design)
  console.log(`It is ${brotli - design} bytes above the design's ${design} (docs/decisions/0009-budget.md).`);
if (brotli > ceiling) process.exitCode = 1;
