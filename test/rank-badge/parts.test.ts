import { expect } from 'chai';
import fc from '../support/cases.js';
import { readTable } from '../../src/rank-badge/parts.js';

/** A table as text: rows by line, cells by "|". Each row that is understood as "name before → now". */
const read = (text: string, of = 290) => {
  const rows = text.split('\n').map((row) => row.split('|').map((cell) => cell.trim()));
  const table = readTable(rows, of);
  return table && { ...table, rows: table.parts.map(({ name, places }) => `${name} ${places.join(' → ')}`) };
};

describe('a table of part indexes', () => {
  const info = ['Info 283 → 10'];
  const tables: [how: string, table: string, rows: string[] | undefined][] = [
    ['years', 'Del | 2022 | 2023\nInfo | 283 | 10', info],
    ['years the other way round', 'Del | 2023 | 2022\nInfo | 10 | 283', info],
    ['names last', '2023 | 2022 | Del\n10 | 283 | Info', info],
    ['names between', '2023 | Del | 2022\n10 | Info | 283', info],
    ['years in words', 'Del | Plats 2022 (av 290) | Plats 2023\nInfo | 283 | 10', info],
    ['tidigare and nu', 'Del | Nu | Tidigare\nInfo | 10 | 283', info],
    ['förra and nu', 'Del | Förra mätningen | Nu\nInfo | 283 | 10', info],
    ['before and now', 'Part | Before | Now\nInfo | 283 | 10', info],
    ['three years', 'Del | 2021 | 2022 | 2023\nInfo | 1 | 283 | 10', info],
    ['a heading in two rows', 'Del | Plats |\n | 2022 | 2023\nInfo | 283 | 10', info],
    ['a place in words', 'Del | 2022 | 2023\nInfo | plats nr 283 | 10:a', info],
    ['of how many', 'Del | 2022 | 2023\nInfo | 283 av 290 | 10 (delad)', info],
    ['a hole', 'Del | 2022 | 2023\nHål | | 10\nInfo | 283 | 10\nKort', info],
    ['text', 'Del | 2022 | 2023\nText | – | 10\nInfo | 283 | 10\nX | 36 % | uppgift saknas', info],
    ['numbers that are no places', 'Del | 2022 | 2023\nX | 3,5 | 10\nY | -3 | 0\nInfo | 283 | 10', info],
    ['no head', 'Info | 283 | 10', undefined],
    ['one year', 'Del | 2023\nInfo | 10', undefined],
    ['one year twice', 'Del | 2023 | 2023\nInfo | 283 | 10', undefined],
    ['the earlier year twice', 'Del | 2022 | 2022 | 2023\nInfo | 283 | 5 | 10', undefined],
    ['school years in one heading', 'Del | 2021–2022 | 2023\nInfo | 283 | 10', undefined],
    ['other words that begin alike', 'Förening | Nummer | 2023\nInfo | 283 | 10', undefined],
    ['nothing', '', undefined],
  ];
  for (const [how, table, rows] of tables) {
    it(`with ${how}`, () => expect(read(table)?.rows).to.deep.equal(rows));
  }

  it('calls its columns by the year, or as they are called', () => {
    expect(read('Del | Plats 2022 | Plats 2023\nInfo | 283 | 10')?.times).to.deep.equal(['2022', '2023']);
    expect(read('Del | Nu | Tidigare\nInfo | 10 | 283')?.times).to.deep.equal(['Tidigare', 'Nu']);
  });

  it('does not use a place above their number, and tells', () => {
    const table = read('Del | 2022 | 2023\nFel | 291 | 10\nInfo | 283 | 10');
    expect(table).to.deep.include({ wrong: true, rows: info });
    expect(read('Del | 2022 | 2023\nInfo | 291 | 10', 0)).to.include({ wrong: false });
  });

  const changes: [change: string, wrong: boolean][] = [
    ['+273', false],
    ['−273', false],
    ['273', false],
    ['↑ 273', false],
    ['Upp 273 platser', false],
    ['273 platser bättre', false],
    ['273 places better', false],
    ['bättre', false],
    ['94 %', false],
    ['', false],
    ['−272', true],
    ['Upp 272 platser', true],
    ['273 platser sämre', true],
  ];
  for (const [change, wrong] of changes) {
    it(`with "${change}" as its change says it itself${wrong ? ', and wrongly' : ''}`, () => {
      for (const heading of ['Förändring', 'Skillnad sedan 2022', 'Change']) {
        const table = read(`Del | 2022 | 2023 | ${heading}\nInfo | 283 | 10 | ${change}`);
        expect(table?.parts[0]?.told).to.be.true;
        expect(table?.wrong).to.equal(wrong);
      }
    });
  }

  const texts: [change: string, told: boolean][] = [
    ['273 platser bättre', true],
    ['Oförändrad', true],
    ['+3', true],
    ['uppgift saknas', false],
    ['Ansvarig: Åsa', false],
    ['5', false],
    ['', false],
  ];
  for (const [change, told] of texts) {
    it(`with "${change}" under no heading ${told ? 'says' : 'does not say'} its change itself`, () =>
      expect(read(`Del | 2022 | 2023 |\nInfo | 283 | 10 | ${change}`)?.parts[0]?.told).to.equal(told));
  }

  it('says nothing that no cell says, whatever the cells', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '2022',
        '2023',
        'nu',
        'tidigare',
        'Del',
        '',
        '–',
        '36',
        '283',
        '291',
        '0',
        '36:a',
        'plats nr 36',
        '3,5',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        for (const { row, places, name } of readTable(rows, 290)?.parts ?? []) {
          const cells = rows[row]!;
          for (const place of places) {
            expect(place).to.be.within(1, 290);
            expect(cells.some((text) => text.includes(String(place)))).to.be.true;
          }
          expect([...cells, '']).to.include(name);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
