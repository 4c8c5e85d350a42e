import { expect } from 'chai';
import '../../src/index.js';
import { events, eventTypes, freshVisit, told } from '../feeds/told.js';
import { recordConsole } from '../support/console.js';
import { settled } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { setClock } from '../support/time.js';
import { expectNothingLost, faults, good, hurryWith } from './faults.js';
import {
  announcementFeed,
  change,
  feedOf,
  headlines,
  inSeconds,
  old,
  road,
  Room,
  smoke,
  water,
  type Answer,
} from './notices.js';

const console = recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
});
afterEach(() => expect(console.errors).to.deep.equal([]));

describe('a feed of announcements that', () => {
  for (const [what, answer] of faults) {
    it(`${what} loses nothing and says nothing false`, async () => {
      const src = await room.put(answer);
      hurryWith(answer);
      const feed = await announcementFeed({ src }, old);
      await expectNothingLost(answer, {
        feed,
        next: (answer, seconds) => change(room, answer, seconds),
        headlines: () => headlines(feed),
        told: () => events,
        warnings: () => console.warnings,
      });
    });
  }

  const strange: [what: string, answer: Answer][] = [
    ['in gzip', { how: 'gzip', text: good }],
    ['said to be a picture', { text: good, headers: { 'content-type': 'image/png' } }],
    ['of almost 2 MB', { text: good.padEnd(1_990_000) }],
  ];
  for (const [what, answer] of strange) {
    it(`is strange, and good, is shown: ${what}`, async () => {
      const widget = await announcementFeed({ src: await room.put(answer) }, old);
      expect(headlines(widget)).to.deep.equal(['Koka vattnet', 'Vägen är avstängd']);
      expect(eventTypes()).to.deep.equal(['kommun-feed-load']);
      expect(console.warnings).to.deep.equal([]);
    });
  }

  it('is redirected is read where it is in the end', async () => {
    await room.put(feedOf({ ...water, links: [{ href: 'mer', text: 'Mer' }] }), 'ny/plats/feed.json');
    const src = await room.put({ status: 307, headers: { location: 'ny/plats/feed.json' } });
    const widget = await announcementFeed({ src });
    expect(widget.querySelector('a')!.href).to.equal(new URL(room.at('ny/plats/mer'), location.href).href);
  });

  it('says that there is nothing to announce is believed, unlike an error', async () => {
    const widget = await announcementFeed({ src: await room.put(good) }, old);
    await change(room, feedOf());
    expect(seen(widget)).to.equal('');
  });

  it('is as it was, by its ETag, stays as it is', async () => {
    const headers = { etag: '"1"', 'cache-control': 'max-age=60' };
    const widget = await announcementFeed({ src: await room.put({ text: good, headers }) });
    const before = [...widget.children];
    await change(room, { text: good, headers });
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
    await change(room, { text: feedOf(smoke), headers: madeBefore(-120) });
    await change(room, { text: feedOf(water), headers: madeBefore(30) }, 240);
    expect(headlines(widget)).to.deep.equal(['Gå inomhus']);
  });

  it('is believed after five minutes, when it is no mistake of a cache on the way', async () => {
    const widget = await announcementFeed({
      src: await room.put({ text: feedOf(water), headers: madeBefore(0) }),
    });
    await change(room, { text: feedOf(smoke), headers: madeBefore(-120) });
    await change(room, { text: feedOf(water), headers: madeBefore(30) }, 500);
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

    const others: [what: string, answer: Answer, shown: string[]][] = [
      ['does not come', { status: 500 }, []],
      ['does not tell the time', { text: feedOf(smoke), headers: { date: '' } }, ['Gå inomhus']],
    ];
    for (const [how, answer, shown] of others)
      it(`by being ${what} stays right where another feed ${how}`, async () => {
        const text = feedOf({ ...water, until: inSeconds(600) }, road);
        setClock(inSeconds(seconds));
        const widget = await announcementFeed({ src: await room.put({ text, headers: madeBefore(0) }) });
        const other = await announcementFeed({ src: await new Room().put(answer) });
        setClock(inSeconds(seconds + 30));
        await settled();
        expect(headlines(widget)).to.deep.equal(['Koka vattnet', 'Vägen är avstängd']);
        expect(headlines(other)).to.deep.equal(shown);
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
    await change(room, { text: soon(), headers: madeBefore(twoDays) }, 400);
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
