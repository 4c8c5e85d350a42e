import { expect } from 'chai';
import fc from '../support/cases.js';
import { soon } from '../support/soon.js';
import { parseClosed, parseHours } from '../../src/contact-card/hours.js';
import { dayNames, generatedHours, numRuns, print, read } from './hours.js';

/** "Mo-Fr 8" days written out, as `print` writes them. */
const on = (days: string, times: string) =>
  days
    .split(' ')
    .map((day) => `${day} ${times}`)
    .join('; ');

describe('opening hours that an editor writes', () => {
  const workdays = 'Mo Tu We Th Fr';
  const everyDay = `${workdays} Sa Su`;
  const cases: [text: string, hours: string][] = [
    ['Mo-Fr 08:00-16:30', on(workdays, '08:00-16:30')],
    ['Mo-Th 08:00-16:30, Fr 08:00-15:00', `${on('Mo Tu We Th', '08:00-16:30')}; Fr 08:00-15:00`],
    ['Mo-Th 08:00-16:30; Fr 08:00-15:00;', `${on('Mo Tu We Th', '08:00-16:30')}; Fr 08:00-15:00`],
    ['\n  Mo-Th 08:00-16:30\r\n  Fr 08:00-15:00\n', `${on('Mo Tu We Th', '08:00-16:30')}; Fr 08:00-15:00`],
    ['Mo-Th 08:00-16:30 Fr 08:00-15:00', `${on('Mo Tu We Th', '08:00-16:30')}; Fr 08:00-15:00`],
    ['Mo,We,Fr 9:00-12:00,13:00-17:00', on('Mo We Fr', '09:00-12:00,13:00-17:00')],
    [
      'Mo, We 9:00-12:00, 13:00-17:00, Fr 10:00-11:00',
      `${on('Mo We', '09:00-12:00,13:00-17:00')}; Fr 10:00-11:00`,
    ],
    ['Mo 13:00-17:00, 9:00-12:00', 'Mo 09:00-12:00,13:00-17:00'],
    ['Tu,Th 16:00-20:00', on('Tu Th', '16:00-20:00')],
    ['Sa-Mo 10:00-14:00', on('Mo Sa Su', '10:00-14:00')],
    ['Mo-Mo 10:00-14:00', 'Mo 10:00-14:00'],
    ['Fr 22:00-03:00', 'Fr 22:00-03:00'],
    ['Fr 18:00-24:00', 'Fr 18:00-24:00'],
    ['Fr 24:00-03:00', 'Fr 24:00-03:00'],
    ['Fr 18:00-00:00', 'Fr 18:00-24:00'],
    ['Mo-Su', on(everyDay, '00:00-24:00')],
    ['Mo-Su; PH off', `${on(everyDay, '00:00-24:00')}; PH off`],
    ['Mo-Su\nPH off', `${on(everyDay, '00:00-24:00')}; PH off`],
    ['24/7', on(everyDay, '00:00-24:00')],
    ['24/7; PH off', `${on(everyDay, '00:00-24:00')}; PH off`],
    ['24/7, PH off', `${on(everyDay, '00:00-24:00')}; PH off`],
    ['Mo-Su 00:00-24:00', on(everyDay, '00:00-24:00')],
    ['Mo-Su 00:00-23:59', on(everyDay, '00:00-24:00')],
    ['Mo-Fr 8:00-16:00; PH off', `${on(workdays, '08:00-16:00')}; PH off`],
    ['PH 10:00-14:00', 'PH 10:00-14:00'],
    ['Mo-Fr,PH 10:00-14:00', `${on(workdays, '10:00-14:00')}; PH 10:00-14:00`],
    ['PH,Su 10:00-14:00', 'Su 10:00-14:00; PH 10:00-14:00'],
    ['Mo-Sa 10:00-14:00; Sa off', on(workdays, '10:00-14:00')],
    ['Mo-Fr 10:00-14:00, Sa closed', on(workdays, '10:00-14:00')],
    ['mån-fre 10.00–14.00, lör-sön stängt', on(workdays, '10:00-14:00')],
    ['Sa-Su off', ''],
    ['Sa off; Sa 10:00-14:00', 'Sa 10:00-14:00'],
    // Added, unless they overlap: then the later is the exception.
    ['Mo-Fr 8:00-12:00; Mo-Fr 13:00-17:00', on(workdays, '08:00-12:00,13:00-17:00')],
    ['Mo-Fr 8:00-16:00, Fr 8:00-15:00', `${on('Mo Tu We Th', '08:00-16:00')}; Fr 08:00-15:00`],
    ['Mo-Su; Sa 10:00-14:00', `${on(workdays, '00:00-24:00')}; Sa 10:00-14:00; Su 00:00-24:00`],
    ['Mo 8:00-12:00,12:00-16:00', 'Mo 08:00-12:00,12:00-16:00'],
    // As people type.
    ['mo-fr 8-16', on(workdays, '08:00-16:00')],
    ['Mo–Fr 08.00–16.30', on(workdays, '08:00-16:30')],
    ['Mo - Fr 08:00 – 16:30', on(workdays, '08:00-16:30')],
    ['Mo-Fr 08:00\u00A0–\u00A016:30', on(workdays, '08:00-16:30')],
    ['Mon-Fri 08:00-16:30', on(workdays, '08:00-16:30')],
    ['mån-fre 8-16.30', on(workdays, '08:00-16:30')],
    ['Måndag–torsdag 8-16, fredag 8-15', `${on('Mo Tu We Th', '08:00-16:00')}; Fr 08:00-15:00`],
    ['mån, tis, ons, tors, fre, lör, sön 8-16', on(everyDay, '08:00-16:00')],
    ['tor, tisdag, onsdag 8-16', on('Tu We Th', '08:00-16:00')],
  ];
  for (const [text, hours] of cases) {
    it(`${JSON.stringify(text)} are ${hours || 'none at all'}`, () =>
      expect(print(read(text))).to.equal(hours));
  }

  const unclear = [
    '',
    ' ',
    ';',
    ',',
    '-',
    'Öppet när vi är här',
    '08:00-16:30',
    'off',
    'Mo-Fr 08:00',
    'Mo-Fr 08:00-',
    'Mo-Fr 08:00-08:00',
    'Mo-Fr 00:00-00:00',
    'Mo-Fr 23:59-00:00',
    'Mo-Fr 24:00-00:00',
    'Mo-Fr 08:00-16:60',
    'Mo-Fr 08:00-24:01',
    'Mo-Fr 08:00-25:00',
    'Mo-Fr 8:5-16:5',
    'Mo-Fr 0800-1630',
    'Mo-Fr 08:00-12:00-16:00',
    'Mo-Fr 08:00-16:00-',
    'Mo-We-Fr 08:00-16:00',
    'Mo- 08:00-16:00',
    'Mo-PH 08:00-16:00',
    'PH-Mo 08:00-16:00',
    'Mo-08:00 16:00',
    'Mo-Xx 08:00-16:00',
    'Xx-Mo 08:00-16:00',
    'Mo-Fr 08:00-16:00, Sa,',
    'Mo-Fr 08:00-16:00 by appointment',
    'Mo-Fr 08:00-16:00+',
    'Mo-Fr 08:00-16:00, SH off',
    'Mo[1] 08:00-16:00',
    'Jan-Mar Mo-Fr 08:00-16:00',
    'Mo-Fr 8 am-4 pm',
    'Mo-Fr 8-16, summer 8-15',
    'Mo-Fr 8-16, Friday 8-15',
    'mån-fre 8-16, sommartid 8-15',
    'Mo-Fr ٨-١٦',
    'Mo-Fr −8-16',
    'Mo-Fr 1e1-16',
    'constructor 8-16',
    'motor 8-16',
  ];
  for (const text of unclear) {
    it(`${JSON.stringify(text)} are not understood`, () => expect(parseHours(text)).to.be.undefined);
  }

  it('are read without an error, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void parseHours(text)),
      { numRuns },
    );
  });

  it('are whole, whatever the order of the parts', () => {
    const part = fc.constantFrom(
      ...dayNames,
      ...[
        'PH',
        'mån',
        'lördag',
        '8',
        '08:00',
        '16.30',
        '24:00',
        '00:00',
        '23:59',
        '24/7',
        'off',
        'closed',
        'stängt',
      ],
      ...['-', '-', '–', ',', ', ', ';', '\n', ' ', ' ', ' - ', ':', '.'],
    );
    let understood = 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const hours = parseHours(parts.join(''));
        if (!hours) return;
        understood++;
        expect(hours.days).to.have.length(7);
        for (const spans of [...hours.days, hours.holiday ?? []]) {
          spans.forEach(({ from, to }, index) => {
            expect(from).to.be.within(spans[index - 1]?.to ?? 0, 1440);
            expect(to).to.be.within(from + 1, from + 1439 + Number(from === 0));
          });
        }
      }),
      { numRuns },
    );
    expect(understood).to.be.above(100);
  });

  it('are soon read where someone makes them long', () => {
    const parts = [
      ' ',
      '\n',
      '-',
      ' -',
      'Mo',
      'Mo-',
      'Mo,',
      'a ',
      ';',
      '8',
      '8:',
      'Mo 8-16,',
      'off',
      '\u00A0',
    ];
    soon(10_000, () => {
      for (const part of parts) {
        parseHours(`Mo${part.repeat(50_000)}x`);
        parseClosed(`2026-12-24${part.repeat(50_000)}x`);
      }
    });
  });

  it('are the same again when written down and read', () => {
    fc.assert(
      fc.property(generatedHours, (hours) => {
        fc.pre(print(hours) !== '');
        expect(JSON.stringify(parseHours(print(hours)))).to.equal(JSON.stringify(hours));
        expect(print(read(print(hours).replaceAll(':', '.').replaceAll('-', ' – ')))).to.equal(print(hours));
      }),
      { numRuns },
    );
  });
});

describe('days that an editor says are closed', () => {
  const cases: [text: string, days: string][] = [
    ['2026-12-24', '2026-12-24/2026-12-24'],
    ['2026-12-24, 2026-12-31', '2026-12-24/2026-12-24 2026-12-31/2026-12-31'],
    ['2026-12-24;2026-12-31', '2026-12-24/2026-12-24 2026-12-31/2026-12-31'],
    ['2026-12-24,\n  2026-12-31', '2026-12-24/2026-12-24 2026-12-31/2026-12-31'],
    ['2026-07-06/2026-07-31', '2026-07-06/2026-07-31'],
    ['2026-07-06 / 2026-07-31', '2026-07-06/2026-07-31'],
    ['2026-07-06 - 2026-07-31', '2026-07-06/2026-07-31'],
    ['2026-07-06–2026-07-31', '2026-07-06/2026-07-31'],
    ['2026-07-06 – 2026-07-31, 2026-12-24', '2026-07-06/2026-07-31 2026-12-24/2026-12-24'],
    ['2026-12-24/2026-12-24', '2026-12-24/2026-12-24'],
    ['24 december 2026 – 6 januari 2027', '2026-12-24/2027-01-06'],
  ];
  for (const [text, days] of cases) {
    it(`${JSON.stringify(text)} are ${days}`, () =>
      expect(
        parseClosed(text)
          ?.map(({ from, to }) => `${from}/${to}`)
          .join(' '),
      ).to.equal(days));
  }

  const unclear = [
    '',
    ',',
    'julafton',
    '2026-02-30',
    '2026-12-24,',
    '2026-12-24, julafton',
    '2026-12-24/',
    '/2026-12-24',
    '2026-12-24/julafton',
    '2026-12-24T12:00',
    '2026-12-24T12:00/2026-12-26',
    '2026-12-24/2026-12-25/2026-12-26',
    '2026-12-24/x/2026-12-26',
    '2026-07-31/2026-07-06',
    '2026-12-24 2026-12-25',
    '24–26 december 2026',
  ];
  for (const text of unclear) {
    it(`${JSON.stringify(text)} are not understood`, () => expect(parseClosed(text)).to.be.undefined);
  }

  it('are read without an error, whatever the text', () => {
    const part = fc.constantFrom(
      '2026-12-24',
      '2026-07-06',
      '/',
      ' - ',
      '–',
      ',',
      '\n',
      ' ',
      'x',
      '24 juli 2026',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { from, to } of parseClosed(text) ?? []) expect(from <= to, text).to.be.true;
        },
      ),
      { numRuns },
    );
  });
});
