import { expect } from 'chai';
import { initials } from '../../src/contact-card/initials.js';

describe('the initials of', () => {
  const cases: [name: string, letters: string][] = [
    ['Åsa Öberg', 'ÅÖ'],
    ['åsa öberg', 'ÅÖ'],
    ['Anna-Karin von Essen', 'AE'],
    ['Anna Maria Lind', 'AL'],
    ['Kundtjänst', 'K'],
    ['  Hemtjänsten   Norr ', 'HN'],
    ['Hemtjänsten (Norr)', 'H'],
    ['A\u030Asa O\u0308berg', 'ÅÖ'],
    ['🎉 Anna Lind 🎉', 'AL'],
    ['محمد علي', 'مع'],
    ['Ñuñez 2', 'Ñ'],
    ['112', ''],
    ['', ''],
  ];
  for (const [name, letters] of cases) {
    it(`"${name}" are "${letters}"`, () => expect(initials(name)).to.equal(letters));
  }
});
