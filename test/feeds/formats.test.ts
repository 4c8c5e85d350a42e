import { expect } from 'chai';
import type { FeedItem } from '../../src/feeds/item.js';
import { parseFeed } from '../../src/feeds/parse.js';
import { formatNames, formats } from './formats.js';
import { atomItem, onlyItem, read, titles } from './read.js';
import * as wild from './wild.js';

/** The piece of news of most of them. */
const item: FeedItem = {
  id: '17',
  title: 'Badet öppnar',
  link: 'https://www.exempel.se/nyheter/badet',
  summary: 'På lördag.',
  published: '2023-12-05T14:05',
  updated: '2023-12-06T09:00',
  image: { src: 'https://www.exempel.se/bad.jpg', alt: '', credit: '' },
  categories: ['Fritid'],
  source: undefined,
};
const rssItem: FeedItem = { ...item, id: 'https://www.exempel.se/nyheter/badet', updated: undefined };
const pressRelease: FeedItem = {
  ...item,
  link: 'https://press.exempel.se/pressreleases/badet-17',
  image: { src: 'https://press.exempel.se/bad.jpg', alt: '', credit: '' },
  categories: [],
};

describe('a feed as it is found in the wild', () => {
  const feeds: [what: string, text: string, title: string, item: FeedItem][] = [
    [
      'RSS 2.0',
      wild.rss2,
      'Nyheter från Mjölby kommun',
      {
        ...rssItem,
        id: 'https://www.exempel.se/?p=17',
        title: 'Badet & bastun öppnar',
        summary: 'På lördag är det dags.',
        image: { src: 'https://www.exempel.se/bad.jpg', alt: 'Ett bad', credit: 'Sixten Låtsas' },
        categories: ['Fritid', 'Idrott & hälsa'],
        source: 'Källans kommun',
      },
    ],
    [
      'RSS 0.92, with the address of its DTD',
      wild.rss092,
      'Nyheter',
      { ...rssItem, published: undefined, source: 'Källans kommun' },
    ],
    [
      "RSS 0.91, with Netscape's DOCTYPE",
      wild.rss091,
      'Nyheter',
      { ...rssItem, published: undefined, image: undefined, categories: [] },
    ],
    [
      'RSS 1.0',
      wild.rss1,
      'Nyheter',
      {
        ...rssItem,
        image: { src: 'https://www.exempel.se/nyheter/bad.jpg', alt: 'Ett bad', credit: '' },
      },
    ],
    [
      'Atom 1.0',
      wild.atom1,
      'Nyheter från Mjölby kommun',
      {
        ...item,
        id: 'tag:exempel.se,2023:17',
        title: 'Badet & bastun öppnar',
        summary: 'På lördag <3',
        categories: ['Fritid', 'Idrott'],
        source: 'Källans kommun',
      },
    ],
    [
      'Atom 0.3',
      wild.atom03,
      'Nyheter',
      { ...item, image: { src: 'https://www.exempel.se/bad.jpg', alt: 'Ett bad', credit: '' } },
    ],
    [
      'JSON Feed 1.1',
      wild.jsonFeed11,
      'Nyheter från Mjölby kommun',
      {
        ...item,
        title: 'Badet & bastun öppnar',
        summary: 'På lördag <3',
        categories: ['Fritid', 'Idrott'],
      },
    ],
    [
      'JSON Feed 1.0, with nothing but a text and a link elsewhere',
      wild.jsonFeed10,
      'Nyheter',
      {
        ...item,
        title: 'Badet öppnar & bastun <3',
        link: 'https://www.kallan.se/badet',
        summary: '',
        published: undefined,
        updated: undefined,
        categories: [],
      },
    ],
    [
      "WordPress's posts",
      wild.wordPress,
      '',
      {
        ...item,
        title: 'Badet & bastun – öppnar',
        link: 'https://www.exempel.se/nyheter/badet/',
        summary: 'På lördag är det dags […]',
        image: { src: 'https://www.exempel.se/wp-content/bad.jpg', alt: 'Ett bad', credit: '' },
        categories: ['Fritid & idrott', 'Bad'],
      },
    ],
    ["Mynewsdesk's list in JSON", wild.mynewsdeskJson, '', pressRelease],
    ["Mynewsdesk's list in XML", wild.mynewsdeskXml, '', pressRelease],
  ];
  for (const [what, text, title, item] of feeds) {
    it(`can be ${what}`, () => {
      expect(read(text)).to.deep.equal({ title, items: [item] });
    });
  }
});

describe('a feed in any format', () => {
  const entry = {
    id: '17',
    title: 'Badet öppnar',
    link: '/nyheter/badet',
    summary: 'På lördag.',
    content: '<p>Hela nyheten.</p>',
    image: '/bad.jpg',
    category: 'Fritid',
    source: 'Källans kommun',
    published: '2023-12-05T13:05:00Z',
  };

  for (const name of formatNames) {
    const text = formats[name]([entry]);

    it(`is known by what is in it: ${name}`, () => {
      expect(onlyItem(text)).to.deep.include({
        title: 'Badet öppnar',
        link: 'https://www.exempel.se/nyheter/badet',
        summary: 'På lördag.',
        published: '2023-12-05T14:05',
        image: { src: 'https://www.exempel.se/bad.jpg', alt: '', credit: '' },
      });
    });

    const silentOnSource = ['Atom 0.3', 'WordPress', 'Mynewsdesk in XML'];
    it(`names its source and its category, where the format can: ${name}`, () => {
      const { source, categories } = onlyItem(text);
      expect(source).to.equal(silentOnSource.includes(name) ? undefined : 'Källans kommun');
      expect(categories).to.deep.equal(name.startsWith('Mynewsdesk') ? [] : ['Fritid']);
    });

    it(`may begin and end with white space and a mark: ${name}`, () => {
      expect(titles(read(`\uFEFF\n\t ${text}\n `))).to.deep.equal(['Badet öppnar']);
    });

    it(`may be empty: ${name}`, () => {
      expect(read(formats[name]([])).items).to.deep.equal([]);
    });

    it(`needs nothing but a title: ${name}`, () => {
      const item = onlyItem(formats[name]([{ title: 'Badet öppnar' }]));
      expect(item).to.deep.include({ title: 'Badet öppnar', summary: '', link: undefined, categories: [] });
    });
  }

  for (const name of formatNames) {
    it(`is what it is, whatever its address ends with: ${name}`, () => {
      for (const ending of ['xml', 'json', 'html', 'aspx?format=rss', 'jpg']) {
        const { items } = parseFeed(formats[name]([entry]), `https://www.exempel.se/feed.${ending}`);
        expect(titles({ items }), ending).to.deep.equal(['Badet öppnar']);
      }
    });
  }
});

describe('an element of a feed', () => {
  const feeds: [what: string, text: string][] = [
    [
      'Media RSS with another prefix',
      `<rss version="2.0" xmlns:m="http://search.yahoo.com/mrss/"><channel><item><title>A</title>
        <m:content url="/bad.jpg" medium="image"/></item></channel></rss>`,
    ],
    [
      'Media RSS with the address without its last stroke',
      `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss"><channel><item><title>A</title>
        <media:content url="/bad.jpg" medium="image"/></item></channel></rss>`,
    ],
    [
      'Media RSS as the default namespace of its elements',
      `<rss version="2.0"><channel><item><title>A</title>
        <content xmlns="http://search.yahoo.com/mrss/" url="/bad.jpg" medium="image"/></item></channel></rss>`,
    ],
    [
      'Atom with a prefix',
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title>
        <a:link rel="enclosure" type="image/jpeg" href="/bad.jpg"/></a:entry></a:feed>`,
    ],
    [
      'RSS 1.0 with a prefix, and RDF without',
      `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"
        xmlns:x="http://search.yahoo.com/mrss/"><r:item><r:title>A</r:title><x:thumbnail url="/bad.jpg"/></r:item></RDF>`,
    ],
    [
      'RSS 2.0 with a namespace that it should not have',
      `<rss version="2.0" xmlns="http://backend.userland.com/rss2"><channel><item><title>A</title>
        <enclosure type="image/jpeg" url="/bad.jpg"/></item></channel></rss>`,
    ],
  ];
  for (const [what, text] of feeds) {
    it(`is known by its namespace, not by its prefix: ${what}`, () => {
      expect(onlyItem(text)).to.deep.include({
        title: 'A',
        image: { src: 'https://www.exempel.se/bad.jpg', alt: '', credit: '' },
      });
    });
  }

  it('of another namespace is not taken for one of the format', () => {
    const text = `<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:x="urn:x"
      xmlns:media="http://search.yahoo.com/mrss/"><channel>
      <item><itunes:title>Fel</itunes:title><media:title>Fel</media:title><x:link>/fel</x:link><x:pubDate>2020-01-01</x:pubDate>
      <x:category>Fel</x:category><x:description>Fel</x:description>
      <title>Rätt</title><link>/ratt</link></item></channel></rss>`;
    expect(onlyItem(text)).to.deep.include({
      title: 'Rätt',
      link: 'https://www.exempel.se/ratt',
      published: undefined,
      categories: [],
      summary: '',
    });
  });

  it("is the entry's own: the feed's title, link, date and picture are not the entry's", () => {
    const item = atomItem('<summary>Badet öppnar.</summary>');
    expect(item).to.deep.include({ title: 'Badet öppnar.', link: undefined, image: undefined });
  });
});

describe('a text of an Atom entry', () => {
  const texts: [type: string, xml: string, text: string][] = [
    [
      'text is what it is, also where it looks like HTML',
      '<title type="text">&lt;b&gt; &amp;amp; A</title>',
      '<b> &amp; A',
    ],
    ['no type is text', '<title>1 &lt; 2 &amp;lt; 3</title>', '1 < 2 &lt; 3'],
    ['html is read', '<title type="html">&lt;b&gt;A&lt;/b&gt; &amp;amp; B</title>', 'A & B'],
    ['html in CDATA is read', '<title type="html"><![CDATA[<b>A</b> &amp; B]]></title>', 'A & B'],
    ['text/html is read', '<title type="text/html">&lt;b&gt;A&lt;/b&gt;</title>', 'A'],
    [
      'xhtml is read',
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>A</b> &amp; B &lt;3</div></title>',
      'A & B <3',
    ],
    [
      'xhtml with a prefix is read',
      '<title type="xhtml" xmlns:x="http://www.w3.org/1999/xhtml"><x:div><x:b>A</x:b> &amp; B</x:div></title>',
      'A & B',
    ],
  ];
  for (const [type, xml, text] of texts) {
    it(`of the type ${type}`, () => expect(atomItem(xml).title).to.equal(text));
  }
});

describe('what is no feed', () => {
  const texts: [what: string, text: string][] = [
    ['nothing', ''],
    ['white space', ' \n'],
    ['words', 'Sidan finns inte'],
    [
      'a web page',
      '<!DOCTYPE html><html><head><title>404</title></head><body><p>Sidan finns inte<br></body></html>',
    ],
    ['a well-formed web page', '<html><body><ul><li>A</li></ul></body></html>'],
    ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>'],
    [
      'a site map',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>/</loc></url></urlset>',
    ],
    ['XML cut in two', '<rss version="2.0"><channel><item><title>A</title>'],
    ['JSON cut in two', '{"version": "https://jsonfeed.org/version/1.1", "items": ['],
    ['JSON without items', '{"message": "Not found", "code": "rest_no_route"}'],
    ['JSON with items that are none', '{"items": "många"}'],
    ['JSON with null', '{"items": null}'],
    ['JSON that is a number', '17'],
    ['JSON that is a string', '"nyheter"'],
    ['JSON that is null', 'null'],
  ];
  for (const [what, text] of texts) {
    it(`is told: ${what}`, () =>
      expect(() => read(text))
        .to.throw(Error)
        .with.property('message').that.is.not.empty);
  }

  const strange: [what: string, text: string][] = [
    ['a list of numbers', '[1, 2, 3]'],
    ['a list of nothing', '[null, null]'],
    ['a list of texts', '["a", "b"]'],
    ['a list of lists', '[[], [[]]]'],
    ['items of other kinds', '{"items": [null, 17, "nyhet", true, [], {}]}'],
    [
      'wrong kinds in an item',
      '[{"title": {}, "url": [], "tags": "x", "image": {"a": 1}, "_embedded": 7, "date": {}}]',
    ],
    ['an entry without words', '<rss version="2.0"><channel><item><link>/a</link></item></channel></rss>'],
  ];
  for (const [what, text] of strange) {
    it(`has no items: ${what}`, () => expect(read(text).items).to.deep.equal([]));
  }
});
