import { expect } from 'chai';
import { KommunFeedErrorEvent } from '../../src/index.js';
import { hurry } from '../feeds/hurry.js';
import { recordConsole } from '../support/console.js';
import { settled } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { setClock } from '../support/time.js';
import {
  announcementFeed,
  events,
  feedOf,
  freshVisit,
  headlines,
  inSeconds,
  road,
  Room,
  smoke,
  told,
  water,
  type Answer,
} from './notices.js';

const console = recordConsole();
freshVisit();

const good = feedOf(water, road);
const web =
  '<!DOCTYPE html><html lang="sv"><title>Logga in</title><form><input><br></form><p>Logga in</html>';
const cap = `<?xml version="1.0"?><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>1</identifier>`;

const faults: [what: string, answer: Answer][] = [
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

const slow = ({ how = 'whole' }: Answer): boolean => ['hangs', 'stops', 'drips'].includes(how);

const written = '<kommun-announcement-banner><h2>Badet stänger</h2></kommun-announcement-banner>';

const rejections: unknown[] = [];
const keep = ({ reason }: PromiseRejectionEvent) => void rejections.push(reason);

let room: Room;
beforeEach(() => {
  room = new Room();
  rejections.length = 0;
  window.addEventListener('unhandledrejection', keep);
});
afterEach(() => {
  window.removeEventListener('unhandledrejection', keep);
  expect(rejections).to.deep.equal([]);
  expect(console.errors).to.deep.equal([]);
});

/** Gives the feed another answer, and lets so much time pass that it is asked for again. */
async function next(answer: Answer | string, seconds = 120): Promise<void> {
  await room.put(answer);
  const count = events.length;
  setClock(inSeconds(seconds));
  await told(count + 1);
}

describe('a feed of announcements that', () => {
  for (const [what, answer] of faults) {
    it(`${what} loses nothing and says nothing false`, async () => {
      const src = await room.put(answer);
      if (slow(answer)) hurry();
      const widget = await announcementFeed({ src }, written);
      expect(headlines(widget)).to.deep.equal(['Badet stänger']);
      expect(widget.innerHTML).to.equal(written);
      expect(events[0])
        .to.be.instanceOf(KommunFeedErrorEvent)
        .with.property('error')
        .that.is.instanceOf(Error);

      await next(good, 5_000);
      expect(headlines(widget)).to.deep.equal(['Koka vattnet', 'Vägen är avstängd']);

      await next(answer, 10_000);
      expect(headlines(widget)).to.deep.equal(['Koka vattnet', 'Vägen är avstängd']);
      expect(events.map(({ type }) => type)).to.deep.equal([
        'kommun-feed-error',
        'kommun-feed-load',
        'kommun-feed-error',
      ]);
      expect(console.warnings).to.have.length(1);
      expect(console.warnings[0])
        .to.match(/^kommun-announcement-feed: /)
        .and.include(src);
    });
  }

  it('is redirected is read where it is in the end', async () => {
    await room.put(feedOf({ ...water, links: [{ href: 'mer', text: 'Mer' }] }), 'ny/plats/feed.json');
    const src = await room.put({ status: 307, headers: { location: 'ny/plats/feed.json' } });
    const widget = await announcementFeed({ src });
    expect(widget.querySelector('a')!.href).to.equal(new URL(room.at('ny/plats/mer'), location.href).href);
  });

  it('says that there is nothing to announce is believed, unlike an error', async () => {
    const widget = await announcementFeed({ src: await room.put(good) }, written);
    await next(feedOf());
    expect(seen(widget)).to.equal('');
  });

  it('is as it was, by its ETag, stays as it is', async () => {
    const headers = { etag: '"1"', 'cache-control': 'max-age=60' };
    const widget = await announcementFeed({ src: await room.put({ text: good, headers }) });
    const before = [...widget.children];
    await next({ text: good, headers });
    expect([...widget.children]).to.deep.equal(before);
    expect(await room.asked()).to.have.length(2);
  });
});

/** The headers of an answer that the server made so many seconds ago, by its own clock. */
const madeBefore = (seconds: number, ahead = 0) => ({
  date: new Date(Date.parse(inSeconds(ahead - seconds))).toUTCString(),
});

describe('an answer that is older than the one before', () => {
  it('does not bring back what was withdrawn, nor take away what is new', async () => {
    const widget = await announcementFeed({
      src: await room.put({ text: feedOf(water), headers: madeBefore(0) }),
    });
    await next({ text: feedOf(smoke), headers: madeBefore(-120) });
    await next({ text: feedOf(water), headers: madeBefore(30) }, 240);
    expect(headlines(widget)).to.deep.equal(['Gå inomhus']);
  });

  it('is believed after five minutes, when it is no mistake of a cache on the way', async () => {
    const widget = await announcementFeed({
      src: await room.put({ text: feedOf(water), headers: madeBefore(0) }),
    });
    await next({ text: feedOf(smoke), headers: madeBefore(-120) });
    await next({ text: feedOf(water), headers: madeBefore(30) }, 500);
    expect(headlines(widget)).to.deep.equal(['Koka vattnet']);
  });
});

const twoDays = 172_800;

describe("a visitor's clock that is wrong", () => {
  const soon = (): string => feedOf({ ...water, until: inSeconds(600) });

  for (const [what, seconds] of [
    ['two days ahead', twoDays],
    ['two days behind', -twoDays],
  ] as const) {
    it(`by being ${what} ends no announcement too early or too late`, async () => {
      const src = await room.put({ text: soon(), headers: madeBefore(0) });
      setClock(inSeconds(seconds));
      const widget = await announcementFeed({ src });
      expect(headlines(widget)).to.deep.equal(['Koka vattnet']);
      await room.put({ status: 500 });
      setClock(inSeconds(seconds + 590));
      await settled();
      expect(headlines(widget)).to.deep.equal(['Koka vattnet']);
      setClock(inSeconds(seconds + 610));
      await settled();
      expect(seen(widget)).to.equal('');
    });

    it(`by being ${what} is not believed where the answer comes from a cache on the way`, async () => {
      const headers = { ...madeBefore(240), age: '240' };
      setClock(inSeconds(seconds));
      const widget = await announcementFeed({
        src: await room.put({ text: feedOf({ ...water, until: inSeconds(60) }), headers }),
      });
      expect(headlines(widget)).to.deep.equal(['Koka vattnet']);
    });
  }

  it('by less than a minute is believed, because an answer takes its time', async () => {
    const src = await room.put({ text: feedOf({ ...water, until: inSeconds(20) }), headers: madeBefore(0) });
    setClock(inSeconds(30));
    expect(seen(await announcementFeed({ src }))).to.equal('');
  });

  it('is put right while the page is open', async () => {
    const src = await room.put({ text: soon(), headers: madeBefore(0) });
    setClock(inSeconds(twoDays));
    const widget = await announcementFeed({ src });
    setClock(inSeconds(0));
    await told(2);
    expect(headlines(widget)).to.deep.equal(['Koka vattnet']);
  });

  it('is not put wrong by an old answer from a worker of the site', async () => {
    const widget = await announcementFeed({ src: await room.put({ text: soon(), headers: madeBefore(0) }) });
    await next({ text: soon(), headers: madeBefore(twoDays) }, 400);
    setClock(inSeconds(700));
    await settled();
    expect(seen(widget)).to.equal('');
  });
});

describe('an end in the night', () => {
  const nights: [what: string, end: string, before: string, after: string][] = [
    ['at midnight', '2026-11-21T00:00', '2026-11-20T23:59+01:00', '2026-11-21T00:00+01:00'],
    ['at the end of a day', '2026-11-20', '2026-11-20T23:59+01:00', '2026-11-21T00:00+01:00'],
    ['when the clock is put forward', '2026-03-29T03:00', '2026-03-29T01:59+01:00', '2026-03-29T03:00+02:00'],
    [
      'in the first of two hours',
      '2026-10-25T02:30+02:00',
      '2026-10-25T02:29+02:00',
      '2026-10-25T02:30+02:00',
    ],
    [
      'in the second of two hours',
      '2026-10-25T02:30+01:00',
      '2026-10-25T02:31+02:00',
      '2026-10-25T02:30+01:00',
    ],
  ];
  for (const [what, end, before, after] of nights) {
    it(`comes when it should: ${what}`, async () => {
      setClock(before);
      // The server's clock is as far off, so that nothing is put right.
      const date = (moment: string) => ({ date: new Date(Date.parse(moment)).toUTCString() });
      const src = await room.put({ text: feedOf({ ...water, until: end }), headers: date(before) });
      const widget = await announcementFeed({ src });
      expect(headlines(widget)).to.deep.equal(['Koka vattnet']);
      await room.put({ status: 500, headers: date(after) });
      setClock(after);
      await settled();
      expect(seen(widget)).to.equal('');
    });
  }
});
