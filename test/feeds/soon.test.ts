import { expect } from 'chai';
import { soon } from '../support/soon.js';
import { entries, feedOf, formatNames, formats } from './formats.js';
import { read } from './read.js';

/** As long as a feed may be. */
const longest = 2_000_000;

/** Far above what any of these takes; far below what one takes whose time grows with the square of its length. ms */
const patience = 8_000;

const filled = (piece: string, around = (text: string) => text): string =>
  around(piece.repeat(Math.floor((longest - around('').length) / piece.length)));

const inRss = (inner: string): string => `<rss version="2.0"><channel>${inner}</channel></rss>`;
const inItem = (inner: string): string => inRss(`<item><title>A</title>${inner}</item>`);
const inSummary = (inner: string): string => inItem(`<description><![CDATA[${inner}]]></description>`);
const broken = (inner: string): string => inItem(`<x>&</x>${inner}`);

/** Pieces that all differ. */
function numbered(write: (index: number) => string): string {
  const first = 1_000_000;
  const count = Math.floor(longest / write(first).length) - 20;
  return Array.from({ length: count }, (_, index) => write(first + index)).join('');
}

const texts: [what: string, text: () => string][] = [
  ['5 000 items', () => feedOf(entries(5_000))],
  ['5 000 items in JSON', () => formats['JSON Feed'](entries(5_000))],
  ['items with nothing in them', () => filled('<item/>', inRss)],
  ['items with nothing in them, in JSON', () => filled('{},', (items) => `{"items": [${items}{}]}`)],
  ['items in items', () => `${'<item>'.repeat(longest / 13)}${'</item>'.repeat(longest / 13)}`],
  ['elements in elements', () => inItem('<a>'.repeat(longest / 8) + '</a>'.repeat(longest / 8))],
  ['lists in lists, in JSON', () => '['.repeat(longest / 2) + ']'.repeat(longest / 2)],
  ['one item with many elements', () => filled('<link/>', inItem)],
  ['one item with many categories', () => inItem(numbered((index) => `<category>${index}</category>`))],
  ['comments that do not end', () => filled('<!--')],
  ['comments that do not end, in a feed', () => filled('<!--', inRss)],
  ['instructions that do not end', () => filled('<?')],
  ['instructions that do not end, in a feed', () => filled('<?', inRss)],
  ['CDATA that does not end', () => filled('<![CDATA[')],
  ['CDATA that does not end, in a feed', () => filled('<![CDATA[', inRss)],
  ['CDATA that does not end, in a feed that is broken', () => broken(filled('<![CDATA[').slice(100))],
  ['declarations that do not end', () => filled('<!DOCTYPE ')],
  ['declarations with quotation marks', () => filled('<!DOCTYPE "')],
  ['a declaration that is long', () => filled('"a" ', (inner) => `<!DOCTYPE rss SYSTEM ${inner}`)],
  ['tags that do not end', () => filled('<a ', inRss)],
  ['ampersands', () => broken(filled('&').slice(200))],
  ['one name for a letter', () => broken(filled('&ouml;').slice(204))],
  ['many names for letters', () => broken(numbered((index) => `&a${index};`))],
  ['many numbers of letters', () => broken(numbered((index) => `&#${index};`) + '&nbsp;')],
  ['control characters', () => filled('\u0001', inItem)],
  ['spaces', () => filled(' ', (inner) => inItem(`<description>a${inner}b</description>`))],
  ['a title', () => filled('a', (inner) => inRss(`<item><title>${inner}</title></item>`))],
  ['a text without a space', () => filled('a', inSummary)],
  ['a text of sentences', () => filled('A b. ', inSummary)],
  ['a text of paragraphs', () => filled('<p>A</p>', inSummary)],
  ['a text of tags that are not closed', () => filled('<b>', inSummary)],
  ['a text of links that are not closed', () => filled('<a href=b>', inSummary)],
  ['a text of tables that are not closed', () => filled('<table>', inSummary)],
  ['a text of pixels', () => filled('<img src=a width=1>', inSummary)],
  ['a text of tags cut off', () => filled('<', inSummary)],
  ['a date', () => filled('2016-', (inner) => inItem(`<pubDate>${inner}</pubDate>`))],
  ['a date of digits', () => filled('1', (inner) => inItem(`<pubDate>${inner}</pubDate>`))],
  ['a date of words', () => filled('jan ', (inner) => inItem(`<pubDate>${inner}</pubDate>`))],
  ['a date of one word', () => filled('jan', (inner) => inItem(`<pubDate>${inner}</pubDate>`))],
  ['an address', () => filled('../', (inner) => inItem(`<link>${inner}</link>`))],
  [
    'bases in bases',
    () => `<feed>${'<a xml:base="b/">'.repeat(9_000)}<entry/>${'</a>'.repeat(9_000)}</feed>`,
  ],
];

describe('a feed as long as it may be', () => {
  for (const [what, write] of texts) {
    it(`is read soon, or refused soon: ${what}`, () => {
      const text = write();
      expect(text).to.have.length.at.most(longest);
      soon(patience, () => {
        try {
          read(text);
        } catch (error) {
          expect(error).to.be.instanceOf(Error);
        }
      });
    });
  }

  for (const name of formatNames) {
    it(`is read soon with a text of 100 kB in each item: ${name}`, () => {
      const content = `<p>${'Ord om badet. '.repeat(7_000)}</p>`;
      const list = entries(18).map((entry) => ({ ...entry, content }));
      const text = formats[name](list);
      soon(patience, () => expect(read(text).items).to.have.length(18));
    });
  }
});
