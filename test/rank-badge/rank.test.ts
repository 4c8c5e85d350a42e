import { expect } from 'chai';
import { rankInText, readRank, wholeNumber, type RankWords } from '../../src/rank-badge/rank.js';

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

  const inText: [text: string, numbers: string[]][] = [
    ['Plats 36 av 290', ['36', '290']],
    ['Place 36 of 290', ['36', '290']],
    ['klättrar 118 placeringar till plats 121 av de totalt 290 kommunerna', ['121', '290']],
    ['Ett bra index', []],
    ['36/290', []],
  ];
  for (const [text, numbers] of inText) {
    it(`is found in "${text}": ${numbers.join(' av ') || 'none'}`, () =>
      expect(rankInText(text)).to.deep.equal(numbers));
  }
});

it('a whole number may be as large as any index', () =>
  expect(wholeNumber('999999999')).to.equal(999_999_999));
