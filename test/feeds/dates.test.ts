import { expect } from 'chai';
import { formatNames, formats } from './formats.js';
import { atomItem, itemOf, onlyItem, rssItem } from './read.js';

// The test browsers stand in New York on purpose: a date told on the visitor's clock would be another one.

const winter = '2016-01-20T14:05';
const summer = '2016-07-20T14:05';

/** What feeds have in their dates, and the same on the municipality's clock. */
const dates: [written: string, date: string | undefined][] = [
  // RFC 822 and RFC 2822, as RSS wants them
  ['Wed, 20 Jan 2016 14:05:00 +0100', winter],
  ['Wed, 20 Jul 2016 14:05:00 +0200', summer],
  ['Wed, 20 Jan 2016 13:05:00 GMT', winter],
  ['Wed, 20 Jan 2016 13:05:00 UT', winter],
  ['Wed, 20 Jan 2016 13:05:00 UTC', winter],
  ['Wed, 20 Jan 2016 13:05:00 Z', winter],
  ['Wed, 20 Jan 2016 13:05:00 +0000', winter],
  ['Wed, 20 Jan 2016 13:05:00 -0000', winter],
  ['Wed, 20 Jul 2016 12:05:00 GMT', summer],
  ['Wed, 20 Jan 2016 14:05:00 CET', winter],
  ['Wed, 20 Jan 2016 14:05:00 MET', winter],
  ['Wed, 20 Jul 2016 14:05:00 CEST', summer],
  ['Wed, 20 Jul 2016 14:05:00 MEST', summer],
  ['Wed, 20 Jan 2016 08:05:00 EST', winter],
  ['Wed, 20 Jul 2016 08:05:00 EDT', summer],
  ['Wed, 20 Jan 2016 07:05:00 CST', winter],
  ['Wed, 20 Jul 2016 07:05:00 CDT', summer],
  ['Wed, 20 Jan 2016 06:05:00 MST', winter],
  ['Wed, 20 Jul 2016 06:05:00 MDT', summer],
  ['Wed, 20 Jan 2016 05:05:00 PST', winter],
  ['Wed, 20 Jul 2016 05:05:00 PDT', summer],
  ['Wed, 20 Jan 2016 13:05:00 gmt', winter],
  ['Wed, 20 Jan 2016 13:05 GMT', winter],
  ['20 Jan 2016 13:05:00 GMT', winter],
  ['Wed, 20 Jan 16 13:05:00 GMT', winter],
  ['Wed, 20 Jan 49 13:05:00 GMT', '2049-01-20T14:05'],
  ['Thu, 20 Jan 72 13:05:00 GMT', '1972-01-20T14:05'],
  ['Mon, 1 Feb 2016 13:05:00 GMT', '2016-02-01T14:05'],
  ['Mon, 01 Feb 2016 13:05:00 GMT', '2016-02-01T14:05'],
  ['Mon,  1 Feb 2016 13:05:00 GMT', '2016-02-01T14:05'],
  ['Wed, 20 Jan 2016 9:05:00 GMT', '2016-01-20T10:05'],
  ['Wed, 20 Jan 2016 14:05:00 +0100 (CET)', winter],
  ['Wed, 20 January 2016 13:05:00 GMT', winter],
  ['Wednesday, 20 January 2016 13:05:00 GMT', winter],
  ['Wednesday, 20-Jan-16 13:05:00 GMT', winter],
  ['wed, 20 jan 2016 13:05:00 gmt', winter],
  ['\n  Wed, 20 Jan 2016 13:05:00 GMT\n', winter],
  // Wrong, and seen all the same: another day of the week, a colon in the zone, no zone, none that is known
  ['Mon, 20 Jan 2016 13:05:00 GMT', winter],
  ['Wed 20 Jan 2016 13:05:00 GMT', winter],
  ['Wed, 20 Jan 2016 14:05:00 +01:00', winter],
  ['Wed, 20 Jan 2016 14:05:00', winter],
  ['Wed, 20 Jan 2016', '2016-01-20'],
  ['Wed, 20 Jan 2016 14:05:00 XYZ', '2016-01-20'],
  // Swedish systems
  ['ons, 20 jan 2016 14:05:00 +0100', winter],
  ['ons, 20 jan. 2016 14:05:00 CET', winter],
  ['mån, 02 maj 2016 14:05:00 +0200', '2016-05-02T14:05'],
  ['lör, 01 okt 2016 14:05:00 +0200', '2016-10-01T14:05'],
  ['sön, 20 mar 2016 14:05:00 +0100', '2016-03-20T14:05'],
  ['onsdag 20 januari 2016', '2016-01-20'],
  ['onsdag, 20 januari 2016 kl. 14.05', winter],
  ['20 januari 2016', '2016-01-20'],
  ['20 januari 2016 14:05', winter],
  ['Publicerad 20 januari 2016', '2016-01-20'],
  ['Publicerad: 2016-01-20 14:05', winter],
  ['Publicerat den 20 januari 2016', '2016-01-20'],
  ['Mon, 02 May 2016 12:05:00 GMT', '2016-05-02T14:05'],
  ['Sat, 01 Oct 2016 12:05:00 GMT', '2016-10-01T14:05'],
  // ISO 8601 and RFC 3339, as Atom and JSON Feed want them
  ['2016-01-20T14:05:00+01:00', winter],
  ['2016-01-20T13:05:00Z', winter],
  ['2016-01-20T13:05:00.123Z', winter],
  ['2016-01-20T13:05:00.123456789Z', winter],
  ['2016-01-20T13:05Z', winter],
  ['2016-01-20T14:05:00+0100', winter],
  ['2016-01-20T14:05:00+01', winter],
  ['2016-07-20T12:05:00Z', summer],
  ['2016-01-20T08:05:00-05:00', winter],
  ['2016-01-20T14:05:00', winter],
  ['2016-01-20 14:05:00', winter],
  ['2016-01-20 14:05:00 +0100', winter],
  ['2016-01-20 13:05:00 UTC', winter],
  ['2016-01-20 13:05:00Z', winter],
  ['2016-01-20', '2016-01-20'],
  ['2016-01-20+01:00', '2016-01-20'],
  ['2016-01-20T24:00:00', '2016-01-20'],
  ['2016-01-20T99:99', '2016-01-20'],
  ['2016-01-20T14:05:00+99:00', '2016-01-20'],
  ['Datum: 2016-01-20.', '2016-01-20'],
  // The hour that summer time leaves out, and the hour that winter time has twice
  ['2016-03-27T00:59:00Z', '2016-03-27T01:59'],
  ['2016-03-27T01:00:00Z', '2016-03-27T03:00'],
  ['2016-10-30T00:59:00Z', '2016-10-30T02:59'],
  ['2016-10-30T01:00:00Z', '2016-10-30T02:00'],
  ['2016-03-27T02:30:00', '2016-03-27T02:30'],
  // Another day in Sweden
  ['Wed, 20 Jan 2016 23:30:00 GMT', '2016-01-21T00:30'],
  ['2016-12-31T23:00:00Z', '2017-01-01T00:00'],
  ['2016-01-20 23:30:00 UTC', '2016-01-21T00:30'],
  ['2016-07-20T00:30:00+09:00', '2016-07-19T17:30'],
  // Programs: Unix, Java, JavaScript, C, Americans
  ['1453295100', winter],
  ['1453295100000', winter],
  ['0', undefined],
  ['17', undefined],
  ['Wed Jan 20 14:05:00 CET 2016', winter],
  ['Wed Jul 20 14:05:00 CEST 2016', summer],
  ['Wed Jan 20 13:05:00 UTC 2016', winter],
  ['Fri Jan 1 14:05:00 CET 2016', '2016-01-01T14:05'],
  ['Wed Jan 20 14:05:00 2016', winter],
  ['Jan 20 14:05:00 CET 2016', winter],
  ['Jan 2, 2016', '2016-01-02'],
  ['Wed Jan 20 2016 14:05:00 GMT+0100 (Central European Standard Time)', winter],
  ['Jan 20, 2016', '2016-01-20'],
  ['January 20, 2016', '2016-01-20'],
  ['Wed, January 20, 2016', '2016-01-20'],
  // What is no date
  ['', undefined],
  ['i går', undefined],
  ['nu', undefined],
  ['2016', undefined],
  ['31 april 2016', undefined],
  ['Wed, 30 Feb 2016 13:05:00 GMT', undefined],
  ['2016-02-30T14:05:00Z', undefined],
  ['2016-13-01', undefined],
  ['0000-00-00 00:00:00', undefined],
  ['0001-01-01T00:00:00', undefined],
  ['-0001-11-30T00:00:00+00:00', undefined],
  ['Invalid Date', undefined],
  ['null', undefined],
  ['99999999999999999999', undefined],
];

describe('the date of an item', () => {
  for (const [written, date] of dates) {
    it(`is read from "${written.trim()}"`, () => {
      expect(itemOf({ published: written }).published).to.equal(date);
    });
  }

  for (const name of formatNames) {
    it(`is told on Sweden's clock: ${name}`, () => {
      const item = onlyItem(formats[name]([{ title: 'A', published: '2016-12-31T23:30:00Z' }]));
      expect(item.published).to.equal('2017-01-01T00:30');
    });
  }

  const inXml: [
    what: string,
    item: () => { published?: string | undefined; updated?: string | undefined },
    date: object,
  ][] = [
    [
      'pubDate',
      () => rssItem('<pubDate>2016-01-20</pubDate>'),
      { published: '2016-01-20', updated: undefined },
    ],
    ["Dublin Core's date", () => rssItem('<dc:date>2016-01-20</dc:date>'), { published: '2016-01-20' }],
    [
      'pubDate before another',
      () => rssItem('<dc:date>2015-01-20</dc:date><pubDate>2016-01-20</pubDate>'),
      { published: '2016-01-20' },
    ],
    [
      'another, where pubDate is empty',
      () => rssItem('<pubDate/><dc:date>2016-01-20</dc:date>'),
      { published: '2016-01-20' },
    ],
    [
      'another, where pubDate is none',
      () => rssItem('<pubDate>i går</pubDate><dc:date>2016-01-20</dc:date>'),
      { published: '2016-01-20' },
    ],
    [
      'published and updated',
      () => atomItem('<title>A</title><updated>2016-01-21</updated><published>2016-01-20</published>'),
      { published: '2016-01-20', updated: '2016-01-21' },
    ],
    [
      'updated alone',
      () => atomItem('<title>A</title><updated>2016-01-21</updated>'),
      { published: undefined, updated: '2016-01-21' },
    ],
  ];
  for (const [what, item, date] of inXml) {
    it(`is read from ${what}`, () => expect(item()).to.deep.include(date));
  }

  const inJson: [what: string, item: object, date: object][] = [
    [
      "WordPress's date_gmt, which is UTC and doesn't say so",
      { date_gmt: '2016-07-20T12:05:00', date: '2016-07-20T08:05:00' },
      { published: summer },
    ],
    ["WordPress's date, where there is no other", { date: '2016-01-20T14:05:00' }, { published: winter }],
    [
      "WordPress's modified_gmt",
      { date_gmt: '2016-01-20T13:05:00', modified_gmt: '2016-07-20T12:05:00' },
      { published: winter, updated: summer },
    ],
    [
      "WordPress's date, where date_gmt is that of a draft",
      { date_gmt: '0000-00-00T00:00:00', date: '2016-01-20T14:05:00' },
      { published: winter },
    ],
    [
      "JSON Feed's dates",
      { date_published: '2016-01-20', date_modified: '2016-01-21' },
      { published: '2016-01-20', updated: '2016-01-21' },
    ],
    ['a number of seconds', { date_published: 1453295100 }, { published: winter }],
    ['a number with spaces around it', { date_published: ' 1453295100 ' }, { published: winter }],
    ['a number of milliseconds', { published_at: 1453295100000 }, { published: winter }],
    [
      "Mynewsdesk's pair",
      { published_at: { datetime: '2016-01-20 14:05:00', text: 'nyss' } },
      { published: winter },
    ],
    [
      "Mynewsdesk's texts",
      { published_at: '2016-01-20 14:05:00', updated_at: '2016-07-20 14:05:00' },
      { published: winter, updated: summer },
    ],
  ];
  for (const [what, item, date] of inJson) {
    it(`is read from ${what}`, () => {
      expect(onlyItem(JSON.stringify([{ id: '1', title: 'A', ...item }]))).to.deep.include(date);
    });
  }
});
