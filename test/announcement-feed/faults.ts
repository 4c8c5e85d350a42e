import { hurry } from '../feeds/hurry.js';
import { expect } from 'chai';
import type { KommunFeedErrorEvent } from '../../src/index.js';
import { feedOf, old, road, water, type Answer } from './notices.js';

/** What every fault comes before, and after. */
export const good = feedOf(water, road);
const web =
  '<!DOCTYPE html><html lang="sv"><title>Logga in</title><form><input><br></form><p>Logga in</html>';
const cap = `<?xml version="1.0"?><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier>`;

/** What is wrong with the server, for the tests of the sources and of what is delivered. */
export const faults: [what: string, answer: Answer][] = [
  ['hangs', { how: 'hangs' }],
  ['stops in the middle', { how: 'stops', text: good }],
  ['drips', { how: 'drips', text: good.padEnd(2_000) }],
  ['breaks the connection', { how: 'resets' }],
  ['is cut off on its way', { how: 'cutOff', text: good }],
  ['is redirected for ever', { how: 'loops' }],
  ['answers 500', { status: 500, text: 'Internal Server Error' }],
  ['answers 503 with a time to come back', { status: 503, headers: { 'retry-after': '30' } }],
  ['answers 503 with a feed without notices', { status: 503, text: feedOf() }],
  ['answers 404', { status: 404, text: web }],
  ['answers 410', { status: 410 }],
  ['answers 304, unasked', { status: 304 }],
  ['answers 204', { status: 204 }],
  ['is a web page', { text: web, headers: { 'content-type': 'text/html' } }],
  ['is a web page that is said to be JSON', { text: web, headers: { 'content-type': 'application/json' } }],
  ['is empty', { text: '' }],
  ['is white space', { text: ' \n' }],
  ['is a picture', { bytes: [137, 80, 78, 71, 13, 10, 26, 10], headers: { 'content-type': 'image/png' } }],
  ['is JSON cut in two', { text: good.slice(0, good.length / 2) }],
  ['is XML cut in two', { text: cap }],
  ['is JSON of something else', { text: '{"code":"rest_no_route"}' }],
  ['is JSON of nothing', { text: 'null' }],
  ['is JSON a hundred thousand deep', { text: '['.repeat(1e5) + ']'.repeat(1e5) }],
  ['is XML ten thousand deep', { text: `${cap}${'<info>'.repeat(1e4)}${'</info>'.repeat(1e4)}</alert>` }],
  ['has 3 MB', { text: good.padEnd(3_000_000) }],
  ['is a gzip bomb', { how: 'gzipBomb', text: good }],
  ['never ends', { how: 'endless', text: good.padEnd(100_000) }],
];

/** Where a feed never comes, the patience with it is made shorter. */
export function hurryWith({ how = 'whole' }: Answer, page?: Window & typeof globalThis): void {
  if (['hangs', 'stops', 'drips'].includes(how)) hurry(page);
}

/** A page whose feed could not be had at first, and what a test sees of it. `old` is written in the feed. */
interface Visit {
  feed: Element;
  /** The headings of the banners that a person meets. */
  headlines: () => string[];
  /** What the feed has told the page so far. */
  told: () => Event[];
  /** What the developer was told so far. */
  warnings: () => string[];
  /** Gives the feed another answer, and lets so much time pass that it is asked for again. */
  next: (answer: Answer | string, seconds: number) => Promise<void>;
}

/** Expects a page to keep what it has before, and after, a good answer, and to tell of the fault, once. */
export async function expectNothingLost(
  fault: Answer,
  { feed, headlines, told, warnings, next }: Visit,
): Promise<void> {
  expect(headlines()).to.deep.equal(['Badet stänger']);
  expect(feed.innerHTML).to.equal(old);

  await next(good, 5_000);
  expect(headlines()).to.deep.equal(['Koka vattnet', 'Vägen är avstängd']);

  hurryWith(fault, feed.ownerDocument.defaultView!);
  await next(fault, 10_000);
  expect(headlines()).to.deep.equal(['Koka vattnet', 'Vägen är avstängd']);
  expect(told().map(({ type }) => type)).to.deep.equal([
    'kommun-feed-error',
    'kommun-feed-load',
    'kommun-feed-error',
  ]);
  expect((told()[0] as KommunFeedErrorEvent).error.message).to.be.a('string').that.is.not.empty;
  expect(warnings()).to.have.length(1);
  expect(warnings()[0])
    .to.match(/^kommun-announcement-feed: /)
    .and.include(feed.getAttribute('src'));
}
