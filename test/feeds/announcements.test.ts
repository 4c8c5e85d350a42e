import { expect } from 'chai';
import { soon } from '../support/soon.js';
import type { Announcement } from '../../src/feeds/announcement.js';
import { currentAnnouncements, readAnnouncements } from '../../src/feeds/announcements.js';
import { toMoment } from '../../src/feeds/moment.js';
import { vmaAlert, vmaOf } from './cap-alerts.js';

const address = 'https://www.exempel.se/meddelanden.json';
const now = Date.parse('2026-11-22T14:05:00+01:00');
const minute = 60_000;

/** A notice with a name for a heading. */
const notice = (id: string, fields: Partial<Announcement> = {}): Announcement => ({
  id,
  level: 'info',
  dismissible: false,
  areas: [],
  texts: [{ heading: id, paragraphs: [], links: [] }],
  ...fields,
});

const ids = (announcements: Announcement[]): string[] => announcements.map(({ id }) => id);
const current = (announcements: Announcement[], choice: object = {}): string[] =>
  ids(currentAnnouncements(announcements, { now, ...choice }));

describe('the notices to show', () => {
  it('are the gravest first, of these the newest', () => {
    const all = [
      notice('Äldre varning', { level: 'warning', updated: now - 9 }),
      notice('Ny information', { updated: now }),
      notice('Utan tid', {}),
      notice('Fara', { level: 'emergency', updated: now - 99 }),
      notice('Planerad', { from: now - 5 }),
      notice('Nyare varning', { level: 'warning', updated: now - 8 }),
      notice('Också utan tid', {}),
    ];
    const order = [
      'Fara',
      'Nyare varning',
      'Äldre varning',
      'Ny information',
      'Planerad',
      'Utan tid',
      'Också utan tid',
    ];
    expect(current(all)).to.deep.equal(order);
  });

  it('are not those that have expired, to the moment', () => {
    const all = [
      notice('A', { until: now }),
      notice('B', { until: now + 1 }),
      notice('C', { until: now - minute }),
    ];
    expect(current(all)).to.deep.equal(['B']);
  });

  it('are also those that are not valid yet, because the banner waits by itself', () => {
    expect(current([notice('A', { from: now + minute })])).to.deep.equal(['A']);
  });

  it('are each there once, in its newest version', () => {
    const all = [
      notice('A', { updated: now - 9, level: 'warning' }),
      notice('A', { updated: now - 1, level: 'info' }),
      notice('A', { updated: now - 5, level: 'emergency' }),
    ];
    expect(currentAnnouncements(all, { now })).to.deep.equal([all[1]]);
  });

  it('are not those that were withdrawn, by their own name or their message’s', () => {
    const all = [notice('A'), notice('B 1', { message: 'B' }), notice('B 2', { message: 'B' }), notice('C')];
    expect(current(all, { withdrawn: ['A', 'B'] })).to.deep.equal(['C']);
  });

  it('leave the list that they are chosen from as it is', () => {
    const all = Object.freeze([notice('A'), notice('B', { level: 'warning' })]);
    expect(current(all as Announcement[])).to.deep.equal(['B', 'A']);
  });

  const areas: [asked: string, areas: string[], shown: boolean][] = [
    ['', ['Fagersta'], true],
    [' , ', ['Fagersta'], true],
    ['Fagersta', [], true],
    ['Fagersta', ['Fagersta'], true],
    ['fagersta kommun', ['FAGERSTA'], true],
    ['Göteborg', ['Göteborgs kommun'], true],
    ['Göteborg', ['Göteborgs stad'], true],
    ['Borås', ['Borås kommun'], true],
    ['Södermanlands län', ['Södermanland'], true],
    ['Skåne', ['Skåne län'], true],
    ['Fagersta', ['Norberg', 'Fagersta'], true],
    ['Norberg, Fagersta', ['Fagersta'], true],
    ['Fagersta', ['Norberg'], false],
    ['Fagersta', ['Fager'], false],
    ['0482', ['0482'], true],
    ['0482', ['04'], true],
    ['04', ['0482'], true],
    ['0482', ['0484'], false],
    ['0482', ['05'], false],
    ['04', ['05', '0586'], false],
    ['0482', ['048'], false],
    ['04', ['0405960'], false],
    ['Flen, 0482', ['Södermanlands län', '04'], true],
    ['Flen', ['Södermanlands län'], false],
  ];
  for (const [asked, where, shown] of areas)
    it(`are ${shown ? '' : 'not '}for "${asked}" where they hold in ${where.join(', ') || 'all areas'}`, () => {
      expect(current([notice('A', { areas: where })], { area: asked })).to.deep.equal(shown ? ['A'] : []);
    });

  it('of a VMA are those for the municipality, its county, and not for its neighbour of the same county', () => {
    const { announcements } = readAnnouncements(vmaOf(vmaAlert), address);
    const shown = (area: string) => current(announcements, { area }).length;
    expect(['Eskilstuna', '0484', '04', ''].map(shown)).to.deep.equal([1, 1, 1, 1]);
    expect(['Strängnäs, 0486', 'Södermanlands län', '05'].map(shown)).to.deep.equal([0, 0, 0]);
  });

  it('of all of Sweden are for everybody', () => {
    const [info] = vmaAlert.info;
    const area = [{ areaDesc: 'Sverige', geocode: [{ valueName: 'Sverige', value: '00' }] }];
    const { announcements } = readAnnouncements(vmaOf({ ...vmaAlert, info: [{ ...info, area }] }), address);
    expect(current(announcements, { area: 'Kiruna, 2584' })).to.have.length(1);
  });
});

describe('notices of any format', () => {
  it('are at most two hundred, the newest', () => {
    const announcements = Array.from({ length: 300 }, (_, index) => ({
      heading: `Nr ${index}`,
      updated: new Date(now + index * minute).toISOString(),
    }));
    const read = readAnnouncements(JSON.stringify({ announcements }), address);
    expect(read.announcements).to.have.length(200);
    expect(read.announcements[0]!.id).to.equal('Nr 299');
  });

  it('are an error where the text is neither JSON nor XML', () => {
    for (const text of [
      '',
      ' ',
      'Hej',
      '{',
      '{"announcements":[}',
      '[1',
      '<html>',
      '"announcements"',
      'null',
    ])
      expect(() => readAnnouncements(text, address), text).to.throw(Error);
  });

  it('are read after a byte order mark and white space', () => {
    expect(readAnnouncements('\uFEFF\n {"announcements":[]} \n', address).announcements).to.deep.equal([]);
  });

  it('are not read as alerts where none of them is one', () => {
    expect(() => readAnnouncements('{"alerts":[{"id":1}]}', address)).to.throw(Error, 'no list');
  });

  it('are an Error at most where something is nested deeper than anybody writes', () => {
    const deep = (open: string, close: string, inner = '') =>
      open.repeat(100_000) + inner + close.repeat(100_000);
    const texts = [
      deep('[', ']'),
      `{"announcements":[{"heading":"A","until":${deep('[', ']')}}]}`,
      `{"announcements":[{"heading":"A","text":${deep('[', ']')}}]}`,
      `{"alerts":[{"msgType":"Alert","status":"Actual","scope":"Public","info":${deep('[', ']')}}]}`,
      `[{"headline":"A","area":${deep('[', ']')}}]`,
      deep('<a>', '</a>'),
      `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">${deep('<info>', '</info>')}</alert>`,
    ];
    for (const text of texts) {
      const what = text.slice(0, 60);
      const readOrRefuse = () => {
        try {
          readAnnouncements(text, address);
        } catch (error) {
          expect(error, what).to.be.instanceOf(Error);
        }
      };
      soon(3_000, readOrRefuse, what);
    }
  });

  it('are read soon, whatever they are full of', () => {
    const long = 1_900_000;
    const fill = (piece: string) => piece.repeat(long / piece.length);
    const cap = (name: string, text: string, inInfo = false) =>
      `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><status>Actual</status><scope>Public</scope><msgType>Update</msgType>${
        inInfo ? `<info><event>A</event><${name}>${text}</${name}></info>` : `<${name}>${text}</${name}>`
      }</alert>`;
    const own = (name: string, text: string) =>
      JSON.stringify({ announcements: [{ heading: 'A', [name]: text }] });
    const texts = [
      ...['a', 'a,', ', ', 'a,b '].map((piece) => cap('references', fill(piece))),
      ...['(', ')(', 's ', ',;'].map((piece) => cap('area', `<areaDesc>${fill(piece)}</areaDesc>`, true)),
      ...['\n', '\n ', ' ', '\n- ', '- '].map((piece) => own('text', fill(piece))),
      ...['1', '2026-', 'T12:00', ' ', 'publicerad '].map((piece) => own('until', fill(piece))),
      own('areas', fill(',')),
      own('links', fill('[')),
      `{"announcements":[${fill('{},')}{}]}`,
      `{"alerts":[{"msgType":1},${fill('{},')}{}]}`,
      `[{"headline":"A"},${fill('{},')}{}]`,
      JSON.stringify([{ headline: 'A', bodytext: fill('<p>') }]),
      cap('info', fill('<language/>')),
      cap('note', '').replace('</alert>', `${fill('<info></info>')}</alert>`),
    ];
    for (const text of texts) {
      soon(3_000, () => void readAnnouncements(text, address), `${text.slice(0, 200)} …`);
    }
  });
});

describe('a date of a notice', () => {
  const dates: [written: string, moment: string | undefined, atEnd?: boolean][] = [
    ['2026-11-22T14:05', '2026-11-22T13:05:00Z'],
    ['2026-07-01T14:05', '2026-07-01T12:05:00Z'],
    ['2026-11-22T14:05:30Z', '2026-11-22T14:05:30Z'],
    ['2026-11-22T14:05:30.1234567-05:00', '2026-11-22T19:05:30.123Z'],
    ['22 november 2026 kl. 14.05', '2026-11-22T13:05:00Z'],
    ['2026-11-22', '2026-11-21T23:00:00Z'],
    ['2026-11-22', '2026-11-22T23:00:00Z', true],
    ['2026-11-22T14:05', '2026-11-22T13:05:00Z', true],
    // The nights in which the clock is changed, in October and in March.
    ['2026-10-25T01:30', '2026-10-24T23:30:00Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['2026-10-25T02:30', '2026-10-25T01:30:00Z', true],
    ['2026-10-25T03:30', '2026-10-25T02:30:00Z'],
    ['2026-10-25T02:30:00+02:00', '2026-10-25T00:30:00Z'],
    ['2026-10-25', '2026-10-25T23:00:00Z', true],
    ['2026-03-29T01:30', '2026-03-29T00:30:00Z'],
    ['2026-03-29T02:30', '2026-03-29T00:30:00Z'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00Z', true],
    ['2026-03-29T03:30', '2026-03-29T01:30:00Z'],
    ['2026-03-29', '2026-03-29T22:00:00Z', true],
    ['0001-01-01T00:00:00Z', undefined],
    ['9999-12-31', undefined, true],
    ['31 februari 2026', undefined],
    ['i morgon', undefined],
    ['', undefined],
  ];
  for (const [written, moment, atEnd = false] of dates)
    it(`is ${moment ?? 'none'}: "${written}"${atEnd ? ', at its end' : ''}`, () => {
      const read = toMoment(written, atEnd);
      expect(read === undefined ? undefined : new Date(read).toISOString()).to.equal(
        moment?.replace(/(:\d\d)Z$/, '$1.000Z'),
      );
    });
});
