import { expect } from 'chai';
import '../../src/index.js';
import { entries, feedOf } from '../feeds/formats.js';
import { goodFeed, Room } from '../feeds/server.js';
import { eventTypes, freshVisit, told } from '../feeds/told.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';
import { cards, fallback, held, news, newsFeed, tag, titles, waiting } from './news.js';

const console = recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
});

describe("the author's content in a list of news", () => {
  it('is shown while the feed is on its way, as it was written', async () => {
    const widget = await waiting({ src: await held(room) }, fallback);

    expect(seen(widget)).to.equal('Nyheter Äldre nyhet Annan äldre nyhet Alla nyheter');
    expect(widget.innerHTML).to.equal(fallback);
    expect(shown(widget, '[aria-busy=true], [role=status]')).to.deep.equal([]);
  });

  it('gives way to the news, except for its heading and its line of a link', async () => {
    const widget = await newsFeed({ src: await room.put(goodFeed) }, fallback);
    const order = [...widget.querySelectorAll('h2, kommun-news-card, p > [href="/nyheter"]')]
      .map((element) => [element.getBoundingClientRect().top, element.localName] as const)
      .sort(([one], [other]) => one - other)
      .map(([, name]) => name);

    expect(news(widget)).to.deep.equal(titles(6));
    expect(seen(widget))
      .to.match(/^Nyheter /)
      .and.match(/ Alla nyheter$/)
      .and.not.include('Äldre nyhet');
    expect(order.at(0)).to.equal('h2');
    expect(order.at(-1)).to.equal('a');
  });

  it('stays in the page, untouched, also while it is not shown', async () => {
    const place = await fixture(`<div>${tagged(tag, {}, fallback)}</div>`);
    const widget = place.querySelector(tag)!;
    const before = [...widget.childNodes];
    widget.src = await room.put(goodFeed);
    await told(1);

    expect(before.every((node) => node.parentNode === widget)).to.be.true;
    expect(
      before.map((node) => (node instanceof Element ? node.outerHTML : node.textContent)).join(''),
    ).to.equal(fallback);
  });

  const contents: [what: string, html: string, stays: string[], goes: string[]][] = [
    ['bare words', 'Inga nyheter än', [], ['Inga nyheter än']],
    ['a paragraph', '<p>Läs om allt nytt på vår webbplats.</p>', [], ['Läs om allt nytt']],
    ['one link alone', '<a href="/nyheter">Alla nyheter</a>', ['Alla nyheter'], []],
    [
      'a line that is a link, and one that has a link',
      '<p>Se <a href="/a">det här</a></p><p><a href="/nyheter">Alla nyheter</a></p>',
      ['Alla nyheter'],
      ['det här'],
    ],
    [
      'several links alone, which are news',
      '<p><a href="/a">Nyhet A</a></p><p><a href="/b">Nyhet B</a></p>',
      [],
      ['Nyhet A', 'Nyhet B'],
    ],
    [
      'headings with links, which are news',
      '<h2>Nyheter</h2><h3><a href="/a">Nyhet A</a></h3><p>A</p><h3><a href="/b">Nyhet B</a></h3><p>B</p>',
      ['Nyheter'],
      ['Nyhet A', 'Nyhet B'],
    ],
    [
      'news cards that the server wrote',
      '<h2>Nyheter</h2><kommun-news-card heading="Nyhet A" href="/a"></kommun-news-card>',
      ['Nyheter'],
      ['Nyhet A'],
    ],
    ['a heading with a link', '<h2><a href="/nyheter">Nyheter</a></h2><p>Ord</p>', ['Nyheter'], ['Ord']],
  ];
  for (const [what, html, stays, goes] of contents) {
    it(`may be ${what}`, async () => {
      const waits = await waiting({ src: await held(room) }, html);
      for (const text of [...stays, ...goes]) expect(seen(waits)).to.include(text);
      await room.release();
      await told(1);

      for (const text of stays) expect(seen(waits)).to.include(text);
      for (const text of goes) expect(seen(waits)).to.not.include(text);
      expect(cards(waits).length).to.be.at.least(6);
    });
  }

  for (const [what, feed, attributes] of [
    ['is empty', feedOf([]), {}],
    ['has nothing of the category', feedOf([{ title: 'A', category: 'Skola' }]), { category: 'Fritid' }],
  ] as const) {
    it(`is shown when a good feed ${what}`, async () => {
      const widget = await newsFeed({ src: await room.put(feed), ...attributes }, fallback);

      expect(seen(widget)).to.equal('Nyheter Äldre nyhet Annan äldre nyhet Alla nyheter');
      expect(eventTypes()).to.deep.equal(['kommun-feed-load']);
      expect(console.warnings).to.deep.equal([]);
    });
  }

  it('is shown again when the feed is empty the next time', async () => {
    const src = await room.put(goodFeed);
    (await newsFeed({ src }, fallback)).remove();
    await room.put(feedOf([]));
    expect(seen(await newsFeed({ src }, fallback)))
      .to.include('Äldre nyhet')
      .and.not.include('Nyhet 1');
  });

  it('is words where there is none, and the feed is empty', async () => {
    expect(seen(await newsFeed({ src: await room.put(feedOf([])) }))).to.equal(
      'Det finns inga nyheter just nu.',
    );
  });
});

describe('a list of news that has nothing yet', () => {
  /** What a screen reader is told, in order: the words of a live region, when they come. */
  function spoken(widget: Element): string[] {
    const words: string[] = [];
    const listen = () => {
      const region = widget.shadowRoot!.querySelector('[role=status], [aria-live]');
      const text = region?.textContent.trim() ?? '';
      if (text && words.at(-1) !== text) words.push(text);
    };
    new MutationObserver(listen).observe(widget.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return words;
  }

  it('says once, politely, that it is being fetched, and nothing when it has come', async () => {
    const widget = await waiting({ src: await held(room) });
    const words = spoken(widget);
    await until('it is said', () => words.length);
    const region = widget.shadowRoot!.querySelector('[role=status], [aria-live]')!;
    expect(region.getAttribute('role') ?? region.ariaLive).to.match(/status|polite/);
    widget.requestUpdate();
    await settled();
    await room.release();
    await told(1);

    expect(words).to.deep.equal(['Hämtar nyheter …']);
    expect(seen(widget)).to.not.include('Hämtar');
  });

  it('says nothing of it where the author has written something', async () => {
    const widget = await waiting({ src: await held(room) }, fallback);
    const words = spoken(widget);
    await room.release();
    await told(1);
    expect(words).to.deep.equal([]);
  });

  it('says that it did not come', async () => {
    const widget = await waiting({ src: await room.put({ how: 'held', status: 500 }) });
    const words = spoken(widget);
    await until('it is said', () => words.length);
    await room.release();
    await told(1);

    expect(words).to.deep.equal(['Hämtar nyheter …', 'Nyheterna kan inte visas just nu.']);
    expect(seen(widget)).to.equal('Nyheterna kan inte visas just nu.');
  });

  it('is busy until it has come', async () => {
    const widget = await waiting({ src: await held(room) });
    const [busy] = shown(widget, '[aria-busy=true]');
    expect(busy!.children).to.have.length(6);
    expect(seen(busy!)).to.equal('');
    await room.release();
    await told(1);

    expect(shown(widget, '[aria-busy=true]')).to.deep.equal([]);
  });

  for (const [limit, count] of [
    ['1', 1],
    ['4', 4],
    ['50', 6],
  ] as const) {
    it(`keeps room for ${count}, with limit="${limit}"`, async () => {
      const [busy] = shown(await waiting({ src: await held(room), limit }), '[aria-busy=true]');
      expect(busy!.children).to.have.length(count);
    });
  }

  for (const layout of ['grid', 'list', 'featured']) {
    for (const width of [320, 640, 1000]) {
      it(`keeps about as much room as the cards need: ${layout}, ${width} px`, async () => {
        const list = entries(4).map((entry) => ({
          ...entry,
          title: 'En nyhet med en rubrik på två rader, som de flesta är',
          summary:
            'Det här är en ingress av vanlig längd, som säger det viktigaste i två eller tre meningar.',
          image: '/examples/pictures/bank.svg',
          category: 'Fritid',
        }));
        const src = await held(room, feedOf(list));
        const widget = await waiting({ src, layout, limit: '4' }, '', width);
        const [busy] = shown(widget, '[aria-busy=true]');
        const before = widget.getBoundingClientRect();
        const boxes = [...busy!.children].map((child) => child.getBoundingClientRect());
        await room.release();
        await told(1);
        const after = widget.getBoundingClientRect();

        expect(before.width).to.equal(after.width);
        expect(before.height / after.height, 'the whole').to.be.within(0.6, 1.7);
        cards(widget).forEach((card, index) => {
          const box = card.getBoundingClientRect();
          expect(boxes[index]!.width, `width of ${index}`).to.be.closeTo(box.width, 1);
          expect(boxes[index]!.height / box.height, `height of ${index}`).to.be.within(0.6, 1.7);
        });
      });
    }
  }
});
