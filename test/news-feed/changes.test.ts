import { expect } from 'chai';
import { KommunFeedErrorEvent, KommunFeedLoadEvent } from '../../src/index.js';
import { entries, feedOf } from '../feeds/formats.js';
import { goodFeed, Room } from '../feeds/server.js';
import { events, eventTypes, freshVisit, told } from '../feeds/told.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';
import { cards, fallback, held, news, newsFeed, tag, titles, waiting } from './news.js';

const console = recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
});

describe('a list of news that changes', () => {
  it('shows the feed that it is told last, though the first comes later', async () => {
    const first = await room.put({ how: 'held', text: feedOf([{ title: 'Första' }]) }, 'a.xml');
    const second = await room.put(feedOf([{ title: 'Andra' }]), 'b.xml');
    const widget = await waiting({ src: first }, fallback);
    await until('the server was asked for the first', async () => (await room.asked()).length);
    widget.src = second;
    await until('the server knows that the first is given up', () => room.gaveUp());
    await room.release();
    await told(1);
    await settled();

    expect(news(widget)).to.deep.equal(['Andra']);
    expect(eventTypes()).to.deep.equal(['kommun-feed-load']);
    expect(console.warnings).to.deep.equal([]);
  });

  it('shows another feed in place of the one before', async () => {
    const widget = await newsFeed({ src: await room.put(goodFeed, 'a.xml') }, fallback);
    widget.src = await room.put(feedOf([{ title: 'Andra' }]), 'b.xml');
    await told(2);
    expect(news(widget)).to.deep.equal(['Andra']);
  });

  for (const [what, src] of [
    ['does not come', 'saknas.xml'],
    ['is not named', null],
  ] as const) {
    it(`shows what its author wrote when the other feed ${what}, not the news of the one before`, async () => {
      const widget = await newsFeed({ src: await room.put(goodFeed) }, fallback);
      widget.src = src && room.at(src);
      await told(2);

      expect(news(widget)).to.deep.equal([]);
      expect(seen(widget)).to.equal('Nyheter Äldre nyhet Annan äldre nyhet Alla nyheter');
      expect(widget.innerHTML).to.equal(fallback);
    });
  }

  it('has its feed named later', async () => {
    const place = await fixture('<div></div>');
    const widget = document.createElement(tag);
    widget.src = await room.put(goodFeed);
    place.append(widget);
    await told(1);
    expect(news(widget)).to.deep.equal(titles(6));
    expect(console.warnings).to.deep.equal([]);
  });

  it('asks once, however much is changed at a time', async () => {
    const widget = await waiting({ src: await room.put(goodFeed, 'a.xml') });
    widget.src = room.at('saknas.xml');
    widget.limit = '3';
    widget.src = await room.put(goodFeed, 'b.xml');
    await told(1);
    widget.requestUpdate();
    await settled();

    expect((await room.asked()).filter((path) => path === 'b.xml')).to.have.length(1);
  });

  it('gives up when it is taken away, and tells nobody', async () => {
    const widget = await waiting({ src: await held(room) }, fallback);
    await until('the server was asked', async () => (await room.asked()).length);
    widget.remove();
    await until('it gave up', () => room.gaveUp());
    await room.release();

    expect(events).to.deep.equal([]);
    expect(console.warnings).to.deep.equal([]);
    expect(widget.innerHTML).to.equal(fallback);
  });

  it('asks for nothing outside the page', async () => {
    const src = await room.put(goodFeed);
    const widget = document.createElement(tag);
    widget.src = src;
    document.body.append(widget);
    widget.remove();
    await widget.updateComplete;
    widget.src = `${src}?2`;
    await widget.updateComplete;

    expect(await room.asked()).to.deep.equal([]);
    expect(console.warnings).to.deep.equal([]);
  });

  it('asks again when it comes back before it had an answer', async () => {
    const widget = await waiting({ src: await held(room) }, fallback);
    const place = widget.parentElement!;
    await until('the server was asked', async () => (await room.asked()).length);
    widget.remove();
    await until('it gave up', () => room.gaveUp());
    place.append(widget);
    await room.release();
    await told(1);

    expect(news(widget)).to.deep.equal(titles(6));
    expect(eventTypes()).to.deep.equal(['kommun-feed-load']);
    expect(console.warnings).to.deep.equal([]);
  });

  it('is moved at once without losing its answer', async () => {
    const widget = await waiting({ src: await held(room) }, fallback);
    const section = document.createElement('section');
    widget.replaceWith(section);
    section.append(widget);
    await settled();
    await room.release();
    await told(1);
    expect(news(widget)).to.deep.equal(titles(6));
    expect(eventTypes()).to.deep.equal(['kommun-feed-load']);
  });

  it('has the same cards when it is moved, and asks no more', async () => {
    const widget = await newsFeed({ src: await room.put(goodFeed) }, fallback);
    const before = cards(widget);
    const section = document.createElement('section');
    widget.replaceWith(section);
    section.append(widget);
    await settled();

    expect(cards(widget)).to.deep.equal(before);
    expect(await room.asked()).to.deep.equal(['feed.xml']);
  });

  it('shows each piece of news once when the page is restored from a copy', async () => {
    const widget = await newsFeed({ src: await room.put(goodFeed) }, fallback);
    const copy = widget.cloneNode(true) as HTMLElement;
    widget.replaceWith(copy);
    await told(2);

    expect(news(copy)).to.deep.equal(titles(6));
    expect(copy.querySelectorAll('kommun-news-card')).to.have.length(6);
  });

  it('speaks another language when the page does', async () => {
    const feed = feedOf([{ title: 'A', link: 'https://annan.se/', published: '2023-12-05' }], 'Källan');
    const widget = await newsFeed({ src: await room.put(feed) });
    expect(seen(widget)).to.equal('5 december 2023 A Läs hela nyheten hos Källan');
    await setLanguage('en');

    expect(seen(widget)).to.equal('5 December 2023 A Read the whole story at Källan');
    expect(await room.asked()).to.deep.equal(['feed.xml']);
  });

  it('speaks another language also where it has nothing to show', async () => {
    const widget = await newsFeed({ src: await room.put({ status: 500 }) });
    await setLanguage('en');
    expect(seen(widget)).to.equal('The news cannot be shown right now.');
  });
});

describe('two lists of news', () => {
  it('may have the same feed', async () => {
    const src = await room.put(goodFeed);
    const place = await fixture(
      `<div>${tagged(tag, { src }, fallback)}${tagged(tag, { src, limit: '2' })}</div>`,
    );
    await told(2);
    expect([...place.querySelectorAll(tag)].map(news)).to.deep.equal([titles(6), titles(2)]);
  });

  it('fail each for itself', async () => {
    const [good, bad] = [await room.put(goodFeed), room.at('saknas.xml')];
    const place = await fixture(
      `<div>${tagged(tag, { src: bad }, fallback)}${tagged(tag, { src: good }, fallback)}</div>`,
    );
    await told(2);
    expect([...place.querySelectorAll(tag)].map(news)).to.deep.equal([[], titles(6)]);
    expect(console.warnings).to.have.length(1);
  });
});

describe('the events of a list of news', () => {
  /** A list of news in the shadow of another element, and what the page hears of it. */
  async function inShadow(src: string): Promise<Event> {
    const place = await fixture('<div></div>');
    place.attachShadow({ mode: 'open' }).innerHTML = tagged(tag, { src });
    await told(1);
    return events[0]!;
  }

  it('tell the page how many cards are shown, also out of a shadow', async () => {
    const event = await inShadow(await room.put(feedOf(entries(4))));
    expect(event).to.be.instanceOf(KommunFeedLoadEvent).and.include({
      type: 'kommun-feed-load',
      items: 4,
      bubbles: true,
      composed: true,
      cancelable: false,
    });
  });

  it('tell the page what went wrong, also out of a shadow', async () => {
    const event = await inShadow(await room.put({ status: 503 }));
    expect(event).to.be.instanceOf(KommunFeedErrorEvent).and.include({
      type: 'kommun-feed-error',
      bubbles: true,
      composed: true,
      cancelable: false,
    });
    expect(event).to.have.nested.property('error.message').that.includes('503');
  });

  it('come when the cards are there to be seen', async () => {
    const src = await room.put(goodFeed);
    const counts: number[] = [];
    const count = ({ target }: Event) => void counts.push(cards(target as Element).length);
    document.addEventListener('kommun-feed-load', count);
    await newsFeed({ src }, fallback);
    document.removeEventListener('kommun-feed-load', count);
    expect(counts).to.deep.equal([6]);
  });
});
