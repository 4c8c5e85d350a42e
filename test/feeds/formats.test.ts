import { expect } from 'chai';
import { parseFeed } from '../../src/feeds/parse.js';
import { formatNames, formats } from './formats.js';
import { atomItem, onlyItem, read, titles } from './read.js';

/** As SiteVision, WordPress and press rooms write RSS: prefixes, CDATA, HTML where it should and should not be. */
const rss2 = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
  <title>Nyheter från Mjölby kommun</title>
  <atom:link href="https://www.exempel.se/feed/" rel="self" type="application/rss+xml" />
  <link>https://www.exempel.se</link>
  <description>Det senaste</description>
  <image><url>https://www.exempel.se/logga.png</url><title>Logga</title><link>https://www.exempel.se</link></image>
  <item>
    <title>Badet &amp; bastun öppnar</title>
    <link>https://www.exempel.se/nyheter/badet</link>
    <dc:creator><![CDATA[Åsa Öberg]]></dc:creator>
    <pubDate>Tue, 05 Dec 2023 13:05:00 +0000</pubDate>
    <category><![CDATA[Fritid]]></category>
    <category>Idrott &amp; hälsa</category>
    <guid isPermaLink="false">https://www.exempel.se/?p=17</guid>
    <description><![CDATA[<p>På lördag är det&nbsp;dags.</p>]]></description>
    <content:encoded><![CDATA[<p>Hela nyheten.</p><img src="/i-texten.jpg" alt="">]]></content:encoded>
    <media:content url="https://www.exempel.se/bad.jpg" medium="image" width="1280" height="720">
      <media:title>Badet</media:title>
      <media:text>Ett bad</media:text>
      <media:credit role="photographer">Sixten Låtsas</media:credit>
    </media:content>
    <source url="https://www.kallan.se/feed">Källans kommun</source>
  </item>
</channel>
</rss>`;

const rss092 = `<?xml version="1.0"?>
<!DOCTYPE rss SYSTEM "http://www.exempel.se/rss-0.92.dtd">
<rss version="0.92"><channel>
  <title>Nyheter</title><link>https://www.exempel.se/</link><description>Allt</description><language>sv</language>
  <item>
    <title>Badet öppnar</title><description>På lördag.</description><link>/nyheter/badet</link>
    <category domain="https://www.exempel.se/amnen">Fritid</category>
    <enclosure url="/bad.jpg" length="12216" type="image/jpeg"/>
    <source url="https://www.kallan.se/feed">Källans kommun</source>
  </item>
</channel></rss>`;

const rss091 = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel>
  <title>Nyheter</title><link>https://www.exempel.se/</link><description>Allt</description><language>sv</language>
  <item><title>Badet öppnar</title><link>/nyheter/badet</link><description>På lördag.</description></item>
</channel></rss>`;

/** RSS 1.0: the items stand beside the channel, which lists them. */
const rss1 = `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel rdf:about="https://www.exempel.se/feed.rdf">
    <title>Nyheter</title><link>https://www.exempel.se/</link><description>Allt</description>
    <items><rdf:Seq><rdf:li rdf:resource="https://www.exempel.se/nyheter/badet"/></rdf:Seq></items>
  </channel>
  <item rdf:about="https://www.exempel.se/nyheter/badet">
    <title>Badet öppnar</title>
    <link>https://www.exempel.se/nyheter/badet</link>
    <description>På lördag.</description>
    <dc:date>2023-12-05T14:05:00+01:00</dc:date>
    <dc:subject>Fritid</dc:subject>
    <dc:creator>Åsa Öberg</dc:creator>
    <content:encoded><![CDATA[<p><img src="bad.jpg" alt="Ett bad"></p>]]></content:encoded>
  </item>
</rdf:RDF>`;

const atom1 = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
  <title type="text">Nyheter från Mjölby kommun</title>
  <link rel="self" href="https://www.exempel.se/atom.xml"/>
  <link rel="alternate" href="https://www.exempel.se/"/>
  <id>tag:exempel.se,2023:nyheter</id>
  <updated>2023-12-06T09:00:00Z</updated>
  <entry>
    <title type="html">Badet &amp;amp; &lt;b&gt;bastun&lt;/b&gt; öppnar</title>
    <link rel="edit" href="/api/17"/>
    <link rel="enclosure" type="audio/mpeg" href="/bad.mp3"/>
    <link rel="enclosure" type="image/jpeg" href="/bad.jpg"/>
    <link rel="replies" href="/nyheter/badet#svar"/>
    <link rel="alternate" type="text/html" href="/nyheter/badet"/>
    <id>tag:exempel.se,2023:17</id>
    <published>2023-12-05T14:05:00+01:00</published>
    <updated>2023-12-06T08:00:00Z</updated>
    <category term="fritid" label="Fritid"/>
    <category term="Idrott"/>
    <summary type="text">På lördag &lt;3</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hela nyheten.</p></div></content>
    <source><id>tag:kallan.se</id><title>Källans kommun</title><updated>2023-12-05T12:00:00Z</updated></source>
  </entry>
</feed>`;

const atom03 = `<?xml version="1.0" encoding="utf-8"?>
<feed version="0.3" xmlns="http://purl.org/atom/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <title mode="escaped" type="text/html">Nyheter</title>
  <link rel="alternate" type="text/html" href="https://www.exempel.se/"/>
  <modified>2023-12-06T08:00:00Z</modified>
  <entry>
    <title mode="escaped" type="text/html">Badet &lt;em&gt;öppnar&lt;/em&gt;</title>
    <link rel="service.edit" href="/api/17"/>
    <link rel="alternate" type="text/html" href="/nyheter/badet"/>
    <id>17</id>
    <issued>2023-12-05T14:05:00+01:00</issued>
    <modified>2023-12-06T08:00:00Z</modified>
    <dc:subject>Fritid</dc:subject>
    <summary type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml">På <b>lördag</b>.</div></summary>
    <content type="text/html" mode="escaped">&lt;p&gt;Hela nyheten.&lt;/p&gt;&lt;img src="/bad.jpg" alt="Ett bad"&gt;</content>
  </entry>
</feed>`;

const jsonFeed11 = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Nyheter från Mjölby kommun',
  home_page_url: 'https://www.exempel.se/',
  feed_url: 'https://www.exempel.se/feed.json',
  language: 'sv',
  items: [
    {
      id: 17,
      url: 'https://www.exempel.se/nyheter/badet',
      title: 'Badet & bastun öppnar',
      summary: 'På lördag <3',
      content_html: '<p>Hela <b>nyheten</b>.</p>',
      image: '/bad.jpg',
      banner_image: '/bred.jpg',
      date_published: '2023-12-05T14:05:00+01:00',
      date_modified: '2023-12-06T08:00:00Z',
      tags: ['Fritid', 'Idrott'],
      authors: [{ name: 'Åsa Öberg' }],
    },
  ],
});

const jsonFeed10 = JSON.stringify({
  version: 'https://jsonfeed.org/version/1',
  title: 'Nyheter',
  items: [
    {
      id: '17',
      external_url: 'https://www.kallan.se/badet',
      content_text: 'Badet öppnar & bastun <3',
      banner_image: 'https://www.exempel.se/bad.jpg',
      author: { name: 'Åsa Öberg' },
    },
  ],
});

const wordPress = JSON.stringify([
  {
    id: 17,
    date: '2023-12-05T14:05:00',
    date_gmt: '2023-12-05T13:05:00',
    guid: { rendered: 'https://www.exempel.se/?p=17' },
    modified: '2023-12-06T09:00:00',
    modified_gmt: '2023-12-06T08:00:00',
    slug: 'badet',
    status: 'publish',
    type: 'post',
    link: 'https://www.exempel.se/nyheter/badet/',
    title: { rendered: 'Badet &#038; bastun &#8211; öppnar' },
    content: { rendered: '<p>Hela nyheten.</p>\n', protected: false },
    excerpt: { rendered: '<p>På lördag är det dags [&hellip;]</p>\n', protected: false },
    featured_media: 18,
    categories: [3],
    tags: [4],
    _embedded: {
      author: [{ id: 1, name: 'Åsa Öberg' }],
      'wp:featuredmedia': [
        { id: 18, alt_text: 'Ett bad', source_url: 'https://www.exempel.se/wp-content/bad.jpg' },
      ],
      'wp:term': [
        [{ id: 3, name: 'Fritid &amp; idrott', taxonomy: 'category' }],
        [{ id: 4, name: 'Bad', taxonomy: 'post_tag' }],
      ],
    },
  },
]);

/** Unverified: the names are from third-party code. */
const mynewsdeskJson = JSON.stringify({
  items: {
    total_count: 1,
    item: [
      {
        id: 17,
        header: 'Badet öppnar',
        summary: 'På lördag.',
        body: '<p>Hela nyheten.</p>',
        url: 'https://press.exempel.se/pressreleases/badet-17',
        published_at: { datetime: '2023-12-05 14:05:00', text: '5 dec 2023' },
        updated_at: { datetime: '2023-12-06 09:00:00' },
        image: 'https://press.exempel.se/bad.jpg',
      },
    ],
  },
});

const mynewsdeskXml = `<?xml version="1.0" encoding="UTF-8"?>
<items total_count="1"><item>
  <id>17</id><header>Badet öppnar</header><summary>På lördag.</summary>
  <body>&lt;p&gt;Hela nyheten.&lt;/p&gt;</body>
  <url>https://press.exempel.se/pressreleases/badet-17</url>
  <published_at text="5 dec 2023">2023-12-05 14:05:00</published_at><updated_at>2023-12-06 09:00:00</updated_at>
  <image>https://press.exempel.se/bad.jpg</image>
</item></items>`;

describe('a feed as it is found in the wild', () => {
  it('can be RSS 2.0', () => {
    expect(read(rss2)).to.deep.equal({
      title: 'Nyheter från Mjölby kommun',
      items: [
        {
          id: 'https://www.exempel.se/?p=17',
          title: 'Badet & bastun öppnar',
          link: 'https://www.exempel.se/nyheter/badet',
          summary: 'På lördag är det dags.',
          published: '2023-12-05T14:05',
          updated: undefined,
          image: { src: 'https://www.exempel.se/bad.jpg', alt: 'Ett bad', credit: 'Sixten Låtsas' },
          categories: ['Fritid', 'Idrott & hälsa'],
          source: 'Källans kommun',
        },
      ],
    });
  });

  it('can be RSS 0.92, with the address of its DTD', () => {
    expect(onlyItem(rss092)).to.deep.include({
      title: 'Badet öppnar',
      link: 'https://www.exempel.se/nyheter/badet',
      summary: 'På lördag.',
      image: { src: 'https://www.exempel.se/bad.jpg', alt: '', credit: '' },
      categories: ['Fritid'],
      source: 'Källans kommun',
    });
  });

  it("can be RSS 0.91, with Netscape's DOCTYPE", () => {
    expect(onlyItem(rss091)).to.deep.include({
      title: 'Badet öppnar',
      link: 'https://www.exempel.se/nyheter/badet',
      summary: 'På lördag.',
    });
  });

  it('can be RSS 1.0', () => {
    expect(read(rss1)).to.deep.equal({
      title: 'Nyheter',
      items: [
        {
          id: 'https://www.exempel.se/nyheter/badet',
          title: 'Badet öppnar',
          link: 'https://www.exempel.se/nyheter/badet',
          summary: 'På lördag.',
          published: '2023-12-05T14:05',
          updated: undefined,
          image: { src: 'https://www.exempel.se/nyheter/bad.jpg', alt: 'Ett bad', credit: '' },
          categories: ['Fritid'],
          source: undefined,
        },
      ],
    });
  });

  it('can be Atom 1.0', () => {
    expect(read(atom1)).to.deep.equal({
      title: 'Nyheter från Mjölby kommun',
      items: [
        {
          id: 'tag:exempel.se,2023:17',
          title: 'Badet & bastun öppnar',
          link: 'https://www.exempel.se/nyheter/badet',
          summary: 'På lördag <3',
          published: '2023-12-05T14:05',
          updated: '2023-12-06T09:00',
          image: { src: 'https://www.exempel.se/bad.jpg', alt: '', credit: '' },
          categories: ['Fritid', 'Idrott'],
          source: 'Källans kommun',
        },
      ],
    });
  });

  it('can be Atom 0.3', () => {
    expect(read(atom03)).to.deep.equal({
      title: 'Nyheter',
      items: [
        {
          id: '17',
          title: 'Badet öppnar',
          link: 'https://www.exempel.se/nyheter/badet',
          summary: 'På lördag.',
          published: '2023-12-05T14:05',
          updated: '2023-12-06T09:00',
          image: { src: 'https://www.exempel.se/bad.jpg', alt: 'Ett bad', credit: '' },
          categories: ['Fritid'],
          source: undefined,
        },
      ],
    });
  });

  it('can be JSON Feed 1.1', () => {
    expect(read(jsonFeed11)).to.deep.equal({
      title: 'Nyheter från Mjölby kommun',
      items: [
        {
          id: '17',
          title: 'Badet & bastun öppnar',
          link: 'https://www.exempel.se/nyheter/badet',
          summary: 'På lördag <3',
          published: '2023-12-05T14:05',
          updated: '2023-12-06T09:00',
          image: { src: 'https://www.exempel.se/bad.jpg', alt: '', credit: '' },
          categories: ['Fritid', 'Idrott'],
          source: undefined,
        },
      ],
    });
  });

  it('can be JSON Feed 1.0, with nothing but a text and a link elsewhere', () => {
    expect(onlyItem(jsonFeed10)).to.deep.include({
      id: '17',
      title: 'Badet öppnar & bastun <3',
      link: 'https://www.kallan.se/badet',
      summary: '',
      image: { src: 'https://www.exempel.se/bad.jpg', alt: '', credit: '' },
    });
  });

  it("can be WordPress's posts", () => {
    expect(read(wordPress)).to.deep.equal({
      title: '',
      items: [
        {
          id: '17',
          title: 'Badet & bastun – öppnar',
          link: 'https://www.exempel.se/nyheter/badet/',
          summary: 'På lördag är det dags […]',
          published: '2023-12-05T14:05',
          updated: '2023-12-06T09:00',
          image: { src: 'https://www.exempel.se/wp-content/bad.jpg', alt: 'Ett bad', credit: '' },
          categories: ['Fritid & idrott', 'Bad'],
          source: undefined,
        },
      ],
    });
  });

  for (const [name, text] of Object.entries({ JSON: mynewsdeskJson, XML: mynewsdeskXml })) {
    it(`can be Mynewsdesk's list in ${name}`, () => {
      expect(onlyItem(text)).to.deep.equal({
        id: '17',
        title: 'Badet öppnar',
        link: 'https://press.exempel.se/pressreleases/badet-17',
        summary: 'På lördag.',
        published: '2023-12-05T14:05',
        updated: '2023-12-06T09:00',
        image: { src: 'https://press.exempel.se/bad.jpg', alt: '', credit: '' },
        categories: [],
        source: undefined,
      });
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
