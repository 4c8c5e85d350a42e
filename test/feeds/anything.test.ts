import { expect } from 'chai';
import fc from '../support/cases.js';
import { soon } from '../support/soon.js';
import { decode } from '../../src/feeds/fetch-text.js';
import type { FeedItem } from '../../src/feeds/item.js';
import { parseDate } from '../../src/locale/dates.js';
import { escaped, formatNames, formats, type Entry } from './formats.js';
import { onlyItem, read } from './read.js';

const settings: fc.Parameters<unknown> = { numRuns: 300 };

/** Longer than anything that a feed of this size may take, ms. */
const patience = 2_000;

const date = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;

/** What every item promises, whatever the feed was. */
function expectGood({ id, title, link, summary, image, published, updated, categories }: FeedItem): void {
  expect(id, 'id').to.be.a('string').that.is.not.empty;
  expect(title.trim(), 'title').to.not.be.empty;
  expect(summary, 'summary').to.have.length.at.most(300);
  for (const text of categories) expect(text, 'category').to.be.a('string').that.is.not.empty;
  if (link !== undefined) expect(link).to.match(/^(https?|mailto|tel):/);
  if (image) expect(image.src).to.match(/^https?:/);
  for (const text of [published, updated].filter((text) => text !== undefined)) {
    expect(text).to.match(date);
    expect(parseDate(text), text).to.equal(text);
  }
}

/** Either items, each as it should be, or an Error; and either soon. */
const expectItemsOrError = (text: string): void => soon(patience, () => readAll(text));

function readAll(text: string): void {
  try {
    const { items, title } = read(text);
    expect(title).to.be.a('string');
    items.forEach(expectGood);
    expect(items).to.have.length.at.most(200);
    expect(new Set(items.map(({ id }) => id)).size, 'ids').to.equal(items.length);
  } catch (error) {
    // What the parser says of a text is "The …"; anything else was not meant: a TypeError, a RangeError, an assertion.
    expect(error).to.be.instanceOf(Error);
    if (!(error instanceof SyntaxError)) expect((error as Error).name, String(error)).to.equal('Error');
  }
}

/** Pieces that mean something to a parser, so that chance finds more than "not well-formed". */
const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '&',
    ';',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '/',
    '\\',
    '\0',
    '\uFEFF',
    '\uD83C',
    '\uFFFE',
    '\n',
  ],
  ...[
    '<rss>',
    '</rss>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<entry>',
    '<feed>',
    '<!DOCTYPE rss [',
    ']>',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.0"?>',
    '&nbsp;',
    '&#0;',
    '&#xD83C;',
    '&amp;',
    '&x;',
  ],
  ...['{"items":[', ']}', 'null', '"__proto__":', '"id":1', '1e999', 'xml:base="http://["', 'xmlns=""'],
  ...['<script>', '<img src=x>', '<svg><style>', '<template>', '2016-01-20', 'Wed, 20 Jan 2016 13:05:00 GMT'],
);
const noise = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 });

const someText = noise.map((parts) => parts.join(''));
const entry: fc.Arbitrary<Entry> = fc.record(
  Object.fromEntries(
    ['id', 'title', 'link', 'summary', 'content', 'image', 'category', 'source', 'published'].map((name) => [
      name,
      someText,
    ]),
  ),
  { requiredKeys: [] },
);
const goodFeed = fc
  .tuple(fc.constantFrom(...formatNames), fc.array(entry, { maxLength: 4 }))
  .map(([name, list]) => formats[name](list));

/** A feed with a piece cut out, or put in, or written twice. */
const damaged = fc
  .tuple(goodFeed, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), someText)
  .map(([text, where, length, put]) => {
    const at = Math.floor(where * text.length);
    return text.slice(0, at) + put + text.slice(at + length);
  });

/** JSON of the right names with anything in them. */
const names = fc.constantFrom(
  ...[
    'items',
    'item',
    'title',
    'rendered',
    'url',
    'link',
    'id',
    'guid',
    'image',
    'tags',
    'summary',
    'excerpt',
  ],
  ...['content_html', 'content_text', 'date', 'date_gmt', 'published_at', 'datetime', '_embedded', 'wp:term'],
  ...['wp:featuredmedia', 'source_url', '__proto__', 'constructor', 'toString', 'length'],
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(null, true, 0, -1, 1e300, '', '2016-01-20', 'https://www.exempel.se/', '<b>A</b>'),
    someText,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(names, tie('json'), { maxKeys: 6 }),
  ),
}));

describe('any text at all', () => {
  const kinds: [what: string, text: fc.Arbitrary<string>][] = [
    ['of any characters', fc.string({ unit: 'binary', maxLength: 200 })],
    ['of pieces of feeds', someText],
    ['in a feed of any format', goodFeed],
    ['in a feed that is damaged', damaged],
    ['in JSON', json.map((value) => JSON.stringify(value))],
    ['in JSON, as a list of items', fc.array(json).map((items) => JSON.stringify({ items }))],
  ];
  for (const [what, text] of kinds) {
    it(`gives good items or an Error: ${what}`, () => {
      fc.assert(fc.property(text, expectItemsOrError), settings);
    });
  }

  for (const name of formatNames) {
    it(`gives the words that were put into it: ${name}`, () => {
      const words = fc.string({ unit: fc.constantFrom(...Array.from('aåÖ🏊é< >&;\'"]#')), maxLength: 20 });
      fc.assert(
        fc.property(words, (some) => {
          const title = `Bad ${some}.`;
          // In JSON Feed a title is plain text, in all others it is HTML.
          const written = name === 'JSON Feed' ? title : escaped(title);
          expect(onlyItem(formats[name]([{ title: written }])).title).to.equal(title.replace(/\s+/g, ' '));
        }),
        { ...settings, numRuns: 100 },
      );
    });
  }

  it('is decoded from any bytes and any declaration', () => {
    const label = fc.oneof(fc.constantFrom('utf-8', 'utf-16', 'iso-8859-1', 'big5', 'gb18030'), someText);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), label, label, (bytes, http, xml) => {
        const prolog = new TextEncoder().encode(`<?xml version="1.0" encoding="${xml}"?>`);
        expect(decode(bytes, `text/xml; charset=${http}`)).to.be.a('string');
        expect(decode(Uint8Array.from([...prolog, ...bytes]), '')).to.be.a('string');
      }),
      settings,
    );
  });

  it('is a date on a calendar, or none', () => {
    const parts = fc.constantFrom(
      ...[
        '20',
        '1',
        '31',
        '99',
        '2016',
        '0000',
        ' ',
        ' ',
        '-',
        ':',
        '.',
        ',',
        'T',
        'Z',
        '+01:00',
        '+0100',
        '-99:00',
      ],
      ...[
        'jan',
        'Januari',
        'maj',
        'feb',
        'GMT',
        'CET',
        'kl.',
        'ons',
        'Wed,',
        'Publicerad',
        '2016-01-20',
        '14:05',
      ],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 10 }), (some) => {
        const read = parseDate(some.join(''));
        if (read === undefined) return;
        expect(read).to.match(date);
        expect(new Date(read.slice(0, 10)).toISOString().slice(0, 10)).to.equal(read.slice(0, 10));
      }),
      { ...settings, numRuns: 3_000 },
    );
  });
});
