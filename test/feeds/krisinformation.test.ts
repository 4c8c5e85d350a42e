import { expect } from 'chai';
import type { Announcement } from '../../src/feeds/announcement.js';
import { readAnnouncements } from '../../src/feeds/announcements.js';

const address = 'https://www.exempel.se/krisinformation.json';

const news = {
  Identifier: '20341',
  PushMessage: 'Stor skogsbrand',
  Updated: '2026-11-22T14:05:07.123+01:00',
  Published: '2026-11-22T12:00:00+01:00',
  Headline: 'Skogsbrand i Västmanland',
  Preamble: 'Branden sprider sig norrut.',
  BodyText:
    '<p>Undvik området. <strong>Elda inte</strong>.</p><ul><li>Stäng f&ouml;nster</li><li>Lyssna på P4</li></ul><script>alert(1)</script>',
  Area: [
    { Type: 'County', Description: 'Västmanlands län', Coordinate: '16.0,59.9 0', GeometryInformation: null },
  ],
  Web: 'https://www.krisinformation.se/handelser/skogsbrand',
  Language: 'sv-SE',
  Event: 'Brand',
  SenderName: 'Krisinformation.se',
  Push: true,
  BodyLinks: ['https://www.lansstyrelsen.se/vastmanland', null, {}, 'javascript:alert(1)'],
  SourceID: 1,
  IsVma: false,
  IsTestVma: false,
};

const lowerCase = (entry: object): object =>
  Object.fromEntries(
    Object.entries(entry).map(([name, value]) => [name[0]!.toLowerCase() + name.slice(1), value as unknown]),
  );

const readAll = (feed: unknown): Announcement[] =>
  readAnnouncements(JSON.stringify(feed), address).announcements;

/** An entry with other fields in it. */
function read(fields: object): Announcement {
  const all = readAll([{ ...news, ...fields }]);
  expect(all).to.have.length(1);
  return all[0]!;
}

describe('an entry of Krisinformation', () => {
  it('is read with all that a citizen needs, as text', () => {
    expect(read({})).to.deep.equal({
      id: '20341',
      level: 'info',
      updated: Date.parse('2026-11-22T14:05:07.123+01:00'),
      dismissible: true,
      areas: ['Västmanlands län'],
      texts: [
        {
          lang: 'sv-SE',
          heading: 'Skogsbrand i Västmanland',
          paragraphs: [
            'Branden sprider sig norrut.',
            'Undvik området. Elda inte.',
            'Stäng fönster',
            'Lyssna på P4',
          ],
          links: [
            { href: 'https://www.krisinformation.se/handelser/skogsbrand', text: 'krisinformation.se' },
            { href: 'https://www.lansstyrelsen.se/vastmanland', text: 'lansstyrelsen.se' },
          ],
          sender: 'Krisinformation.se',
        },
      ],
    });
  });

  it('is read alike where the names begin with a small letter', () => {
    const small = { ...lowerCase(news), area: news.Area.map(lowerCase) };
    expect(readAll([small])).to.deep.equal(readAll([news]));
  });

  it('is found in a list of its own, and in "news" and "vmas"', () => {
    for (const feed of [[news], { news: [news] }, { vmas: [news] }])
      expect(readAll(feed), JSON.stringify(feed).slice(0, 20)).to.have.length(1);
    const both = { news: [news], vmas: [{ ...news, Identifier: '7' }] };
    expect(readAll(both).map(({ id }) => id)).to.have.members(['20341', '7']);
  });

  it('holds in the whole country where it says so', () => {
    expect(read({ Area: [{ Type: 'Country', Description: 'Sverige' }] }).areas).to.deep.equal([]);
  });

  it('has its short message for a text where it has no other', () => {
    const { texts } = read({ Preamble: '', BodyText: null });
    expect(texts[0]!.paragraphs).to.deep.equal(['Stor skogsbrand']);
  });

  it('is gone where it is a test', () => {
    expect(readAll([{ ...news, IsVma: true, IsTestVma: true }])).to.deep.equal([]);
    expect(readAll([{ ...lowerCase(news), isTestVma: true }])).to.deep.equal([]);
    expect(readAll([{ ...news, IsTestVma: 'true' }])).to.deep.equal([]);
  });

  const levels: [fields: object, level: string][] = [
    [
      { IsVma: true, Event: 'Viktigt meddelande', Headline: 'Viktigt meddelande till allmänheten' },
      'emergency',
    ],
    [{ IsVma: true, Event: 'Informationsmeddelande', Headline: 'Störningar i 112' }, 'warning'],
    [{ IsVma: true, Event: 'VMA', Headline: 'Informationsmeddelande om vatten' }, 'warning'],
    [{ IsVma: true, Event: 'VMA', Headline: 'Faran är över i Slagsta' }, 'info'],
    [{ IsVma: false, Event: 'Viktigt meddelande', Headline: 'Så fungerar ett viktigt meddelande' }, 'info'],
    [{ IsVma: undefined, Event: 'Myndighetsmeddelande', Headline: 'Eldningsförbud' }, 'info'],
  ];
  for (const [fields, level] of levels)
    it(`is ${level}: ${JSON.stringify(fields)}`, () => {
      expect(read(fields)).to.deep.include({ level, dismissible: level !== 'emergency' });
    });

  it('never gets a name that it has not', () => {
    const { texts } = read({ Event: 'Myndighetsmeddelande', Headline: 'Koka vattnet i Fagersta' });
    expect(JSON.stringify(texts)).to.not.match(/VMA|viktigt meddelande/i);
  });

  it('is none where the list is empty', () => {
    for (const feed of [[], { news: [] }, { vmas: [], news: [] }]) expect(readAll(feed)).to.deep.equal([]);
  });

  it('is not anything else that comes in a list', () => {
    for (const feed of [[1, 2], [{ title: 'Nyhet' }], [null], { news: ['A'] }, { items: [] }, {}])
      expect(() => readAll(feed), JSON.stringify(feed)).to.throw(Error, 'no list of "announcements"');
  });
});
