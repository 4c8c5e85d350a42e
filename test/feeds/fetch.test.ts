import { expect } from 'chai';
import { fetchText } from '../../src/feeds/fetch-text.js';
import { recordConsole } from '../support/console.js';
import { engine } from '../support/engine.js';
import { until } from '../support/until.js';
import { hurry } from './hurry.js';
import { goodFeed, Room, type Answer } from './server.js';

// What browsers themselves say of a broken connection is not ours.
recordConsole();

const { signal } = new AbortController();
const limit = 2_000_000;

/** A feed of exactly so many bytes. */
const feedOfLength = (bytes: number): string =>
  goodFeed.padEnd(bytes - new Blob([goodFeed]).size + goodFeed.length);

/** What comes from a room where a feed is answered so. */
async function fetched(answer: Answer | string, room = new Room()): Promise<string> {
  return (await fetchText(await room.put(answer), signal)).text;
}

/** Why nothing comes. */
async function failure(answer: Answer | string, room = new Room()): Promise<Error> {
  try {
    await fetched(answer, room);
  } catch (error) {
    return error as Error;
  }
  throw new Error('It came after all.');
}

describe('a feed that comes', () => {
  const good: [what: string, answer: Answer][] = [
    ['whole', {}],
    ['in gzip', { how: 'gzip' }],
    ['with a type of its own', { headers: { 'content-type': 'application/rss+xml' } }],
    ['with a type that is wrong', { headers: { 'content-type': 'image/png' } }],
    ['as a download', { headers: { 'content-disposition': 'attachment; filename="feed.xml"' } }],
  ];
  for (const [what, answer] of good) {
    it(`is taken as it is: ${what}`, async () => {
      expect(await fetched({ text: goodFeed, ...answer })).to.equal(goodFeed);
    });
  }

  it('is read in the encoding that HTTP declares', async () => {
    const bytes = Array.from('Mj\u00F6lby', (letter) => letter.charCodeAt(0));
    const headers = { 'content-type': 'text/xml; charset=iso-8859-1' };
    expect(await fetched({ bytes, headers })).to.equal('Mjölby');
  });

  it('may have exactly 2 MB', async () => {
    expect(await fetched(feedOfLength(limit))).to.have.length(feedOfLength(limit).length);
  });

  it('says where it came from', async () => {
    const room = new Room();
    const address = await room.put(goodFeed, 'nyheter/feed.xml');
    expect((await fetchText(address, signal)).address).to.equal(new URL(address, location.href).href);
  });

  for (const status of [301, 302, 307, 308]) {
    it(`may have moved (${status}): its address is where it is now`, async () => {
      const room = new Room();
      await room.put(goodFeed, 'ny/plats.xml');
      const from = await room.put({ status, headers: { location: 'ny/plats.xml' } });
      expect(await fetchText(from, signal)).to.deep.include({
        text: goodFeed,
        address: new URL(room.at('ny/plats.xml'), location.href).href,
      });
    });
  }

  it('may be on another origin that allows it', async () => {
    const room = new Room();
    await room.put({ text: goodFeed, headers: { 'access-control-allow-origin': '*' } });
    const address = await room.elsewhere();
    expect(await fetchText(address, signal)).to.deep.include({ text: goodFeed, address });
  });

  it('is asked for once, and without anything about the visitor to another origin', async () => {
    const room = new Room();
    await room.put({ text: goodFeed, headers: { 'access-control-allow-origin': '*' } });
    await fetchText(await room.elsewhere(), signal);
    expect(await room.log()).to.deep.equal([{ path: 'feed.xml', status: 200, gaveUp: false }]);
  });
});

describe('a feed that does not come', () => {
  const bad: [what: string, answer: Answer, says: RegExp][] = [
    ['404', { status: 404 }, /404/],
    ['410', { status: 410 }, /410/],
    ['500', { status: 500 }, /500/],
    ['503, with a feed all the same', { status: 503, text: goodFeed }, /503/],
    ['cut off', { how: 'cutOff', text: goodFeed }, /./],
    ['a connection that breaks', { how: 'resets' }, /./],
    ['a redirect that never ends', { how: 'loops' }, /./],
    [
      'a redirect to another kind of address',
      { status: 302, headers: { location: 'data:text/xml,<rss/>' } },
      /./,
    ],
    ['3 MB', { text: feedOfLength(3_000_000) }, /2 MB/],
    ['3 MB in gzip', { text: feedOfLength(3_000_000), how: 'gzip' }, /2 MB/],
    ['a byte more than 2 MB', { text: feedOfLength(limit + 1) }, /2 MB/],
    ['a gzip bomb', { text: goodFeed, how: 'gzipBomb' }, /2 MB/],
  ];
  // WebKit takes these as they come; the first is then no feed, the second is one.
  if (engine !== 'webkit') {
    bad.push(['cut off in chunks', { how: 'cutOffInChunks', text: goodFeed }, /./]);
    bad.push(['no gzip, although it says so', { how: 'noGzip', text: goodFeed }, /./]);
  }
  for (const [what, answer, says] of bad) {
    it(`is an error in words: ${what}`, async () => {
      expect(await failure(answer))
        .to.be.instanceOf(Error)
        .with.property('message')
        .that.matches(says);
    });
  }

  it('is an error in words: another origin that does not allow it', async () => {
    const room = new Room();
    await room.put(goodFeed);
    const error = await fetchText(await room.elsewhere(), signal).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(Error).with.property('message').that.is.not.empty;
  });

  it('is given up where it never ends', async () => {
    const room = new Room();
    expect((await failure({ how: 'endless', text: goodFeed }, room)).message).to.include('2 MB');
    await until('the server knows', () => room.gaveUp());
  });
});

describe('a feed that takes too long', () => {
  it('is given up after 5 seconds', async () => {
    const room = new Room();
    const start = performance.now();
    const { message } = await failure({ how: 'hangs' }, room);

    expect(performance.now() - start, 'ms').to.be.within(4_900, 9_000);
    expect(message).to.include('5 s');
    await until('the server knows', () => room.gaveUp());
  });

  for (const how of ['hangs', 'stops', 'drips'] as const) {
    it(`is given up, and the server is told: it ${how}`, async () => {
      const room = new Room();
      hurry();
      const { message } = await failure({ how, text: goodFeed }, room);

      expect(message).to.include('5 s');
      await until('the server knows', () => room.gaveUp());
    });
  }

  it('is given up when the caller does, with its reason', async () => {
    const room = new Room();
    const address = await room.put({ how: 'hangs' });
    const caller = new AbortController();
    const answer = fetchText(address, caller.signal).catch((reason: unknown) => reason);
    await until('the server was asked', async () => (await room.asked()).length);
    caller.abort(new Error('Nog nu.'));

    expect(await answer).to.have.property('message', 'Nog nu.');
    await until('the server knows', () => room.gaveUp());
  });

  it('is given up when the caller does, in the middle of the answer', async () => {
    const room = new Room();
    const address = await room.put({ how: 'stops', text: goodFeed });
    const caller = new AbortController();
    const answer = fetchText(address, caller.signal).catch((reason: unknown) => reason);
    await until('the server was asked', async () => (await room.asked()).length);
    caller.abort(new Error('Nog nu.'));

    expect(await answer).to.have.property('message', 'Nog nu.');
  });

  it('is not even asked for when the caller has given up before', async () => {
    const room = new Room();
    const address = await room.put(goodFeed);
    const error = await fetchText(address, AbortSignal.abort(new Error('Nog nu.'))).catch(
      (reason: unknown) => reason,
    );

    expect(error).to.have.property('message', 'Nog nu.');
    expect(await room.asked()).to.deep.equal([]);
  });
});
