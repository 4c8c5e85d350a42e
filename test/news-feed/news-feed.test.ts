import { expect } from 'chai';
import { KommunFeedErrorEvent, KommunFeedLoadEvent, type KommunNewsFeed } from '../../src/index.js';
import { entries, feedOf, formats } from '../feeds/formats.js';
import { goodFeed, Room } from '../feeds/server.js';
import { recordConsole } from '../support/console.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { headings, heard, links, seen, shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';
import { cards, events, fallback, freshVisit, news, newsFeed, tag, told } from './news.js';

const console = recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
});

const titles = (count: number): string[] => entries(count).map(({ title }) => title!);
const eventTypes = (): string[] => events.map(({ type }) => type);

/** A list of news as it is before its feed has come. */
const waiting = (attributes: Record<string, string>, content = '', width = 640) =>
  fixture<KommunNewsFeed>(tagged(tag, attributes, content), { width });

/** The address of a feed that waits until the room is released. */
const held = (text = goodFeed): Promise<string> => room.put({ how: 'held', text });

describe("the author's content in a list of news", () => {
  it('is shown while the feed is on its way, as it was written', async () => {
    const widget = await waiting({ src: await held() }, fallback);

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
      const waits = await waiting({ src: await held() }, html);
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

describe('a card in a list of news', () => {
  const whole = {
    id: '1',
    title: 'Badet öppnar',
    link: '/badet',
    summary: '<p>På lördag är det dags.</p>',
    image: '/examples/pictures/bank.svg',
    category: 'Fritid',
    published: '2023-12-05T09:05:00Z',
  };

  it('has everything that the feed says', async () => {
    const media = `<media:text>Ett bad</media:text><media:credit>Åsa Öberg</media:credit></media:content>`;
    const feed = feedOf([whole]).replace(/(<media:content[^>]*)\/>/, `$1>${media}`);
    const widget = await newsFeed({ src: await room.put(feed) });
    const [card] = cards(widget);

    expect(heard(card!)).to.equal(
      'Ett bad Foto: Åsa Öberg 5 december 2023 Badet öppnar På lördag är det dags. Fritid',
    );
    expect(links(card!)).to.deep.equal([`Badet öppnar → ${location.origin}/badet`]);
    expect(card!.querySelector('figure img')!.getAttribute('src')).to.equal(
      `${location.origin}/examples/pictures/bank.svg`,
    );
    expect(card!.querySelector('time')!.dateTime).to.equal('2023-12-05T10:05');
    expect(console.warnings).to.deep.equal([]);
  });

  it('is a news card in the light, for those who search, copy and translate', async () => {
    const widget = await newsFeed({ src: await room.put(feedOf([whole])) });
    const [card] = widget.children;

    expect(card).to.include({ localName: 'kommun-news-card', slot: 'cards' });
    expect(card!.matches(':defined')).to.be.true;
    expect(widget.textContent).to.include('Badet öppnar').and.include('På lördag är det dags.');
  });

  it('has no more than the feed says', async () => {
    const widget = await newsFeed({ src: await room.put(feedOf([{ title: 'Badet öppnar' }])) });
    expect(cards(widget).map(heard)).to.deep.equal(['Badet öppnar']);
    expect(cards(widget)[0]!.querySelectorAll('img, a, time, ul, p')).to.have.length(0);
    expect(console.warnings).to.deep.equal([]);
  });

  it('says that a date is the day of a change, where there is no other', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><updated>2023-12-05</updated></entry></feed>`;
    expect(cards(await newsFeed({ src: await room.put(feed) })).map(seen)).to.deep.equal([
      'Uppdaterad 5 december 2023 A',
    ]);
  });

  it("loads a picture when it is needed, and has no words for one that the feed doesn't describe", async () => {
    const widget = await newsFeed({ src: await room.put(feedOf([whole])) });
    expect(widget.querySelector('img')).to.include({ loading: 'lazy', alt: '' });
  });

  const sources: [what: string, link: string, source: string | undefined, says: string | undefined][] = [
    ['its source, at another site', 'https://annan.se/1', 'Källans kommun', 'Källans kommun'],
    ['the feed, at another site without a source', 'https://annan.se/1', undefined, 'Kommunförbundet'],
    ['nobody, at the own site', '/1', undefined, undefined],
    ['nobody, at the own site, whatever the source', '/1', 'Källans kommun', undefined],
  ];
  for (const [what, link, source, says] of sources) {
    it(`names ${what}`, async () => {
      const entry = { title: 'A', link, ...(source && { source }) };
      const widget = await newsFeed({ src: await room.put(feedOf([entry], 'Kommunförbundet')) });
      const [card] = cards(widget);

      if (says) expect(seen(card!)).to.equal(`A Läs hela nyheten hos ${says}`);
      else expect(seen(card!)).to.equal('A');
    });
  }

  it('is the same for every format', async () => {
    for (const [name, write] of Object.entries(formats)) {
      const src = await room.put(write([{ ...whole, summary: 'På lördag.' }]), `${name}.xml`);
      const [card] = cards(await newsFeed({ src }));
      expect(seen(card!), name).to.match(/^5 december 2023 Badet öppnar På lördag\./);
    }
  });
});

describe('the headings of a list of news', () => {
  const cases: [what: string, attributes: Record<string, string>, content: string, is: string[]][] = [
    ['under the page', {}, '', ['2 Nyhet 1']],
    ['under an h2 of the author', {}, '<h2>Nyheter</h2>', ['2 Nyheter', '3 Nyhet 1']],
    ['under an h4 of the author', {}, '<h4>Nyheter</h4>', ['4 Nyheter', '5 Nyhet 1']],
    ['under an h6 of the author', {}, '<h6>Nyheter</h6>', ['6 Nyheter', '6 Nyhet 1']],
    ['under an h2 in a header', {}, '<header><h2>Nyheter</h2></header>', ['2 Nyheter', '3 Nyhet 1']],
    ['under a heading made from an attribute', { heading: 'Nyheter' }, '', ['2 Nyheter', '3 Nyhet 1']],
    ['under one of a level', { heading: 'Nyheter', 'heading-level': '4' }, '', ['4 Nyheter', '5 Nyhet 1']],
    [
      "under the author's, which wins",
      { heading: 'Fel', 'heading-level': '5' },
      '<h2>Nyheter</h2>',
      ['2 Nyheter', '3 Nyhet 1'],
    ],
    ['of a level, without one above', { 'heading-level': '4' }, '', ['4 Nyhet 1']],
  ];
  for (const [what, attributes, content, is] of cases) {
    it(`are each one deeper: ${what}`, async () => {
      const widget = await newsFeed({ src: await room.put(feedOf(entries(1))), ...attributes }, content);
      expect(headings(widget)).to.deep.equal(is);
      expect(console.warnings).to.deep.equal([]);
    });
  }

  it("follow the page's", async () => {
    const src = await room.put(feedOf(entries(1)));
    const page = await fixture(
      `<main><h3>Om oss</h3>${tagged(tag, { src })}${tagged(tag, { src, heading: 'Nyheter' })}</main>`,
    );
    await told(2);
    expect(headings(page)).to.deep.equal(['3 Om oss', '4 Nyhet 1', '4 Nyheter', '5 Nyhet 1']);
  });

  it('are there while the feed is on its way', async () => {
    expect(headings(await waiting({ src: await held(), heading: 'Nyheter' }))).to.deep.equal(['2 Nyheter']);
  });

  it('have the level that they should when it is wrong', async () => {
    const src = await room.put(feedOf(entries(1)));
    const widget = await newsFeed({ src, heading: 'Nyheter', 'heading-level': '9' });
    expect(headings(widget)).to.deep.equal(['2 Nyheter', '3 Nyhet 1']);
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0]).to.match(/^kommun-news-feed: .*heading-level="9"/);
  });

  it('follow a change', async () => {
    const widget = await newsFeed({ src: await room.put(feedOf(entries(1))), heading: 'Nyheter' });
    widget.heading = 'Nytt';
    widget.headingLevel = '4';
    await settled();
    expect(headings(widget)).to.deep.equal(['4 Nytt', '5 Nyhet 1']);
  });
});

describe('how much a list of news shows', () => {
  const limits: [limit: string, count: number][] = [
    ['1', 1],
    ['3', 3],
    ['6', 6],
    ['12', 12],
    ['50', 20],
    [' 4 ', 4],
  ];
  for (const [limit, count] of limits) {
    it(`is ${count} of 20 with limit="${limit}"`, async () => {
      const widget = await newsFeed({ src: await room.put(feedOf(entries(20))), limit });
      expect(news(widget)).to.deep.equal(titles(count));
      expect(events[0]).to.be.instanceOf(KommunFeedLoadEvent).with.property('items', count);
      expect(console.warnings).to.deep.equal([]);
    });
  }

  it('is 6 without a limit', async () => {
    expect(news(await newsFeed({ src: await room.put(feedOf(entries(20))) }))).to.deep.equal(titles(6));
  });

  it('is 6 with an empty limit', async () => {
    const widget = await newsFeed({ src: await room.put(feedOf(entries(20))), limit: '' });
    expect(news(widget)).to.deep.equal(titles(6));
    expect(console.warnings).to.deep.equal([]);
  });

  for (const limit of ['0', '-1', '2.5', 'alla', '201', '1e9', 'NaN', 'Infinity']) {
    it(`is 6, and the developer is told: limit="${limit}"`, async () => {
      const widget = await newsFeed({ src: await room.put(feedOf(entries(20))), limit });
      expect(news(widget)).to.deep.equal(titles(6));
      expect(console.warnings).to.have.length(1);
      expect(console.warnings[0])
        .to.match(/^kommun-news-feed: /)
        .and.include(`limit="${limit}"`);
    });
  }

  const ofCategories = feedOf([
    { title: 'A', category: 'Omsorg' },
    { title: 'B', category: 'Skola' },
    { title: 'C', category: 'omsorg' },
    { title: 'D' },
    { title: 'E', category: 'Äldre & omsorg' },
    { title: 'F', category: 'ÄLDRE & OMSORG' },
  ]);
  const categories: [category: string, shown: string[]][] = [
    ['Omsorg', ['A', 'C']],
    ['OMSORG', ['A', 'C']],
    ['Omsorg,Skola', ['A', 'B', 'C']],
    [' omsorg ,, skola , ', ['A', 'B', 'C']],
    ['äldre & omsorg', ['E', 'F']],
    ['', ['A', 'B', 'C', 'D', 'E', 'F']],
    [' , ', ['A', 'B', 'C', 'D', 'E', 'F']],
    ['oms', []],
  ];
  for (const [category, expected] of categories) {
    it(`is what has the category "${category}"`, async () => {
      expect(news(await newsFeed({ src: await room.put(ofCategories), category }))).to.deep.equal(expected);
    });
  }

  it('is so many of the category, not of all', async () => {
    const widget = await newsFeed({ src: await room.put(ofCategories), category: 'Omsorg', limit: '2' });
    expect(news(widget)).to.deep.equal(['A', 'C']);
  });

  it('follows limit and category when they change, without asking again', async () => {
    const widget = await newsFeed({ src: await room.put(ofCategories), limit: '2' });
    const [first] = cards(widget);
    widget.limit = '4';
    await settled();
    expect(news(widget)).to.deep.equal(['A', 'B', 'C', 'D']);
    widget.category = 'skola';
    await settled();
    expect(news(widget)).to.deep.equal(['B']);
    widget.category = null;
    await settled();

    expect(news(widget)).to.deep.equal(['A', 'B', 'C', 'D']);
    expect(first!.isConnected || cards(widget)[0] !== first).to.be.true;
    expect(await room.asked()).to.deep.equal(['feed.xml']);
  });
});

describe('the layout of a list of news', () => {
  /** The place of each card: left, top and width, in px from the first. */
  async function places(layout: string, width: number): Promise<[x: number, y: number, width: number][]> {
    const src = await room.put(feedOf(entries(5)));
    const widget = await newsFeed({ src, ...(layout && { layout }) }, '', width);
    const boxes = cards(widget).map((card) => card.getBoundingClientRect());
    const [first] = boxes;
    return boxes.map(
      ({ x, y, width }) => [x - first!.x, y - first!.y, width].map(Math.round) as [number, number, number],
    );
  }

  for (const layout of ['grid', '']) {
    it(`has cards side by side where there is room: layout="${layout}"`, async () => {
      const [first, second] = await places(layout, 1000);
      expect(second).to.deep.equal([second![0], 0, first![2]]);
      expect(second![0]).to.be.at.least(first![2]);
    });
  }

  it('has cards below each other in a list', async () => {
    const all = await places('list', 1000);
    expect(all.map(([x]) => x)).to.deep.equal([0, 0, 0, 0, 0]);
    expect(all.map(([, , width]) => width)).to.deep.equal(Array(5).fill(1000));
  });

  it('has the first card as wide as all, where it is featured', async () => {
    const [first, second, third] = await places('featured', 1000);
    expect(first![2]).to.equal(1000);
    expect(second![1]).to.be.above(0);
    expect(third![1]).to.equal(second![1]);
    expect(third![0]).to.be.above(0);
  });

  for (const layout of ['grid', 'list', 'featured']) {
    it(`is one column, as wide as the place, on a phone: ${layout}`, async () => {
      for (const [x, , width] of await places(layout, 288)) expect([x, width]).to.deep.equal([0, 288]);
    });
  }

  it('is a grid where nobody knows it, and the developer is told', async () => {
    const [, second] = await places('karusell', 1000);
    expect(second![1]).to.equal(0);
    expect(console.warnings).to.have.length(1);
    expect(console.warnings[0])
      .to.match(/^kommun-news-feed: /)
      .and.include('layout="karusell"');
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
    const widget = await waiting({ src: await held() });
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
    const widget = await waiting({ src: await held() }, fallback);
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
    const widget = await waiting({ src: await held() });
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
      const [busy] = shown(await waiting({ src: await held(), limit }), '[aria-busy=true]');
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
        const src = await held(feedOf(list));
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

describe('the next visit to a list of news', () => {
  it('shows at once what came the last time, and then what is new', async () => {
    const src = await room.put(goodFeed);
    (await newsFeed({ src }, fallback)).remove();
    events.length = 0;
    await held(feedOf([{ id: 'ny', title: 'Alldeles nytt', published: '2023-12-24' }, ...entries(6)]));
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
    await held();
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

describe('a list of news that changes', () => {
  it('shows the feed that it is told last, though the first comes later', async () => {
    const first = await room.put({ how: 'held', text: feedOf([{ title: 'Första' }]) }, 'a.xml');
    const widget = await waiting({ src: first }, fallback);
    widget.src = await room.put(feedOf([{ title: 'Andra' }]), 'b.xml');
    await told(1);
    await room.release();
    await until('the first is given up', () => room.gaveUp());
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
    const widget = await waiting({ src: await held() }, fallback);
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
    const widget = await waiting({ src: await held() }, fallback);
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
    const widget = await waiting({ src: await held() }, fallback);
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
