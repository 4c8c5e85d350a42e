import { expect } from 'chai';
import '../../src/index.js';
import { entries, feedOf, formats } from '../feeds/formats.js';
import { Room } from '../feeds/server.js';
import { freshVisit, told } from '../feeds/told.js';
import { recordConsole } from '../support/console.js';
import { fixture, settled } from '../support/fixture.js';
import { headings, heard, links, seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { endsAtTheRight } from '../support/lines.js';
import { cards, held, newsFeed, tag, waiting } from './news.js';

const console = recordConsole();
freshVisit();

let room: Room;
beforeEach(() => {
  room = new Room();
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

  it('has the feed’s sentences in their own direction on a page that is written from right to left', async () => {
    const items = [{ ...whole, title: 'Badet öppnar.', category: 'Fritid.' }];
    const widget = await newsFeed({ src: await room.put(feedOf(items)), dir: 'rtl' });
    for (const line of cards(widget)[0]!.querySelectorAll('h2, p:not(:has(time)), li'))
      expect(endsAtTheRight(line), line.textContent).to.be.true;
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
    expect(headings(await waiting({ src: await held(room), heading: 'Nyheter' }))).to.deep.equal([
      '2 Nyheter',
    ]);
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
