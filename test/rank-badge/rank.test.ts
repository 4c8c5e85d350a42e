import { expect } from 'chai';
import fc from '../support/cases.js';
import {
  rankInText,
  readHistory,
  readRank,
  wholeNumber,
  type RankWords,
  type Said,
} from '../../src/rank-badge/rank.js';

const nothing: RankWords = {
  rank: null,
  of: null,
  previous: null,
  previousOf: null,
  year: null,
  previousYear: null,
  change: null,
  history: null,
};

const read = (words: Partial<RankWords>) => readRank({ ...nothing, ...words });

describe('a place that an editor writes', () => {
  const places: [words: Partial<RankWords>, place: number, of?: number | undefined, before?: number][] = [
    [{ rank: '36' }, 36],
    [{ rank: '36', of: '290' }, 36, 290],
    [{ rank: '290', of: '290' }, 290, 290],
    [{ rank: '1', of: '1' }, 1, 1],
    [{ rank: ' 36 ', of: '290\n' }, 36, 290],
    [{ rank: '1\u00A0200', of: '10 000' }, 1200, 10_000],
    [{ rank: '36', of: '' }, 36],
    [{ rank: '36', of: '290', previous: '283' }, 36, 290, 283],
    [{ rank: '36', previous: '300' }, 36, undefined, 300],
    [{ rank: '36', of: '290', previous: '' }, 36, 290],
    [{ rank: '36', of: '100', previous: '283', previousOf: '290' }, 36, 100, 283],
  ];
  for (const [words, place, of, before] of places) {
    it(`holds together: ${JSON.stringify(words)}`, () => {
      const { rank, wrong } = read(words);
      expect(rank).to.include({ place, of });
      expect(rank?.previous?.place).to.equal(before);
      expect(wrong).to.be.undefined;
    });
  }

  const impossible = ['', '0', '-3', '3,5', '3.5', '1e3', 'tjugo', '36:a', '٣٦', '0x10', '99999999999'];
  for (const rank of impossible) {
    it(`is none: ${JSON.stringify(rank)}`, () => {
      expect(read({ rank, of: '290' })).to.deep.equal({ wrong: 'rank' });
    });
  }

  const contradictions: Partial<RankWords>[] = [
    { rank: '291', of: '290' },
    { rank: '36', of: '0' },
    { rank: '36', of: '-290' },
    { rank: '36', of: 'alla' },
  ];
  for (const words of contradictions) {
    it(`contradicts itself: ${JSON.stringify(words)}`, () => {
      expect(read(words)).to.deep.equal({ wrong: 'rank' });
    });
  }

  const impossibleBefore: Partial<RankWords>[] = [
    { previous: '291' },
    { previous: '0' },
    { previous: 'tjugo' },
    { previous: '36', previousOf: '20' },
    { previous: '36', previousOf: 'alla' },
  ];
  for (const words of impossibleBefore) {
    it(`counts alone, without the one before: ${JSON.stringify(words)}`, () => {
      const { rank, wrong } = read({ rank: '36', of: '290', ...words });
      expect(rank).to.include({ place: 36, of: 290 });
      expect(rank?.previous).to.be.undefined;
      expect(wrong).to.equal('previous');
    });
  }

  it('keeps its years as they were written', () => {
    const { rank } = read({ rank: '36', previous: '283', year: '2023', previousYear: 'hösten 2022' });
    expect(rank?.year).to.equal('2023');
    expect(rank?.previous?.year).to.equal('hösten 2022');
  });

  const ties: [rank: string, place: number, isShared: boolean][] = [
    ['36', 36, false],
    ['36=', 36, true],
    ['=36', 36, true],
    ['delad 36', 36, true],
    ['36 (delad)', 36, true],
  ];
  for (const [rank, place, shared] of ties) {
    it(`is ${shared ? 'shared' : 'its own'}: "${rank}"`, () =>
      expect(read({ rank }).rank).to.include({ place, shared }));
  }

  for (const previous of ['ny', 'Ny', 'new', 'Ny i mätningen']) {
    it(`is new, with previous="${previous}"`, () => {
      const { rank, wrong } = read({ rank: '36', previous });
      expect(rank).to.include({ isNew: true, previous: undefined });
      expect(wrong).to.be.undefined;
    });
  }

  const changes: [words: Partial<RankWords>, before?: number | undefined, wrong?: string][] = [
    [{ previous: '283', change: '+247' }, 283],
    [{ previous: '283', change: '247' }, 283],
    [{ previous: '30', change: '\u22126' }, 30],
    [{ change: '+247' }, 283],
    [{ change: '-6' }, 30],
    [{ change: '+300' }, undefined, 'change'],
    [{ change: '-36' }, undefined, 'change'],
    [{ change: 'bättre' }, undefined, 'change'],
    [{ change: '+1,5' }, undefined, 'change'],
    [{ previous: '283', change: '-247' }, 283, 'change'],
    [{ previous: '283', change: '+3' }, 283, 'change'],
    [{ previous: 'ny', change: '+3' }, undefined, 'change'],
  ];
  for (const [words, before, wrong] of changes) {
    it(`has a change that ${wrong ? 'is told to be wrong' : 'holds'}: ${JSON.stringify(words)}`, () => {
      const reading = read({ rank: '36', of: '290', ...words });
      expect(reading.rank?.previous?.place).to.equal(before);
      expect(reading.wrong).to.equal(wrong);
    });
  }

  const inText: [text: string, said: Said | undefined][] = [
    ['Plats 36 av 290', { rank: '36', of: '290', previous: undefined }],
    ['Place 36 of 290', { rank: '36', of: '290', previous: undefined }],
    [
      'klättrar 118 placeringar till plats 121 av de totalt 290 kommunerna',
      { rank: '121', of: '290', previous: undefined },
    ],
    ['Plats 1 036 av 10 290 skolor', { rank: '1 036', of: '10 290', previous: undefined }],
    ['från plats 283 till plats 36', { rank: '36', of: undefined, previous: '283' }],
    ['Vi gick från plats 283 till plats 36 av 290 kommuner.', { rank: '36', of: '290', previous: '283' }],
    ['plats 283 till 36', { rank: '36', of: undefined, previous: '283' }],
    ['36:a', { rank: '36', of: undefined, previous: undefined }],
    ['Vi är 36:a av 290 kommuner', { rank: '36', of: '290', previous: undefined }],
    ['plats nr 36', { rank: '36', of: undefined, previous: undefined }],
    ['Plats 36.', { rank: '36', of: undefined, previous: undefined }],
    ['36 av 290 kommuner', { rank: '36', of: '290', previous: undefined }],
    ['Delad plats 36 av 290', { rank: '36=', of: '290', previous: undefined }],
    ['36 (delad)', { rank: '36=', of: undefined, previous: undefined }],
    ['Ett bra index', undefined],
    ['36/290', undefined],
    ['Plats 1 är bäst', undefined],
    ['Vi ligger över snittet i 3 av 4 delindex', undefined],
    ['3 av 4 delindex', undefined],
    ['Kostnaden steg från 283 till 36', undefined],
    ['plats 3,5 av 290', undefined],
    ['plats -3 av 290', undefined],
    ['Plats 36 av 2902023', undefined],
    ['Plats 283 av 290 i fjol, plats 36 av 290 i år', undefined],
    ['36 %', undefined],
    ['ca 36', undefined],
    ['', undefined],
  ];
  for (const [text, said] of inText) {
    it(`is found in "${text}": ${said?.rank ?? 'none'}`, () => expect(rankInText(text)).to.deep.equal(said));
  }

  it('is never read from anything that does not say the number', () => {
    const words = fc.constantFrom(
      ...'plats,Plats,place,av,of,till,to,nr,36,290,1 036,3,5,:a,=,delad,(delad),från,kommuner,-,%,.,!,2023,\u00A0'.split(
        ',',
      ),
    );
    const texts = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        const said = rankInText(text);
        for (const number of Object.values(said ?? {}))
          if (number) expect(text).to.include(number.replace('=', ''));
      }),
      { numRuns: 10_000 },
    );
  });

  it('is never more than what was written, whatever was', () => {
    const anything = fc.option(
      fc.oneof(
        fc.string(),
        fc.integer({ min: -5, max: 400 }).map(String),
        fc.constantFrom('ny', '36=', '+3', '2022:36'),
      ),
    );
    fc.assert(
      fc.property(fc.tuple(anything, anything, anything, anything, anything, anything), (texts) => {
        const [rank, of, previous, previousOf, year, change] = texts;
        const reading = read({ rank, of, previous, previousOf, year, change });
        const { rank: found, wrong } = reading;
        if (!found) {
          expect(wrong).to.be.oneOf(['rank', 'history']);
          return;
        }
        expect(found.place)
          .to.be.at.least(1)
          .and.at.most(found.of ?? Infinity);
        if (found.previous) {
          expect(found.previous.place)
            .to.be.at.least(1)
            .and.at.most(found.previous.of ?? Infinity);
          expect(!!previous || !!change).to.be.true;
        }
        if (change && !wrong) expect(Number(change)).to.equal(found.previous!.place - found.place);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a history that an editor writes', () => {
  const histories: [text: string, places: string | undefined][] = [
    ['2022:283 2023:36 2024:41', '2022:283 2023:36 2024:41'],
    ['2024:41, 2022:283;2023:36', '2022:283 2023:36 2024:41'],
    ['2022: 283 / 288\n2023 :36', '2022:283/288 2023:36'],
    ['', ''],
    ['2022:283 2023:3,5', undefined],
    ['2022:283 2023:tjugo', undefined],
    ['2022:283 2022:36', undefined],
    ['2022:289/288', undefined],
    ['2022:0', undefined],
    ['22:36', undefined],
    ['2022-36', undefined],
    ['2022:36 av 290', undefined],
  ];
  for (const [text, expected] of histories) {
    it(`"${text}" is ${expected ?? 'not used'}`, () => {
      const places = readHistory(text)?.map(({ year, place, of }) => `${year}:${place}${of ? `/${of}` : ''}`);
      expect(places?.join(' ')).to.equal(expected);
    });
  }

  const history = '2024:41 2022:283/288 2023:36';
  it('gives what the attributes do not', () => {
    const { rank, wrong } = read({ history, of: '290' });
    expect(rank).to.deep.include({ place: 41, of: 290, year: '2024' });
    expect(rank?.previous).to.include({ place: 36, year: '2023' });
    expect(wrong).to.be.undefined;
  });

  const contradictions: [words: Partial<RankWords>, wrong: string | undefined][] = [
    [{ rank: '41', year: '2024' }, undefined],
    [{ rank: '12', year: '2025' }, undefined],
    [{ rank: '40', year: '2024' }, 'history'],
    [{ rank: '40' }, 'history'],
    [{ previous: '37' }, 'history'],
    [{ previous: '283', previousYear: '2022' }, undefined],
    [{ history: '2024:41 fel' }, 'history'],
    [{ of: '40' }, 'history'],
  ];
  for (const [words, wrong] of contradictions) {
    it(`is ${wrong ? 'told and not drawn' : 'right'} with ${JSON.stringify(words)}`, () => {
      const reading = read({ history, ...words });
      expect(reading.wrong).to.equal(wrong);
      expect(reading.history ?? []).to.have.length(wrong ? 0 : 3);
    });
  }

  it('is in order and holds together, whatever was written', () => {
    const entry = fc.tuple(
      fc.integer({ min: 1990, max: 2030 }),
      fc.integer({ min: 0, max: 300 }),
      fc.string({ maxLength: 2 }),
    );
    const texts = fc
      .array(entry)
      .map((entries) => entries.map(([year, place, rest]) => `${year}:${place}${rest}`).join(' '));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), (text) => {
        const places = readHistory(text, '290') ?? [];
        const years = places.map(({ year }) => Number(year));
        expect(years).to.deep.equal([...new Set(years)].sort());
        for (const { place, of, year } of places) {
          expect(place).to.be.at.least(1).and.at.most(of!);
          expect(text).to.include(year).and.include(String(place));
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

it('a whole number may have nine digits', () => expect(wholeNumber('999999999')).to.equal(999_999_999));
