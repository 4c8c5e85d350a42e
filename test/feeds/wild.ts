/** Feeds as they are found in the wild: each the same piece of news, as its format has it. */

/** As SiteVision, WordPress and press rooms write RSS: prefixes, CDATA, HTML where it should and should not be. */
export const rss2 = `<?xml version="1.0" encoding="UTF-8"?>
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

export const rss092 = `<?xml version="1.0"?>
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

export const rss091 = `<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91"><channel>
  <title>Nyheter</title><link>https://www.exempel.se/</link><description>Allt</description><language>sv</language>
  <item><title>Badet öppnar</title><link>/nyheter/badet</link><description>På lördag.</description></item>
</channel></rss>`;

/** RSS 1.0: the items stand beside the channel, which lists them. */
export const rss1 = `<?xml version="1.0" encoding="utf-8"?>
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

export const atom1 = `<?xml version="1.0" encoding="utf-8"?>
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

export const atom03 = `<?xml version="1.0" encoding="utf-8"?>
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

export const jsonFeed11 = JSON.stringify({
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

export const jsonFeed10 = JSON.stringify({
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

export const wordPress = JSON.stringify([
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
export const mynewsdeskJson = JSON.stringify({
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

export const mynewsdeskXml = `<?xml version="1.0" encoding="UTF-8"?>
<items total_count="1"><item>
  <id>17</id><header>Badet öppnar</header><summary>På lördag.</summary>
  <body>&lt;p&gt;Hela nyheten.&lt;/p&gt;</body>
  <url>https://press.exempel.se/pressreleases/badet-17</url>
  <published_at text="5 dec 2023">2023-12-05 14:05:00</published_at><updated_at>2023-12-06 09:00:00</updated_at>
  <image>https://press.exempel.se/bad.jpg</image>
</item></items>`;
