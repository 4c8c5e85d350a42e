import { expect } from 'chai';
import { entries, feedOf, formatNames, formats } from './formats.js';
import { read, titles } from './read.js';

describe('the items of a feed', () => {
  it('are newest first, by the moment and not by how it is written', () => {
    const text = feedOf([
      { title: 'Tredje', published: 'Tue, 05 Dec 2023 09:00:00 +0100' },
      { title: 'Första', published: '2023-12-06' },
      { title: 'Fjärde', published: 'Mon, 04 Dec 2023 23:30:00 GMT' },
      { title: 'Andra', published: '2023-12-05T08:30:00Z' },
      { title: 'Sist', published: '5 november 2023' },
    ]);
    expect(titles(read(text))).to.deep.equal(['Första', 'Andra', 'Tredje', 'Fjärde', 'Sist']);
  });

  it("are in the feed's order where there are no dates", () => {
    const names = ['C', 'A', 'B', 'E', 'D'];
    expect(titles(read(feedOf(names.map((title) => ({ title })))))).to.deep.equal(names);
  });

  it("are in the feed's order where dates are the same", () => {
    const names = ['C', 'A', 'B', 'E', 'D'];
    const text = feedOf(names.map((title) => ({ title, published: '2023-12-05' })));
    expect(titles(read(text))).to.deep.equal(names);
  });

  it("come last without a date, in the feed's order", () => {
    const text = feedOf([
      { title: 'Utan 1' },
      { title: 'Gammal', published: '2020-01-01' },
      { title: 'Utan 2', published: 'i går' },
      { title: 'Ny', published: '2023-12-05' },
    ]);
    expect(titles(read(text))).to.deep.equal(['Ny', 'Gammal', 'Utan 1', 'Utan 2']);
  });

  it('have the day they were changed where they have no other', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom">
      <entry><title>Äldst</title><updated>2023-12-01T09:00:00Z</updated></entry>
      <entry><title>Nyast</title><updated>2023-12-03T09:00:00Z</updated></entry>
      <entry><title>Mellan</title><published>2023-12-02T09:00:00Z</published><updated>2023-12-09T09:00:00Z</updated></entry>
    </feed>`;
    expect(titles(read(text))).to.deep.equal(['Nyast', 'Mellan', 'Äldst']);
  });

  for (const name of formatNames) {
    it(`are newest first: ${name}`, () => {
      const text = formats[name](entries(12).reverse());
      expect(titles(read(text))).to.deep.equal(entries(12).map(({ title }) => title));
    });
  }
});

describe('items that are the same', () => {
  it('are one, the newest, where they have the same id', () => {
    const text = feedOf([
      { id: '17', title: 'Första versionen', link: '/1', published: '2023-12-04' },
      { id: '18', title: 'Annan nyhet', link: '/2', published: '2023-12-03' },
      { id: '17', title: 'Rättad', link: '/1?v=2', published: '2023-12-05' },
    ]);
    expect(titles(read(text))).to.deep.equal(['Rättad', 'Annan nyhet']);
  });

  it('are one, the first, where they have the same date too', () => {
    const text = feedOf([
      { id: '17', title: 'Första', published: '2023-12-05' },
      { id: '17', title: 'Andra', published: '2023-12-05' },
    ]);
    expect(titles(read(text))).to.deep.equal(['Första']);
  });

  it('are one where they have the same address and no id', () => {
    const text = feedOf([
      { title: 'Första', link: '/1' },
      { title: 'Andra', link: 'https://www.exempel.se/1' },
    ]);
    expect(titles(read(text))).to.deep.equal(['Första']);
  });

  it('are one where they have the same words and nothing else', () => {
    expect(titles(read(feedOf([{ title: 'A' }, { title: 'A' }, { title: 'B' }])))).to.deep.equal(['A', 'B']);
  });

  it('are two where their ids differ, whatever their words', () => {
    const text = feedOf([
      { id: '1', title: 'A', link: '/a' },
      { id: '2', title: 'A', link: '/a' },
    ]);
    expect(titles(read(text))).to.deep.equal(['A', 'A']);
  });

  it('are two where their titles are the same and their addresses are not', () => {
    expect(
      titles(
        read(
          feedOf([
            { title: 'Protokoll', link: '/1' },
            { title: 'Protokoll', link: '/2' },
          ]),
        ),
      ),
    ).to.have.length(2);
  });

  for (const name of formatNames.filter((format) => format !== 'RSS 0.91')) {
    it(`are one: ${name}`, () => {
      const text = formats[name]([
        { id: '17', title: 'A', link: '/1' },
        { id: '17', title: 'B', link: '/2' },
      ]);
      expect(titles(read(text))).to.deep.equal(['A']);
    });
  }

  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`are not so because their id is a word of the language's: ${id}`, () => {
      const text = formats['JSON Feed']([
        { id, title: 'A' },
        { id, title: 'B' },
        { id: '1', title: 'C' },
      ]);
      expect(titles(read(text))).to.deep.equal(['A', 'C']);
    });
  }
});

describe('the id of an item', () => {
  it('is none where it is empty', () => {
    for (const text of [
      '{"items": [{"id": "", "title": "A"}, {"id": "", "title": "B"}]}',
      '<rss><channel><item><guid/><title>A</title></item><item><guid> </guid><title>B</title></item></channel></rss>',
    ])
      expect(titles(read(text))).to.deep.equal(['A', 'B']);
  });

  it("is WordPress's guid, where the id is left out", () => {
    const text = JSON.stringify(
      ['/?p=1', '/?p=1', '/?p=2'].map((rendered) => ({ guid: { rendered }, title: { rendered: 'A' } })),
    );
    expect(read(text).items.map(({ id }) => id)).to.deep.equal(['/?p=1', '/?p=2']);
  });

  it("is Mynewsdesk's number", () => {
    const text =
      '<items><item><id>17</id><header>A</header></item><item><id>17</id><header>B</header></item></items>';
    expect(titles(read(text))).to.deep.equal(['A']);
  });
});

describe('the categories of an item', () => {
  it('are each told once', () => {
    const text = `<rss><channel><item><title>A</title><category>Fritid</category><category> Fritid </category>
      <category/><category>Idrott</category><category>&lt;b&gt;Idrott&lt;/b&gt;</category></item></channel></rss>`;
    expect(read(text).items[0]?.categories).to.deep.equal(['Fritid', 'Idrott']);
  });

  it("are an Atom entry's labels, else its terms", () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title>
      <category term="fritid" label="Fritid" scheme="x"/><category term="Idrott"/><category/></entry></feed>`;
    expect(read(text).items[0]?.categories).to.deep.equal(['Fritid', 'Idrott']);
  });

  it("are not WordPress's numbers", () => {
    const text = '[{"title": {"rendered": "A"}, "categories": [3, 4], "tags": [5]}]';
    expect(read(text).items[0]?.categories).to.deep.equal([]);
  });
});

describe('a feed that is long', () => {
  for (const name of formatNames) {
    it(`gives its 200 newest items: ${name}`, () => {
      const { items } = read(formats[name](entries(1_000)));
      expect(items).to.have.length(200);
      expect(items[0]?.title).to.equal('Nyhet 1');
    });
  }

  it('gives its 200 newest items also where the oldest come first', () => {
    const { items } = read(feedOf(entries(5_000).reverse()));
    expect(items).to.have.length(200);
    expect(items[0]?.title).to.equal('Nyhet 1');
    expect(items.at(-1)?.title).to.equal('Nyhet 200');
  });

  it('gives 200 items where many are the same', () => {
    const doubled = entries(300).flatMap((entry) => [entry, entry]);
    expect(read(feedOf(doubled)).items).to.have.length(200);
  });
});
