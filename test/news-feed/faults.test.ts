import { expect } from 'chai';
import { KommunFeedErrorEvent } from '../../src/index.js';
import { entries, feedOf } from '../feeds/formats.js';
import { hurry } from '../feeds/hurry.js';
import { goodFeed, Room, type Answer } from '../feeds/server.js';
import { events, freshVisit } from '../feeds/told.js';
import { recordConsole } from '../support/console.js';
import { seen, shown } from '../support/flat-tree.js';
import { cards, fallback, news, newsFeed } from './news.js';

const console = recordConsole();
freshVisit();

const laughs = Array.from(
  { length: 10 },
  (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
).join('');
const withEntities = (declarations: string): string => `<?xml version="1.0"?><!DOCTYPE rss [${declarations}]>
  <rss version="2.0"><channel><item><title>&a10;</title></item></channel></rss>`;

const page =
  '<!DOCTYPE html><html lang="sv"><title>Logga in</title><form><input><br><p>Logga in</form></html>';

const faults: [what: string, answer: Answer][] = [
  ['answers 404', { status: 404, text: page }],
  ['answers 500', { status: 500, text: 'Internal Server Error' }],
  ['answers 503 with a feed', { status: 503, text: goodFeed }],
  ['answers 204', { status: 204 }],
  ['is a web page', { text: page, headers: { 'content-type': 'text/html' } }],
  ['is a web page that is said to be XML', { text: page, headers: { 'content-type': 'application/xml' } }],
  ['is empty', { text: '' }],
  ['is white space', { text: '\n\n' }],
  [
    'is a picture',
    { bytes: [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13], headers: { 'content-type': 'image/png' } },
  ],
  ['is JSON of something else', { text: '{"code":"rest_no_route","message":"Ingen väg hittades"}' }],
  ['is cut in two', { text: goodFeed.slice(0, goodFeed.length / 2) }],
  ['is cut off on its way', { how: 'cutOff', text: goodFeed }],
  ['is cut off in chunks', { how: 'cutOffInChunks', text: goodFeed }],
  ['breaks the connection', { how: 'resets' }],
  ['is redirected for ever', { how: 'loops' }],
  ['has 3 MB', { text: goodFeed.padEnd(3_000_000) }],
  ['is a gzip bomb', { how: 'gzipBomb', text: goodFeed }],
  ['never ends', { how: 'endless', text: goodFeed }],
  ['has a billion laughs', { text: withEntities(`<!ENTITY a0 "ha">${laughs}`) }],
  ['hangs', { how: 'hangs' }],
  ['stops in the middle', { how: 'stops', text: goodFeed }],
  ['comes a byte at a time', { how: 'drips', text: goodFeed }],
];

/** The patience with a feed is short for those that would try it, so that the tests need none. */
const slow = ({ how = 'whole' }: Answer): boolean => ['hangs', 'stops', 'drips', 'held'].includes(how);

/** One error is told to the page, one to the developer, and nothing else. */
function expectOneError(src: string): void {
  expect(events.map(({ type }) => type)).to.deep.equal(['kommun-feed-error']);
  expect(events[0]).to.be.instanceOf(KommunFeedErrorEvent).with.property('error').that.is.instanceOf(Error);
  expect(events[0]).to.include({ bubbles: true, composed: true });
  expect(console.warnings).to.have.length(1);
  expect(console.warnings[0])
    .to.match(/^kommun-news-feed: /)
    .and.include(src);
  expect(console.errors).to.deep.equal([]);
}

describe('a list of news whose feed', () => {
  for (const [what, answer] of faults) {
    it(`${what} shows what its author wrote, as it was written`, async () => {
      const src = await new Room().put(answer);
      if (slow(answer)) hurry();
      const widget = await newsFeed({ src }, fallback);

      expect(seen(widget)).to.equal('Nyheter Äldre nyhet Annan äldre nyhet Alla nyheter');
      expect(widget.innerHTML).to.equal(fallback);
      expect(widget.shadowRoot!.querySelector('[aria-busy=true]')).to.be.null;
      expectOneError(src);
    });
  }

  for (const [what, answer] of faults.filter((_, index) => index % 4 === 0)) {
    it(`${what} says so in words, where there is nothing else to show`, async () => {
      const src = await new Room().put(answer);
      if (slow(answer)) hurry();
      const widget = await newsFeed({ src });

      expect(seen(widget)).to.equal('Nyheterna kan inte visas just nu.');
      expect(shown(widget, '[aria-busy=true]')).to.deep.equal([]);
      expectOneError(src);
    });

    it(`${what}, and came well the last time, shows what came then`, async () => {
      const room = new Room();
      const src = await room.put(goodFeed);
      (await newsFeed({ src }, fallback)).remove();
      events.length = 0;
      await room.put(answer);
      if (slow(answer)) hurry();
      const widget = await newsFeed({ src }, fallback);

      expect(news(widget)).to.deep.equal(entries(6).map(({ title }) => title));
      expectOneError(src);
    });
  }

  it('is on another origin that does not allow it shows what its author wrote', async () => {
    const room = new Room();
    await room.put(goodFeed);
    const src = await room.elsewhere();
    const widget = await newsFeed({ src }, fallback);

    expect(widget.innerHTML).to.equal(fallback);
    expectOneError(src);
  });

  it('was redirected to another origin that does not allow it shows what its author wrote', async () => {
    const room = new Room();
    await room.put(goodFeed, 'ny.xml');
    const src = await room.put({ status: 302, headers: { location: await room.elsewhere('ny.xml') } });
    const widget = await newsFeed({ src }, fallback);

    expect(widget.innerHTML).to.equal(fallback);
    expectOneError(src);
  });

  for (const src of [
    'javascript:alert(1)',
    'data:text/xml,<rss/>',
    'file:///etc/passwd',
    'http://[',
    'blob:x',
    '',
  ]) {
    it(`may not be fetched shows what its author wrote: "${src}"`, async () => {
      const widget = await newsFeed({ src }, fallback);

      expect(widget.innerHTML).to.equal(fallback);
      expect(events.map(({ type }) => type)).to.deep.equal(['kommun-feed-error']);
      expect(console.warnings).to.have.length(1);
    });
  }

  const outside: [what: string, text: (address: string) => string][] = [
    ['an entity', (address) => withEntities(`<!ENTITY a10 SYSTEM "${address}">`)],
    ['a parameter entity', (address) => withEntities(`<!ENTITY % p SYSTEM "${address}"> %p;`)],
    ['a DTD', (address) => goodFeed.replace(/(<\?.*\?>)/, `$1<!DOCTYPE rss SYSTEM "${address}">`)],
    [
      'a style sheet',
      (address) => goodFeed.replace(/(<\?.*\?>)/, `$1<?xml-stylesheet type="text/xsl" href="${address}"?>`),
    ],
    [
      'another document',
      (address) =>
        goodFeed.replace(
          '</channel>',
          `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${address}" parse="text"/></channel>`,
        ),
    ],
    [
      'XHTML with a script, a frame and a style sheet',
      (address) =>
        goodFeed.replace(
          '</channel>',
          `<h:script xmlns:h="http://www.w3.org/1999/xhtml" src="${address}"/>
           <h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="${address}"/>
           <h:link xmlns:h="http://www.w3.org/1999/xhtml" rel="stylesheet" href="${address}"/></channel>`,
        ),
    ],
  ];
  for (const [what, text] of outside) {
    it(`names ${what} elsewhere never has it fetched`, async () => {
      const room = new Room();
      const secret = await room.put('hemligt', 'secret');
      const src = await room.put(text(new URL(secret, location.href).href));
      const widget = await newsFeed({ src }, fallback);

      expect(await room.asked()).to.deep.equal(['feed.xml']);
      expect(seen(widget)).to.not.include('hemligt');
    });
  }

  it('comes too late has its news not shown any more', async () => {
    const room = new Room();
    const src = await room.put({ how: 'held', text: goodFeed });
    hurry();
    const widget = await newsFeed({ src }, fallback);
    await room.release();
    await room.log();

    expect(cards(widget)).to.deep.equal([]);
    expectOneError(src);
  });
});

describe('a list of news whose feed is strange, and good', () => {
  const titles = entries(6).map(({ title }) => title);
  const good: [what: string, answer: Answer][] = [
    ['in gzip', { how: 'gzip', text: goodFeed }],
    ['of another type', { headers: { 'content-type': 'text/html; charset=utf-8' }, text: goodFeed }],
    ['of a type that is none', { headers: { 'content-type': 'nyheter' }, text: goodFeed }],
    ['of 5 000 items', { text: feedOf(entries(5_000)) }],
    ['of almost 2 MB', { text: goodFeed.padEnd(1_990_000) }],
  ];
  for (const [what, answer] of good) {
    it(`shows its news: ${what}`, async () => {
      const widget = await newsFeed({ src: await new Room().put(answer) }, fallback);

      expect(news(widget)).to.deep.equal(titles);
      expect(events.map(({ type }) => type)).to.deep.equal(['kommun-feed-load']);
      expect(console.warnings).to.deep.equal([]);
    });
  }

  it('shows no more than 200 of 5 000 items', async () => {
    const src = await new Room().put(feedOf(entries(5_000)));
    expect(cards(await newsFeed({ src, limit: '200' }, fallback))).to.have.length(200);
  });

  it('is on another origin that allows it', async () => {
    const room = new Room();
    await room.put({ text: goodFeed, headers: { 'access-control-allow-origin': '*' } });
    expect(news(await newsFeed({ src: await room.elsewhere() }, fallback))).to.deep.equal(titles);
  });

  it('has its links relative to where it was in the end', async () => {
    const room = new Room();
    await room.put(feedOf([{ title: 'A', link: 'nyhet' }]), 'ny/plats/feed.xml');
    const src = await room.put({ status: 301, headers: { location: 'ny/plats/feed.xml' } });
    const widget = await newsFeed({ src }, fallback);

    expect(widget.querySelector<HTMLAnchorElement>('kommun-news-card a')!.href).to.equal(
      new URL(room.at('ny/plats/nyhet'), location.href).href,
    );
  });
});

describe('a list of news whose feed hangs', () => {
  it('gives up after 5 seconds on the real clock, and shows what its author wrote all the time', async () => {
    const src = await new Room().put({ how: 'drips', text: goodFeed });
    const start = performance.now();
    const widget = await newsFeed({ src }, fallback);

    expect(performance.now() - start, 'ms').to.be.within(4_900, 9_000);
    expect(widget.innerHTML).to.equal(fallback);
    expectOneError(src);
  });
});
