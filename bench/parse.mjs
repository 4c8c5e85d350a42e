/** How long the largest feed that we read takes, beside the browser's own parser on the same text. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { makeFeed } from './feed.mjs';
import { median, summary } from './times.mjs';

const source = fileURLToPath(new URL('../src/feeds/parse.ts', import.meta.url));
const address = 'https://www.exempel.se/nyheter.rss';
const runs = 9;
const limit = 60;

/** Where the server has the two things that are no files. */
const paths = { parser: '/made/parse.js', feed: '/made/feed.xml' };

/** @param made what the server serves from memory */
export async function benchParse(open, made) {
  made.set(paths.parser, await bundle());
  made.set(paths.feed, makeFeed());
  const { page } = await open('/bench/empty.html');
  const { items, ours, platform } = await page.evaluate(timeBoth, paths, address, runs);
  await page.close();
  if (items !== 200) throw new Error(`The feed has 200 items, but ${items} came out`);

  return {
    title: `A feed of 200 items and 1 MB parsed, median of ${runs} runs`,
    rows: [
      { what: 'parseFeed', ...summary(ours) },
      { what: 'DOMParser alone', ...summary(platform) },
    ],
    bounds: [{ says: `parseFeed: under ${limit} ms`, value: median(ours), limit }],
  };
}

/** `parseFeed` is no export of the module, so it is bundled here, as the module has it. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

/** In the page: one run of each to warm up, then in turn. */
async function timeBoth(paths, address, runs) {
  /* global DOMParser */
  const { parseFeed } = await import(paths.parser);
  const text = await (await fetch(paths.feed)).text();
  const time = (action) => {
    const start = performance.now();
    action();
    return performance.now() - start;
  };

  let items;
  const [ours, platform] = [[], []];
  for (let run = 0; run <= runs; run++) {
    ours.push(time(() => (items = parseFeed(text, address).items.length)));
    platform.push(time(() => new DOMParser().parseFromString(text, 'text/xml')));
  }
  return { items, ours: ours.slice(1), platform: platform.slice(1) };
}
