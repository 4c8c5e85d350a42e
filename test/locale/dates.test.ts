import { expect } from 'chai';
import { formatDay, formatTime, parseDate } from '../../src/locale/dates.js';

// The test browsers stand in New York on purpose: a date told on the visitor's clock would be another one.

describe('a date that an editor writes', () => {
  const read: [written: string, date: string][] = [
    ['2016-01-20', '2016-01-20'],
    [' 2016-01-20 ', '2016-01-20'],
    ['2024-02-29', '2024-02-29'],
    ['2016-01-20T14:05', '2016-01-20T14:05'],
    ['2016-01-20 14:05', '2016-01-20T14:05'],
    ['2016-01-20T14:05:59', '2016-01-20T14:05'],
    ['2016-01-20T14:05:59.123', '2016-01-20T14:05'],
    ['2016-01-20T00:00', '2016-01-20T00:00'],
    ['20 januari 2016', '2016-01-20'],
    ['1 mars 2016', '2016-03-01'],
    ['20 JANUARI 2016', '2016-01-20'],
    ['20\u00A0januari\u00A02016', '2016-01-20'],
    ['20 jan. 2016', '2016-01-20'],
    ['20 jan 2016', '2016-01-20'],
    ['20 januari 2016 kl. 14.05', '2016-01-20T14:05'],
    ['20 januari 2016 kl 9.05', '2016-01-20T09:05'],
    ['20 januari 2016, 14:05', '2016-01-20T14:05'],
    ['20 januari 2016 14.05', '2016-01-20T14:05'],
    ['Publicerad 20 januari 2016', '2016-01-20'],
    ['Publicerad: 20 januari 2016', '2016-01-20'],
    ['Publicerad den 20 januari 2016 kl. 14.05', '2016-01-20T14:05'],
    ['Publicerat 2016-01-20', '2016-01-20'],
    ['publicerad 2016-01-20 14:05', '2016-01-20T14:05'],
    ['Uppdaterad 20 jan. 2016', '2016-01-20'],
    ['Uppdaterat: 2016-01-20', '2016-01-20'],
    ['onsdag 20 januari 2016', '2016-01-20'],
    ['Onsdag, 20 januari 2016', '2016-01-20'],
    ['ons 20 jan 2016', '2016-01-20'],
    ['lördag 20 februari 2016', '2016-02-20'],
    ['Publicerad onsdag 20 januari 2016', '2016-01-20'],
    ['fredag 20 januari 2016', '2016-01-20'],
    ['20-jan-2016', '2016-01-20'],
    ['1 May 2016', '2016-05-01'],
    ['1 Oct 2016', '2016-10-01'],
    ['Wed, 20 Jan 2016 14:05:00 +0100', '2016-01-20T14:05'],
    ['Wed, 20 Jan 2016', '2016-01-20'],
  ];
  for (const [written, date] of read) {
    it(`is read from "${written}"`, () => expect(parseDate(written)).to.equal(date));
  }

  const months =
    'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
  months.forEach((name, month) =>
    it(`can be in ${name}`, () => {
      const date = `2023-${String(month + 1).padStart(2, '0')}-05`;
      expect(parseDate(`5 ${name} 2023`)).to.equal(date);
    }),
  );

  const zoned: [why: string, written: string, date: string][] = [
    ['winter', '2016-01-20T13:05Z', '2016-01-20T14:05'],
    ['summer', '2016-07-20T12:05Z', '2016-07-20T14:05'],
    ['another zone', '2016-01-20T08:05:00-05:00', '2016-01-20T14:05'],
    ['a zone without a colon', '2016-01-20T14:05+0100', '2016-01-20T14:05'],
    ['the next day in Sweden', '2016-01-20T23:30Z', '2016-01-21T00:30'],
    ['the next year in Sweden', '2016-12-31T23:30:00.000Z', '2017-01-01T00:30'],
    ['the day before in Sweden', '2016-07-20T00:30+09:00', '2016-07-19T17:30'],
    ['the hour that summer time leaves out', '2016-03-27T01:30Z', '2016-03-27T03:30'],
    ['the hour that winter time has twice', '2016-10-30T01:30Z', '2016-10-30T02:30'],
    ['a space', '2016-01-20 13:05Z', '2016-01-20T14:05'],
    ['a space before the zone', '2016-01-20 14:05:00 +0100', '2016-01-20T14:05'],
    ['a name', 'Wed, 20 Jan 2016 13:05:00 GMT', '2016-01-20T14:05'],
    ['a name, in summer', 'Wed, 20 Jul 2016 14:05:00 CEST', '2016-07-20T14:05'],
    ['a name behind UTC', 'Wed, 20 Jan 2016 18:05:00 EST', '2016-01-21T00:05'],
    ['a name in brackets too', 'Wed, 20 Jan 2016 14:05:00 +0100 (CET)', '2016-01-20T14:05'],
    ['a name that nobody knows, so that the day alone is certain', '20 Jan 2016 14:05 XYZ', '2016-01-20'],
  ];
  for (const [why, written, date] of zoned) {
    it(`is told on Sweden's clock: ${why}`, () => expect(parseDate(written)).to.equal(date));
  }

  const none = [
    '',
    'i går',
    '2016',
    '2016-1-20',
    '16-01-20',
    '20/1 2016',
    '20 januari',
    '20 janvier 16',
    '20 jan 16',
    '20 januari 6',
    '20 januari 216',
    'onsdag',
    'Publicerad',
    'Publicerad i går',
    'Publicerad av Åsa Öberg 20 januari 2016',
    'mellan 20 och 24 januari 2016',
    '20–24 januari 2016',
    '20 brumaire 2016',
    '2016-02-30',
    '2023-02-29',
    '2016-13-01',
    '2016-00-10',
    '2016-01-00',
    '31 april 2016',
    '32 januari 2016',
    '2016-01-20T25:00',
    '2016-01-20T14:60',
    '20 januari 2016 kl. 14.75',
    '2016-02-30T12:00Z',
    '2023-02-29T12:00+01:00',
    '2016-01-20T14:05+99:00',
    'Den 20 januari 2016 öppnar badet',
  ];
  for (const written of none) {
    it(`is not read from "${written}"`, () => expect(parseDate(written)).to.be.undefined);
  }
});

describe('a date that a citizen reads', () => {
  it('has the year and the month in words, in Swedish', () => {
    expect(formatDay('2016-01-20', 'sv')).to.equal('20 januari 2016');
    expect(formatDay('2023-12-05T00:00', 'sv')).to.equal('5 december 2023');
  });

  it('has the day first in English', () => {
    expect(formatDay('2016-01-20', 'en')).to.equal('20 January 2016');
  });

  const times: [date: string, locale: string, time: string][] = [
    ['2016-01-20T09:05', 'sv', '9.05'],
    ['2016-01-20T14:30', 'sv', '14.30'],
    ['2016-01-20T00:05', 'sv', '0.05'],
    ['2016-01-20T10:00', 'sv', '10.00'],
    ['2016-01-20', 'sv', ''],
    ['2016-01-20T09:05', 'en', '09:05'],
    ['2016-01-20', 'en', ''],
  ];
  for (const [date, locale, time] of times) {
    it(`has the time "${time}" for ${date} in ${locale}`, () =>
      expect(formatTime(date, locale)).to.equal(time));
  }
});
