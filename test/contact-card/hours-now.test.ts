import { expect } from 'chai';
import fc from '../support/cases.js';
import { isHoliday } from '../../src/contact-card/holidays.js';
import {
  openState,
  parseClosed,
  week,
  type Dates,
  type Hours,
  type Span,
} from '../../src/contact-card/hours.js';
import { inMunicipality } from '../../src/locale/dates.js';
import { generatedHours, numRuns, printSpan, read } from './hours.js';

describe('the week as a list', () => {
  const list = (text: string) =>
    week(read(text)).map(
      ({ days, spans }) => `${days.join('')} ${spans.map(printSpan).join(',') || 'closed'}`,
    );
  const cases: [text: string, groups: string[]][] = [
    ['Mo-Fr 8-16', ['01234 08:00-16:00', '56 closed']],
    ['Mo-Th 8-16, Fr 8-15', ['0123 08:00-16:00', '4 08:00-15:00', '56 closed']],
    [
      'Mo,We,Fr 8-16',
      ['0 08:00-16:00', '1 closed', '2 08:00-16:00', '3 closed', '4 08:00-16:00', '56 closed'],
    ],
    ['Mo-We,Fr 8-16; Th 8-18', ['012 08:00-16:00', '3 08:00-18:00', '4 08:00-16:00', '56 closed']],
    ['Sa-Mo 10-14', ['0 10:00-14:00', '1234 closed', '56 10:00-14:00']],
    ['Mo 8-12,13-16; Tu 13-16,8-12', ['01 08:00-12:00,13:00-16:00', '23456 closed']],
    ['Fr-Sa 22-3', ['0123 closed', '45 22:00-03:00', '6 closed']],
    ['24/7', ['0123456 00:00-24:00']],
    ['PH 10-14', ['0123456 closed']],
  ];
  for (const [text, groups] of cases) {
    it(`of "${text}" has ${groups.join(' | ')}`, () => expect(list(text)).to.deep.equal(groups));
  }

  it('has every day once, in order, with its hours, and no two groups alike beside each other', () => {
    fc.assert(
      fc.property(generatedHours, (hours) => {
        const groups = week(hours);
        expect(groups.flatMap(({ days }) => days)).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
        groups.forEach(({ days, spans }, index) => {
          for (const day of days) expect(hours.days[day]).to.deep.equal(spans);
          expect(groups[index + 1]?.spans).not.to.deep.equal(spans);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

/** "open until 2026-11-23T16:00", "closed", … */
function say(text: string, now: string, closed = ''): string {
  const { open, until } = openState(read(text), closed ? parseClosed(closed)! : [], now);
  return `${open ? 'open' : 'closed'}${until ? ` until ${until}` : ''}`;
}

describe('a citizen sees that it', () => {
  // 23 November 2026 is a Monday.
  const office = 'Mo-Th 8:00-12:00,13:00-16:30; Fr 8:00-15:00; PH off';
  const night = 'Fr-Sa 22:00-03:00; PH off';
  const cases: [what: string, hours: string, now: string, state: string, closed?: string][] = [
    ['is closed until the minute it opens', office, '2026-11-23T07:59', 'closed until 2026-11-23T08:00'],
    ['is open from the minute it opens', office, '2026-11-23T08:00', 'open until 2026-11-23T12:00'],
    ['is open until the minute it closes', office, '2026-11-23T11:59', 'open until 2026-11-23T12:00'],
    ['is closed from the minute it closes', office, '2026-11-23T12:00', 'closed until 2026-11-23T13:00'],
    ['opens tomorrow', office, '2026-11-23T16:30', 'closed until 2026-11-24T08:00'],
    ['opens on Monday', office, '2026-11-27T15:00', 'closed until 2026-11-30T08:00'],
    ['opens on Monday, on a Sunday', office, '2026-11-22T14:05', 'closed until 2026-11-23T08:00'],
    ['is closed on a holiday', office, '2026-05-14T10:00', 'closed until 2026-05-15T08:00'],
    [
      'has its own hours on a holiday',
      'Mo-Su 8-16; PH 10-12',
      '2026-05-14T09:00',
      'closed until 2026-05-14T10:00',
    ],
    [
      'is open on a holiday as on other days',
      'Mo-Su 8-16',
      '2026-05-14T09:00',
      'open until 2026-05-14T16:00',
    ],
    [
      'is closed on a day that the editor names',
      office,
      '2026-12-23T17:00',
      'closed until 2026-12-28T08:00',
      '2026-12-24',
    ],
    [
      'is closed for the summer',
      office,
      '2026-07-06T09:00',
      'closed until 2026-08-03T08:00',
      '2026-07-06/2026-07-31',
    ],
    [
      'is open until a closed time begins',
      '24/7',
      '2026-07-01T09:00',
      'open until 2026-07-06T00:00',
      '2026-07-06/2026-07-31',
    ],
    [
      'is closed on a day named, also a holiday with hours',
      'PH 10-12',
      '2026-05-14T11:00',
      'closed until 2026-05-24T10:00',
      '2026-05-14',
    ],
    ['is open past midnight', night, '2026-11-27T23:00', 'open until 2026-11-28T03:00'],
    ['is open after midnight', night, '2026-11-28T02:59', 'open until 2026-11-28T03:00'],
    ['is closed when the night is over', night, '2026-11-28T03:00', 'closed until 2026-11-28T22:00'],
    ['is open at midnight', night, '2026-11-28T00:00', 'open until 2026-11-28T03:00'],
    [
      'is open from Sunday night into Monday',
      'Su 22:00-03:00',
      '2026-11-23T01:00',
      'open until 2026-11-23T03:00',
    ],
    [
      'runs to the end of the night into a closed day',
      night,
      '2026-11-28T01:00',
      'open until 2026-11-28T03:00',
      '2026-11-28',
    ],
    [
      'runs to the end of the night into a holiday',
      'Th 22:00-03:00; PH off',
      '2026-05-01T01:00',
      'open until 2026-05-01T03:00',
    ],
    [
      'does not open for a night that begins on a holiday',
      'Fr 22:00-03:00; PH off',
      '2026-05-01T23:00',
      'closed until 2026-05-08T22:00',
    ],
    [
      'does not open after midnight of a closed day',
      'Fr 22:00-03:00',
      '2026-11-28T01:00',
      'closed until 2026-12-04T22:00',
      '2026-11-27',
    ],
    [
      'does not close at midnight between two days',
      'Fr 20:00-24:00; Sa 00:00-04:00',
      '2026-11-27T23:59',
      'open until 2026-11-28T04:00',
    ],
    [
      'does not close between two times that touch',
      'Mo 8:00-12:00,12:00-16:00',
      '2026-11-23T09:00',
      'open until 2026-11-23T16:00',
    ],
    [
      'is open to the later end where two nights overlap',
      'Fr 22:00-06:00; Sa 05:00-09:00',
      '2026-11-28T01:00',
      'open until 2026-11-28T09:00',
    ],
    ['is always open', '24/7', '2026-11-23T12:00', 'open'],
    ['is always open, by nights that meet', 'Mo-Su 12:00-24:00,0:00-12:00', '2026-11-23T12:00', 'open'],
    ['is open but on holidays', '24/7; PH off', '2026-11-23T12:00', 'open until 2026-12-25T00:00'],
    ['never opens', 'Mo-Su off', '2026-11-23T12:00', 'closed'],
    ['does not open within a year', office, '2026-11-23T12:00', 'closed', '2026-01-01/2099-12-31'],
    [
      'opens in most of a year',
      'Mo-Su 8-16',
      '2026-11-23T12:00',
      'closed until 2027-11-01T08:00',
      '2026-11-01/2027-10-31',
    ],
    ['opens in the new year', office, '2026-12-31T17:00', 'closed until 2027-01-04T08:00'],
    ['opens on a leap day', 'Tu 10-12', '2028-02-28T10:00', 'closed until 2028-02-29T10:00'],
    ['is closed where the clock is nonsense', '24/7', 'now', 'closed'],
  ];
  for (const [what, hours, now, state, closed] of cases) {
    it(`${what}: ${hours}${closed ? `, closed ${closed}` : ''}, at ${now}`, () =>
      expect(say(hours, now, closed)).to.equal(state));
  }

  it('is what a model that looks at every minute says, and changes at the minute told and not before', () => {
    let opened = 0;
    let closes = 0;
    fc.assert(
      fc.property(
        generatedHours,
        fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 9 })), { maxLength: 3 }),
        fc.nat({ max: 400 * 1440 }),
        (hours, ranges, start) => {
          const closed = ranges.map(([day, more]) => ({ from: dateOf(day), to: dateOf(day + more) }));
          const isOpen = naive(hours, closed);
          const { open, until } = openState(hours, closed, at(start));
          expect(open).to.equal(isOpen(start));
          const end = until ? minuteOf(until) : start + 366 * 1440;
          expect(end).to.be.above(start);
          // Where nothing changes for a year, look now and then; 7 minutes are less than most spans.
          const step = until ? 1 : 7;
          for (let minute = start; minute < end; minute += step) {
            if (isOpen(minute) !== open) expect.fail(`not ${open ? 'open' : 'closed'} at ${at(minute)}`);
          }
          if (!until) return;
          expect(isOpen(end)).to.equal(!open);
          if (open) closes++;
          else opened++;
        },
      ),
      { numRuns },
    );
    expect(Math.min(opened, closes)).to.be.above(1000);
  }).timeout(60_000);
});

/** Minutes and days from 1 January 2026. */
const origin = Date.UTC(2026, 0, 1);
const at = (minute: number) => new Date(origin + minute * 60_000).toISOString().slice(0, 16);
const dateOf = (day: number) => at(day * 1440).slice(0, 10);
const minuteOf = (time: string) => (Date.parse(`${time}Z`) - origin) / 60_000;

/** Looks at one minute: is it in a span of this day, or of the day before? */
function naive(hours: Hours, closed: readonly Dates[]): (minute: number) => boolean {
  const spansOf = (day: number): Span[] => {
    const date = dateOf(day);
    if (closed.some(({ from, to }) => date >= from && date <= to)) return [];
    if (isHoliday(date) && hours.holiday) return hours.holiday;
    return hours.days[(new Date(date).getUTCDay() + 6) % 7]!;
  };
  /** All minutes of a day, 1 where it is open. */
  const known = new Map<number, Uint8Array>();
  const minutesOf = (day: number): Uint8Array => {
    const minutes = new Uint8Array(1440);
    for (const { from, to } of spansOf(day)) minutes.fill(1, from, to);
    for (const { to } of spansOf(day - 1)) minutes.fill(1, 0, Math.max(0, to - 1440));
    known.set(day, minutes);
    return minutes;
  };
  return (minute) => {
    const day = Math.floor(minute / 1440);
    return (known.get(day) ?? minutesOf(day))[minute - day * 1440] === 1;
  };
}

describe('in the nights when the clock is changed, a citizen anywhere sees that what closes at 2.30', () => {
  const hours = 'Sa 22:00-02:30; Su 10:00-12:00';
  const cases: [instant: string, now: string, state: string][] = [
    // The clock goes from 01:59 to 03:00.
    ['2026-03-29T00:59Z', '2026-03-29T01:59', 'open until 2026-03-29T02:30'],
    ['2026-03-29T01:00Z', '2026-03-29T03:00', 'closed until 2026-03-29T10:00'],
    ['2026-03-29T07:59Z', '2026-03-29T09:59', 'closed until 2026-03-29T10:00'],
    ['2026-03-29T08:00Z', '2026-03-29T10:00', 'open until 2026-03-29T12:00'],
    // The clock goes from 02:59 to 02:00.
    ['2026-10-25T00:29Z', '2026-10-25T02:29', 'open until 2026-10-25T02:30'],
    ['2026-10-25T00:30Z', '2026-10-25T02:30', 'closed until 2026-10-25T10:00'],
    ['2026-10-25T00:59Z', '2026-10-25T02:59', 'closed until 2026-10-25T10:00'],
    ['2026-10-25T01:00Z', '2026-10-25T02:00', 'open until 2026-10-25T02:30'],
    ['2026-10-25T01:30Z', '2026-10-25T02:30', 'closed until 2026-10-25T10:00'],
    ['2026-10-25T09:00Z', '2026-10-25T10:00', 'open until 2026-10-25T12:00'],
  ];
  for (const [instant, now, state] of cases) {
    it(`is ${state}, at ${instant}`, () => {
      expect(inMunicipality(new Date(instant))).to.equal(now);
      expect(say(hours, inMunicipality(new Date(instant)))).to.equal(state);
    });
  }

  it('is the same for every way to write the instant, also from other zones', () => {
    for (const instant of ['2026-03-29T00:59Z', '2026-03-29T09:59+09:00', '2026-03-28T16:59-08:00'])
      expect(say(hours, inMunicipality(new Date(instant)))).to.equal('open until 2026-03-29T02:30');
  });
});
