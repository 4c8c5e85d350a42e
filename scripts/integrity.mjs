/**
 * Writes dist/integrity.json: for each file that a page loads, the hash for its `integrity` attribute and its size in
 * bytes. Gzip is pako's, because zlib's own output differs from processor to processor.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { gzip } from 'pako';

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } };

const files = Object.fromEntries(
  ['kommun-widgets.js', 'kommun-widgets.css'].map((name) => {
    const bytes = readFileSync(new URL(`../dist/${name}`, import.meta.url));
    const sizes = {
      raw: bytes.length,
      gzip: gzip(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes, brotli).length,
    };
    return [name, { integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`, ...sizes }];
  }),
);

writeFileSync(new URL('../dist/integrity.json', import.meta.url), `${JSON.stringify(files, null, 2)}\n`);
