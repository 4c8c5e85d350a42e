import { expect } from 'chai';
import { isValid, readPeriod } from '../../src/announcement-banner/validity.js';

const at = (moment: string): number => Date.parse(moment);

describe('the time of a notice', () => {
  const cases: [from: string | null, until: string | null, in_: string[], out: string[]][] = [
    [null, null, ['1970-01-01T00:00Z', '2999-01-01T00:00Z'], []],
    ['2026-11-22', null, ['2026-11-22T00:00+01:00'], ['2026-11-21T23:59:59.999+01:00']],
    // A date without a time ends when the day is over, in the municipality.
    [null, '2026-11-22', ['2026-11-22T23:59:59.999+01:00'], ['2026-11-23T00:00+01:00']],
    [null, '31 december 2026', ['2026-12-31T23:59:59.999+01:00'], ['2027-01-01T00:00+01:00']],
    ['5 december 2023 kl. 14.05', null, ['2023-12-05T14:05+01:00'], ['2023-12-05T14:04:59.999+01:00']],
    [null, '5 december 2023 kl. 14.05', ['2023-12-05T14:04:59.999+01:00'], ['2023-12-05T14:05+01:00']],
    ['2026-07-01T08:00', '2026-07-01T17:00', ['2026-07-01T08:00+02:00'], ['2026-07-01T17:00+02:00']],
    ['2026-07-01T08:00Z', null, ['2026-07-01T10:00+02:00'], ['2026-07-01T09:59+02:00']],
    [
      '2026-07-01',
      '2026-07-01',
      ['2026-07-01T12:00+02:00'],
      ['2026-06-30T23:59+02:00', '2026-07-02T00:00+02:00'],
    ],
    // 29 March 2026: at 02:00 it is 03:00, so the day has 23 hours, and no half past two.
    [
      '2026-03-29',
      '2026-03-29',
      ['2026-03-28T23:00Z', '2026-03-29T21:59Z'],
      ['2026-03-28T22:59Z', '2026-03-29T22:00Z'],
    ],
    [null, '2026-03-29T03:00', ['2026-03-29T00:59Z'], ['2026-03-29T01:00Z']],
    ['2026-03-29T03:00', null, ['2026-03-29T01:00Z'], ['2026-03-29T00:59Z']],
    [null, '2026-03-29T02:30', ['2026-03-29T01:29Z'], ['2026-03-29T01:30Z']],
    // 25 October 2026: at 03:00 it is 02:00 again, so the day has 25 hours, and two of half past two.
    [
      '2026-10-25',
      '2026-10-25',
      ['2026-10-24T22:00Z', '2026-10-25T22:59Z'],
      ['2026-10-24T21:59Z', '2026-10-25T23:00Z'],
    ],
    [null, '2026-10-25T02:30', ['2026-10-25T00:30Z', '2026-10-25T01:29Z'], ['2026-10-25T01:30Z']],
    ['2026-10-25T02:30', null, ['2026-10-25T00:30Z', '2026-10-25T01:10Z'], ['2026-10-25T00:29Z']],
    // With a zone there is but one.
    [null, '2026-10-25T02:30+02:00', ['2026-10-25T00:29Z'], ['2026-10-25T00:30Z', '2026-10-25T01:10Z']],
    ['2026-10-25T02:30+01:00', null, ['2026-10-25T01:30Z'], ['2026-10-25T00:40Z', '2026-10-25T01:29Z']],
  ];
  for (const [from, until, inside, outside] of cases) {
    it(`from ${from} until ${until}`, () => {
      const period = readPeriod(from, until);
      expect(period.wrong).to.deep.equal([]);
      for (const moment of inside) expect(isValid(period, at(moment)), moment).to.be.true;
      for (const moment of outside) expect(isValid(period, at(moment)), moment).to.be.false;
    });
  }

  const wrong: [from: string | null, until: string | null, names: string[], shown: string, not?: string][] = [
    ['snart', null, ['from'], '1999-01-01T00:00Z'],
    [null, '31 februari 2026', ['until'], '2999-01-01T00:00Z'],
    ['i går', 'i morgon', ['from', 'until'], '2026-01-01T00:00Z'],
    // What can be read still holds.
    ['snart', '2026-01-01', ['from'], '2025-12-31T00:00Z', '2026-01-02T00:00Z'],
    ['2026-01-01', 'sedan', ['until'], '2026-01-02T00:00Z', '2025-12-30T00:00Z'],
    ['2027-01-01', '2026-01-01', ['until'], '2026-06-01T00:00Z'],
    ['2027-01-01', '2026-01-01', ['until'], '2028-06-01T00:00Z'],
    ['2026-01-01T12:00', '2026-01-01T12:00', ['until'], '2026-06-01T00:00Z'],
  ];
  for (const [from, until, names, shown, not] of wrong) {
    it(`cannot be from ${from} until ${until}, and the notice is shown on ${shown}`, () => {
      const period = readPeriod(from, until);
      expect(period.wrong).to.deep.equal(names);
      expect(isValid(period, at(shown))).to.be.true;
      if (not) expect(isValid(period, at(not))).to.be.false;
    });
  }
});
