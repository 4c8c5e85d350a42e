import { expect } from 'chai';
import type { Announcement } from '../../src/feeds/announcement.js';
import { good, readAll } from './own-notices.js';

/** What a notice with further fields is read as. */
function read(fields: object): Announcement {
  const { announcements } = readAll({ ...good, ...fields });
  expect(announcements).to.have.length(1);
  return announcements[0]!;
}

const moment = (text: string): number => Date.parse(text);

describe("the municipality's own notices", () => {
  it('need no more than a heading', () => {
    expect(readAll({ heading: 'Badet är stängt' })).to.deep.equal({
      announcements: [
        {
          id: 'Badet är stängt',
          level: 'info',
          from: undefined,
          until: undefined,
          updated: undefined,
          dismissible: false,
          areas: [],
          texts: [{ lang: 'sv', heading: 'Badet är stängt', paragraphs: [], links: [], sender: undefined }],
        },
      ],
      withdrawn: [],
      problems: [],
    });
  });

  it('are read with all their fields', () => {
    const { announcements, problems } = readAll({
      id: 'vatten',
      level: 'warning',
      heading: 'Koka  vattnet',
      text: ['Det finns bakterier.', 'Koka det.'],
      links: [
        { href: '/vatten', text: 'Om vattnet' },
        { href: 'www.exempel.se/karta', text: 'Karta' },
        { href: 'tel:+46142850000', text: 'Ring oss' },
      ],
      from: '2026-11-20T16:30',
      until: '2026-11-24',
      updated: '22 november 2026 kl. 9.10',
      areas: ['Fagersta', '1982'],
      dismissible: true,
      status: 'actual',
      languages: { en: { heading: 'Boil the water', text: 'There are bacteria.', links: [] } },
    });
    expect(problems).to.deep.equal([]);
    expect(announcements).to.deep.equal([
      {
        id: 'vatten',
        level: 'warning',
        from: moment('2026-11-20T16:30+01:00'),
        until: moment('2026-11-25T00:00+01:00'),
        updated: moment('2026-11-22T09:10+01:00'),
        dismissible: true,
        areas: ['Fagersta', '1982'],
        texts: [
          {
            lang: 'sv',
            heading: 'Koka vattnet',
            paragraphs: ['Det finns bakterier.', 'Koka det.'],
            links: [
              { href: 'https://www.fagersta.se/vatten', text: 'Om vattnet' },
              { href: 'https://www.exempel.se/karta', text: 'Karta' },
              { href: 'tel:+46142850000', text: 'Ring oss' },
            ],
            sender: undefined,
          },
          {
            lang: 'en',
            heading: 'Boil the water',
            paragraphs: ['There are bacteria.'],
            links: [],
            sender: undefined,
          },
        ],
      },
    ]);
  });

  it('may have their paragraphs in one text, with empty lines between', () => {
    const { texts } = read({ text: 'Det finns bakterier.\n\nKoka det.\r\n \r\nTack!' });
    expect(texts[0]!.paragraphs).to.deep.equal(['Det finns bakterier.', 'Koka det.', 'Tack!']);
  });

  it('may have their areas in one text, with commas between', () => {
    expect(read({ areas: 'Fagersta, 1982' }).areas).to.deep.equal(['Fagersta', '1982']);
  });

  it('have text as it is written, without what nobody can read', () => {
    const { texts } = read({ heading: 'Vind <25> m/s\u0000 & regn \uD83C', text: '<p>Hej</p>' });
    expect(texts[0]).to.deep.include({ heading: 'Vind <25> m/s & regn', paragraphs: ['<p>Hej</p>'] });
  });

  it('are not there where the list is empty', () => {
    expect(readAll()).to.deep.equal({ announcements: [], withdrawn: [], problems: [] });
  });

  it('may have fields that are empty, as left by a form', () => {
    const { problems } = readAll({
      ...{ ...good, id: '', level: '', text: '', from: '', until: null, updated: '', areas: '', status: '' },
    });
    expect(problems).to.deep.equal([]);
  });

  for (const status of ['draft', 'test', 'exercise', 'Draft', 'utkast', 17, {}])
    it(`are held back by their status: ${JSON.stringify(status)}`, () => {
      expect(readAll({ ...good, status }).announcements).to.deep.equal([]);
    });

  it('are both shown where one was copied from the other, and its id forgotten', () => {
    const { announcements, problems } = readAll(
      { id: 'vatten', heading: 'Koka vattnet' },
      { id: 'vatten', heading: 'Stäng fönstren' },
      { id: 'vatten', heading: 'Stäng fönstren', updated: '2026-11-22' },
    );
    expect(announcements.map(({ texts }) => texts[0]!.heading)).to.have.members([
      'Koka vattnet',
      'Stäng fönstren',
    ]);
    expect(problems[0]).to.equal(
      'announcements[1].id: can\'t use "vatten". Write a word that is no other notice\'s id.',
    );
  });

  it('that are not in Swedish are shown in the language that they have', () => {
    const { announcements, problems } = readAll({ languages: { en: { heading: 'Boil the water' } } });
    expect(announcements[0]!.texts.map(({ lang }) => lang)).to.deep.equal(['en']);
    expect(problems).to.have.length(1);
  });
});

describe('a notice in which something is wrong', () => {
  /** The fields, what is told of them, and what is read all the same. */
  const table: [what: string, fields: object, problem: string, rest: Partial<Announcement>][] = [
    [
      'a day that no calendar has',
      { until: '31 februari 2026' },
      '.until: can\'t use "31 februari 2026". Write "2026-11-22T14:05".',
      { until: undefined, level: 'info' },
    ],
    ['a date that is words', { from: 'i morgon' }, '.from: can\'t use "i morgon"', { from: undefined }],
    [
      'a date that is a number',
      { updated: 20261122 },
      ".updated: can't use 20261122",
      { updated: undefined },
    ],
    ['a date that is a list', { updated: [] }, ".updated: can't use this", { updated: undefined }],
    [
      'a level that is none',
      { level: 'röd' },
      '.level: can\'t use "röd". Write "info", "warning" or "emergency".',
      { level: 'info' },
    ],
    ['a level that is a number', { level: 3 }, ".level: can't use 3", { level: 'info' }],
    [
      '"true" in quotes',
      { dismissible: 'true' },
      '.dismissible: can\'t use "true". Write true or false.',
      { dismissible: false },
    ],
    ['areas that are none', { areas: { name: 'Fagersta' } }, ".areas: can't use this", { areas: [] }],
    [
      'an area that is none',
      { areas: ['Fagersta', null] },
      ".areas: can't use this",
      { areas: ['Fagersta'] },
    ],
    ['an id that is none', { id: {} }, ".id: can't use this", { id: 'Koka vattnet' }],
    [
      'a field that nobody reads',
      { untill: '2026-11-22' },
      '.untill: can\'t use "2026-11-22". Write one of id,level,heading,text,links,from,until,',
      { until: undefined },
    ],
    ['languages that are none', { languages: ['en'] }, ".languages: can't use this", {}],
    [
      'a language without a heading',
      { languages: { en: { text: 'Boil the water.' } } },
      '.languages.en.heading: can\'t use "". Write a few words.',
      {},
    ],
    ['a language that is words', { languages: { en: 'Boil it' } }, '.languages.en: can\'t use "Boil it"', {}],
    ['a text that is none', { text: { p: 'Koka' } }, ".text: can't use this", {}],
    ['a paragraph that is none', { text: ['Koka det.', false] }, ".text: can't use this", {}],
    [
      'a link without words',
      { links: [{ href: '/vatten' }] },
      '.links: can\'t use this. Write [{ "href": "https://…", "text": "…" }].',
      {},
    ],
    ['a link that may be none', { links: [{ href: 'javascript:alert(1)', text: 'Mer' }] }, '.links: ', {}],
    ['a link that is words', { links: ['Mer'] }, '.links: ', {}],
    ['links that are none', { links: 'https://www.exempel.se/' }, '.links: ', {}],
    ['no heading', { heading: undefined }, '.heading: can\'t use "". Write a few words.', {}],
    ['a heading that is empty', { heading: ' ' }, '.heading: can\'t use " ". Write a few words.', {}],
    ['a heading that is none', { heading: {} }, ".heading: can't use this. Write a few words.", {}],
  ];
  for (const [what, fields, problem, rest] of table) {
    it(`is shown all the same, and told: ${what}`, () => {
      const { announcements, problems } = readAll(good, { ...good, ...fields, heading: 'Två' }, good);
      const wrongHeading = 'heading' in fields;
      const { problems: own, announcements: alone } = readAll({ ...good, ...fields });
      expect(own).to.have.length(1);
      expect(own[0]).to.contain(`announcements[0]${problem}`);
      expect(alone[0]).to.deep.include(rest);
      // Of its neighbours nothing is told, and they are there.
      expect(problems.filter((text) => !text.startsWith('announcements[1]'))).to.deep.equal([]);
      expect(announcements).to.have.length(2);
      if (wrongHeading) expect(alone[0]!.texts[0]!.heading).to.equal(good.text);
    });
  }

  it('keeps what is right in a list', () => {
    const { texts } = read({
      text: ['Koka det.', {}, 'Tack!'],
      links: [{ href: 'javascript:alert(1)', text: 'Ring 112' }, { href: '/a' }, { href: '/b', text: 'B' }],
    });
    expect(texts[0]!.paragraphs).to.deep.equal(['Koka det.', 'Tack!', 'Ring 112']);
    expect(texts[0]!.links).to.deep.equal([
      { href: 'https://www.fagersta.se/a', text: 'fagersta.se' },
      { href: 'https://www.fagersta.se/b', text: 'B' },
    ]);
  });

  it('is only told where nothing in it can be read', () => {
    for (const entry of [null, 'Koka vattnet', 17, [], {}, { level: 'warning' }]) {
      const { announcements, problems } = readAll(entry, good);
      expect(announcements).to.have.length(1);
      expect(problems, JSON.stringify(entry)).to.have.length(1);
      expect(problems[0]).to.match(/^announcements\[0\]/);
    }
  });

  it('is told of at most fifty times', () => {
    expect(readAll(...Array.from({ length: 300 }, () => ({ level: 'röd' }))).problems).to.have.length(50);
  });
});
