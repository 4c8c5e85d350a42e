/** 1 000 news cards: ours against a hand-written element and against Web Awesome's card. */
import { median, summary } from './times.mjs';

const count = 1000;
const runs = 9;

/** What is measured, by what the tables call it: a variant of variants.js, all of it laid out or as it comes. */
const contests = {
  'ours, attributes': { variant: 'ours, attributes', whole: true },
  'hand-written, attributes': { variant: 'hand-written, attributes', whole: true },
  'ours, content': { variant: 'ours, content', whole: true },
  'hand-written, content': { variant: 'hand-written, content', whole: true },
  'Web Awesome': { variant: 'Web Awesome', whole: true },
  'ours, attributes, far cards put off': { variant: 'ours, attributes', whole: false },
  'ours, content, far cards put off': { variant: 'ours, content', whole: false },
};
const names = Object.keys(contests);

/**
 * What has to hold: a time is at most so many times another. The hand-written card has our look, so both are laid out
 * whole; against Web Awesome's each is as it is delivered, and ours puts far cards off.
 */
const bounds = [
  ['ours, attributes', 1.5, 'hand-written, attributes'],
  ['ours, content', 1.5, 'hand-written, content'],
  ['ours, attributes, far cards put off', 1, 'Web Awesome'],
  ['ours, content, far cards put off', 1, 'Web Awesome'],
];

/** @param open opens a fresh page of the benchmark's server */
export async function benchUpgrade(open) {
  const times = new Map(names.map((name) => [name, []]));
  // One run to warm up; then all in every round, so that a slow moment of the machine meets all of them.
  for (let run = 0; run <= runs; run++) {
    for (const name of names) {
      const time = await timeOne(open, contests[name]);
      if (run > 0) times.get(name).push(time);
    }
  }

  const medians = new Map(names.map((name) => [name, median(times.get(name))]));
  return {
    title: `${count} news cards upgraded, median of ${runs} runs`,
    rows: names.map((name) => ({ what: name, ...summary(times.get(name)) })),
    bounds: bounds.map(([name, factor, other]) => ({
      says: `${name}: at most ${factor} × ${other}`,
      value: medians.get(name) / medians.get(other),
      limit: factor,
    })),
  };
}

async function timeOne(open, { variant, whole }) {
  const { page, devtools } = await open('/bench/cards.html');
  await page.evaluate(
    async (...wanted) => {
      const { prepare, upgrade } = await import('/bench/page.js');
      const define = await prepare(...wanted);
      globalThis.start = () => upgrade(define);
    },
    variant,
    count,
    whole,
  );
  await page.waitForNetworkIdle({ idleTime: 100 });
  // The rubbish of the preparation is not the upgrade's.
  await devtools.send('HeapProfiler.collectGarbage');
  const time = await page.evaluate(() => globalThis.start());
  await page.close();
  return time;
}
