import { expect } from 'chai';
import { pause, wishOf } from '../../src/feeds/schedule.js';

/**
 * An hour of crisis, second by second, with the real scheduling. Modelled: 100 000 browsers with one page each (more pages
 * of a browser share one poll), which open it as people do after an alarm, half of them within five minutes; pages that are
 * put out of sight and taken out again, and then ask at once if it is time; and a server that answers nothing but errors
 * for ten minutes. Not modelled: the page loads themselves, which cost the server far more; how long an answer takes; pages
 * that are closed, which would only ask less.
 */
const pages = 100_000;
const hour = 3_600;
/** As long as the default, in s. */
const interval = 60;
const failsFrom = 1_500;
const failsUntil = 2_100;

/** The same chance at every run: a linear congruential generator. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

interface Crisis {
  /** When a page is opened, in s, from a chance. */
  opens: (random: number) => number;
  /** How the server answers while it fails: the headers of 503. */
  fault?: (second: number) => Record<string, string>;
  /** Which pages are ever out of sight. */
  hides?: number;
}

/** How often the server is asked in each second of the hour. */
function simulate({ opens, fault = () => ({}), hides = 0.4 }: Crisis): number[] {
  const random = chance(2026);
  const asked = Array<number>(hour).fill(0);
  const failures = new Uint8Array(pages);
  const hidesAt = new Float64Array(pages).fill(Infinity);
  // Who may ask in which second.
  const due = Array.from({ length: hour }, (): number[] => []);
  const wait = (page: number, at: number) => due[Math.floor(at)]?.push(page);
  for (let page = 0; page < pages; page++) {
    const at = opens(random());
    if (random() < hides) hidesAt[page] = at + random() * 600;
    wait(page, at);
  }
  for (let second = 0; second < hour; second++) {
    const fails = second >= failsFrom && second < failsUntil;
    const wish = fails ? wishOf({ headers: new Headers(fault(second)), status: 503 }) : 0;
    for (const page of due[second]!) {
      if (second >= hidesAt[page]!) {
        // Out of sight for up to ten minutes; back, it asks at once, because it is time.
        hidesAt[page] = Infinity;
        wait(page, second + 1 + random() * 600);
        continue;
      }
      asked[second]!++;
      failures[page] = fails ? failures[page]! + 1 : 0;
      wait(page, second + random() + pause(interval * 1_000, failures[page] ?? 0, wish, random()) / 1_000);
    }
  }
  return asked;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Half of the people within five minutes of the alarm, the others over the hour. */
const alarm = (random: number): number => (random < 0.5 ? random * 600 : (random - 0.5) * 2 * hour);
/** Everybody within a minute: a message on all telephones. */
const message = (random: number): number => random * interval;

const crises: [what: string, crisis: Crisis][] = [
  ['a rush of five minutes', { opens: alarm }],
  ['a message on all telephones', { opens: message }],
  ['a server that wants two minutes of rest', { opens: alarm, fault: () => ({ 'retry-after': '120' }) }],
  [
    'a server that tells everybody the same moment to come back',
    {
      opens: message,
      fault: (second) => ({
        'retry-after': new Date(failsUntil * 1_000).toUTCString(),
        date: new Date(second * 1_000).toUTCString(),
      }),
    },
  ],
  ['pages that nobody puts out of sight', { opens: alarm, hides: 0 }],
];

describe(`an hour of crisis with ${pages} open pages, and a server that fails for ten minutes`, function () {
  this.timeout(120_000);

  for (const [what, crisis] of crises) {
    it(`never asks too much: ${what}`, () => {
      const asked = simulate(crisis);
      const mean = sum(asked) / hour;
      const peak = Math.max(...asked);
      const after = Math.max(...asked.slice(failsUntil, failsUntil + 60));
      const during = sum(asked.slice(failsFrom + 120, failsUntil)) / (failsUntil - failsFrom - 120);
      console.log(
        `${what}: mean ${mean.toFixed(0)}, peak ${peak}, while it fails ${during.toFixed(0)}, in the minute after at most ${after} requests a second`,
      );

      expect(mean, 'mean').to.be.at.most(pages / interval);
      expect(peak, 'peak').to.be.at.most(2 * mean);
      expect(asked[failsUntil], 'in the second after').to.be.at.most(2 * mean);
      expect(during, 'while it fails').to.be.below(mean / 2);
    });
  }
});
