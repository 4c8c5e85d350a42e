import { expect } from 'chai';
import '../../src/index.js';
import { entries, feedOf } from '../feeds/formats.js';
import { goodFeed, Room } from '../feeds/server.js';
import { events, eventTypes, freshVisit, told } from '../feeds/told.js';
import { recordConsole } from '../support/console.js';
import { seen, shown } from '../support/flat-tree.js';
import { cards, fallback, held, news, newsFeed, titles, waiting } from './news.js';

const console = recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
});

describe('the next visit to a list of news', () => {
  it('shows at once what came the last time, and then what is new', async () => {
    const src = await room.put(goodFeed);
    (await newsFeed({ src }, fallback)).remove();
    events.length = 0;
    await held(room, feedOf([{ id: 'ny', title: 'Alldeles nytt', published: '2023-12-24' }, ...entries(6)]));
    const widget = await waiting({ src }, fallback);

    expect(news(widget)).to.deep.equal(titles(6));
    expect(events).to.deep.equal([]);
    await room.release();
    await told(1);
    expect(news(widget)).to.deep.equal(['Alldeles nytt', ...titles(5)]);
    expect(eventTypes()).to.deep.equal(['kommun-feed-load']);
  });

  it('shows it without skeletons and without saying that it is being fetched', async () => {
    const src = await room.put(goodFeed);
    (await newsFeed({ src })).remove();
    await held(room);
    const widget = await waiting({ src });

    expect(shown(widget, '[aria-busy=true], [role=status]')).to.deep.equal([]);
    expect(seen(widget)).to.not.include('Hämtar');
    await room.release();
    await told(2);
  });

  it('asks the server all the same', async () => {
    const src = await room.put(goodFeed);
    (await newsFeed({ src })).remove();
    await newsFeed({ src });
    expect(await room.asked()).to.deep.equal(['feed.xml', 'feed.xml']);
  });

  it('keeps the focus in a card that is the same as before', async () => {
    const src = await room.put(goodFeed);
    (await newsFeed({ src })).remove();
    const [first, second, ...others] = entries(6);
    await held(
      room,
      feedOf([
        { id: 'ny', title: 'Alldeles nytt', published: '2023-12-24' },
        first!,
        { ...second!, title: 'Ändrad' },
        ...others,
      ]),
    );
    const widget = await waiting({ src });
    const before = cards(widget);
    const link = before[3]!.querySelector('a')!;
    link.focus();
    await room.release();
    await told(2);
    const after = cards(widget);

    expect(news(widget)).to.deep.equal([
      'Alldeles nytt',
      'Nyhet 1',
      'Ändrad',
      'Nyhet 3',
      'Nyhet 4',
      'Nyhet 5',
    ]);
    expect([after[1], after[3], after[4], after[5]]).to.deep.equal([
      before[0],
      before[2],
      before[3],
      before[4],
    ]);
    expect(document.activeElement).to.equal(link);
  });

  it('remembers each feed, category and limit for itself', async () => {
    const other = new Room();
    (await newsFeed({ src: await room.put(goodFeed) })).remove();
    const src = await other.put({ how: 'held', text: feedOf([{ title: 'Annat' }]) });

    expect(cards(await waiting({ src }))).to.deep.equal([]);
    await other.release();
    await told(2);
  });

  it('takes nothing from a feed of the same name on another page', async () => {
    const { href } = location;
    const other = new Room();
    try {
      await room.put(goodFeed);
      history.replaceState(null, '', `${room.address}/sida.html`);
      (await newsFeed({ src: 'feed.xml' })).remove();
      await other.put({ how: 'held', text: feedOf([{ title: 'Annat' }]) });
      history.replaceState(null, '', `${other.address}/sida.html`);
      const widget = await waiting({ src: 'feed.xml' });

      expect(news(widget)).to.deep.equal([]);
      await other.release();
      await told(2);
      expect(news(widget)).to.deep.equal(['Annat']);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('remembers no more than it shows', async () => {
    await newsFeed({ src: await room.put(feedOf(entries(200))), limit: '2' });
    const kept = localStorage.getItem(localStorage.key(0)!)!;
    expect(localStorage).to.have.length(1);
    expect(kept).to.include('Nyhet 2').and.not.include('Nyhet 3');
  });

  it('remembers nothing of a feed that is none', async () => {
    await newsFeed({ src: await room.put('Sidan finns inte') });
    expect(localStorage).to.have.length(0);
  });
});

describe('a list of news without a memory', () => {
  const storageItself = Object.getOwnPropertyDescriptors(Storage.prototype);
  const { localStorage: storage } = window;
  afterEach(() => {
    Object.defineProperties(Storage.prototype, storageItself);
    Object.defineProperty(window, 'localStorage', { value: storage, configurable: true, writable: true });
  });
  const refuse = (name: string) => () => {
    throw new DOMException('No.', name);
  };

  const memories: [what: string, break_: () => void][] = [
    [
      'that is blocked',
      () =>
        Object.defineProperty(window, 'localStorage', { get: refuse('SecurityError'), configurable: true }),
    ],
    [
      'that there is none of',
      () => Object.defineProperty(window, 'localStorage', { value: null, configurable: true }),
    ],
    [
      'that can be neither read nor written',
      () =>
        Object.assign(Storage.prototype, {
          getItem: refuse('SecurityError'),
          setItem: refuse('SecurityError'),
        }),
    ],
    ['that is full', () => Object.assign(Storage.prototype, { setItem: refuse('QuotaExceededError') })],
  ];
  for (const [what, breakIt] of memories) {
    it(`${what} shows its feed`, async () => {
      breakIt();
      const widget = await newsFeed({ src: await room.put(goodFeed) }, fallback);

      expect(news(widget)).to.deep.equal(titles(6));
      expect(eventTypes()).to.deep.equal(['kommun-feed-load']);
      expect(console.warnings).to.deep.equal([]);
    });

    it(`${what} shows what its author wrote where the feed does not come`, async () => {
      breakIt();
      const widget = await newsFeed({ src: await room.put({ status: 500 }) }, fallback);
      expect(seen(widget)).to.equal('Nyheter Äldre nyhet Annan äldre nyhet Alla nyheter');
    });
  }
});
