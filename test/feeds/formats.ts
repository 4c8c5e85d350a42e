/** Writes feeds in every format that the widgets read, as the systems of municipalities write them. */

/** One piece of news, whatever its format. Texts are written as they are: HTML stays HTML. */
export interface Entry {
  id?: string;
  title?: string;
  link?: string;
  summary?: string;
  content?: string;
  image?: string;
  category?: string;
  source?: string;
  published?: string;
}

/** What a format does with its entries, given the feed's title. */
type Write = (entries: Entry[], title?: string) => string;

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // No parser keeps these as they are; XML has no way at all to write the others.
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** In a CDATA section nothing is escaped; only its own end has to be written in two. */
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** An element with a text, if there is any. The name may have attributes: `guid isPermaLink="false"`. */
const element = (name: string, text: string | undefined, write = escaped): string =>
  text === undefined ? '' : `<${name}>${write(text)}</${name.split(' ')[0]}>`;

/** An empty element with an address in an attribute, if there is any: `empty('enclosure url', '/a.jpg')`. */
const empty = (start: string, address: string | undefined, more = ''): string =>
  address === undefined ? '' : `<${start}="${escaped(address)}" ${more}/>`;

const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n';

const rssItem = (entry: Entry, write = escaped): string => `<item>
  ${element('guid isPermaLink="false"', entry.id)}
  ${element('title', entry.title, write)}
  ${element('link', entry.link)}
  ${element('description', entry.summary, write)}
  ${element('content:encoded', entry.content, write)}
  ${element('category', entry.category, write)}
  ${element('source url="https://kallan.se/feed"', entry.source, write)}
  ${element('pubDate', entry.published)}
  ${empty('media:content url', entry.image, 'medium="image"')}
</item>`;

const rss =
  (write = escaped): Write =>
  (entries, title = 'Nyheter') => `${prolog}<rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel>
    <title>${escaped(title)}</title><link>https://www.exempel.se/</link><description>Allt nytt</description>
    ${entries.map((entry) => rssItem(entry, write)).join('\n')}
  </channel>
</rss>`;

const rss091: Write = (entries, title = 'Nyheter') => `${prolog}<rss version="0.91"><channel>
  <title>${escaped(title)}</title>
  ${entries
    .map(
      (entry) => `<item>
    ${element('title', entry.title)}${element('link', entry.link)}${element('description', entry.summary)}
    ${element('category', entry.category)}${element('source', entry.source)}${element('pubDate', entry.published)}
    ${empty('enclosure url', entry.image, 'type="image/jpeg"')}
  </item>`,
    )
    .join('\n')}
</channel></rss>`;

const rss10: Write = (entries, title = 'Nyheter') => `${prolog}<rdf:RDF xmlns="http://purl.org/rss/1.0/"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
  <channel rdf:about="https://www.exempel.se/"><title>${escaped(title)}</title></channel>
  ${entries
    .map(
      (entry) => `<item ${entry.id === undefined ? '' : `rdf:about="${escaped(entry.id)}"`}>
    ${element('title', entry.title)}${element('link', entry.link)}${element('description', entry.summary)}
    ${element('content:encoded', entry.content)}${element('dc:subject', entry.category)}
    ${element('source', entry.source)}${element('dc:date', entry.published)}
    ${empty('media:thumbnail url', entry.image)}
  </item>`,
    )
    .join('\n')}
</rdf:RDF>`;

/** XHTML as XML inside the feed. What is no well-formed XML can only be written as text. */
function xhtml(text: string): string {
  const markup = `<div xmlns="http://www.w3.org/1999/xhtml">${text}</div>`;
  const parsed = new DOMParser().parseFromString(markup, 'text/xml');
  return parsed.querySelector('parsererror')
    ? `<div xmlns="http://www.w3.org/1999/xhtml">${escaped(text)}</div>`
    : markup;
}

const atom =
  (type: 'html' | 'xhtml'): Write =>
  (entries, title = 'Nyheter') => {
    const write = type === 'xhtml' ? xhtml : escaped;
    return `${prolog}<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${escaped(title)}</title>
  ${entries
    .map(
      (entry) => `<entry>
    ${element('id', entry.id)}
    ${element(`title type="${type}"`, entry.title, write)}
    ${empty('link href', entry.link, 'rel="alternate" type="text/html"')}
    ${empty('link href', entry.image, 'rel="enclosure" type="image/png"')}
    ${element(`summary type="${type}"`, entry.summary, write)}
    ${element(`content type="${type}"`, entry.content, write)}
    ${empty('category term', entry.category)}
    ${entry.source === undefined ? '' : `<source>${element('title', entry.source)}</source>`}
    ${element('published', entry.published)}
  </entry>`,
    )
    .join('\n')}
</feed>`;
  };

/** Atom 0.3 names no pictures: they stand in the content. */
const withPicture = ({ content, image }: Entry): string | undefined =>
  image === undefined ? content : `<img src="${escaped(image)}">${content ?? ''}`;

const atom03: Write = (
  entries,
  title = 'Nyheter',
) => `${prolog}<feed version="0.3" xmlns="http://purl.org/atom/ns#">
  <title>${escaped(title)}</title>
  ${entries
    .map(
      (entry) => `<entry>
    ${element('id', entry.id)}
    ${element('title type="text/html" mode="escaped"', entry.title)}
    ${empty('link rel="alternate" type="text/html" href', entry.link)}
    ${element('summary type="text/html" mode="escaped"', entry.summary)}
    ${element('content type="text/html" mode="escaped"', withPicture(entry))}
    ${element('dc:subject xmlns:dc="http://purl.org/dc/elements/1.1/"', entry.category)}
    ${element('issued', entry.published)}
  </entry>`,
    )
    .join('\n')}
</feed>`;

const jsonFeed: Write = (entries, title = 'Nyheter') =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      url: entry.link,
      summary: entry.summary,
      content_html: entry.content,
      image: entry.image,
      tags: entry.category === undefined ? [] : [entry.category],
      source_name: entry.source,
      date_published: entry.published,
    })),
  });

const wordPress: Write = (entries) =>
  JSON.stringify(
    entries.map((entry) => ({
      id: entry.id,
      title: { rendered: entry.title },
      link: entry.link,
      excerpt: { rendered: entry.summary, protected: false },
      content: { rendered: entry.content, protected: false },
      date: entry.published,
      _embedded: {
        'wp:featuredmedia': [{ source_url: entry.image, alt_text: '' }],
        'wp:term': [entry.category === undefined ? [] : [{ id: 3, name: entry.category }], []],
      },
    })),
  );

const mynewsdeskJson: Write = (entries) =>
  JSON.stringify({
    items: {
      item: entries.map((entry) => ({
        id: entry.id,
        header: entry.title,
        url: entry.link,
        summary: entry.summary,
        body: entry.content,
        image: entry.image,
        tags: [],
        source_name: entry.source,
        published_at: entry.published,
      })),
    },
  });

const mynewsdeskXml: Write = (entries) =>
  `${prolog}<items>${entries
    .map(
      (entry) => `<item>
  ${element('id', entry.id)}${element('header', entry.title)}${element('url', entry.link)}
  ${element('summary', entry.summary)}${element('body', entry.content)}${element('image', entry.image)}
  ${element('published_at', entry.published)}
</item>`,
    )
    .join('\n')}</items>`;

/** Every format by its name. What a format can't say, its writer leaves out. */
export const formats = {
  'RSS 2.0': rss(),
  'RSS 2.0 with CDATA': rss(cdata),
  'RSS 0.91': rss091,
  'RSS 1.0': rss10,
  'Atom 1.0 with HTML': atom('html'),
  'Atom 1.0 with XHTML': atom('xhtml'),
  'Atom 0.3': atom03,
  'JSON Feed': jsonFeed,
  WordPress: wordPress,
  'Mynewsdesk in JSON': mynewsdeskJson,
  'Mynewsdesk in XML': mynewsdeskXml,
} satisfies Record<string, Write>;

export const formatNames = Object.keys(formats) as (keyof typeof formats)[];

/** RSS 2.0, for tests of what is the same in all formats. */
export const feedOf = formats['RSS 2.0'];

/** `count` pieces of news that differ: "Nyhet 1" is the newest, each is a day older than the one before. */
export const entries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `nyhet-${index + 1}`,
    title: `Nyhet ${index + 1}`,
    link: `/nyheter/${index + 1}`,
    summary: `Det här är nyhet ${index + 1}.`,
    published: new Date(Date.UTC(2023, 11, 5, 9) - index * 86_400_000).toISOString(),
  }));
