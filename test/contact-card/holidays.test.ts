import { expect } from 'chai';
import type Holidays from 'date-holidays';
import { isHoliday } from '../../src/contact-card/holidays.js';

/** Every day of a year: "2026-01-01", … */
function* daysOf(year: number): Generator<string> {
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 864e5)
    yield new Date(day).toISOString().slice(0, 10);
}

describe('public holidays', () => {
  const cases: [date: string, name: string][] = [
    ['2026-01-01', 'nyårsdagen'],
    ['2026-01-06', 'trettondedag jul'],
    ['2026-04-03', 'långfredagen'],
    ['2026-04-05', 'påskdagen'],
    ['2026-04-06', 'annandag påsk'],
    ['2026-05-01', 'första maj'],
    ['2026-05-14', 'Kristi himmelsfärdsdag'],
    ['2026-05-24', 'pingstdagen'],
    ['2026-06-06', 'nationaldagen'],
    ['2026-06-20', 'midsommardagen, as early as it can be'],
    ['2027-06-26', 'midsommardagen, as late as it can be'],
    ['2026-10-31', 'alla helgons dag, as early as it can be'],
    ['2027-11-06', 'alla helgons dag, as late as it can be'],
    ['2026-12-25', 'juldagen'],
    ['2026-12-26', 'annandag jul'],
    ['2038-04-25', 'påskdagen, as late as it can be'],
    ['1981-04-19', 'påskdagen, where the moon of 29 days matters'],
    ['2049-04-18', 'påskdagen, where it matters again'],
  ];
  for (const [date, name] of cases) {
    it(`${date} is ${name}`, () => expect(isHoliday(date)).to.be.true);
  }

  const others: [date: string, why: string][] = [
    ['2026-11-22', 'a Sunday like others'],
    ['2026-06-19', 'Midsummer Eve'],
    ['2026-12-24', 'Christmas Eve'],
    ['2026-12-31', "New Year's Eve"],
    ['2026-01-05', 'the eve of trettondedagen'],
    ['2026-05-25', 'annandag pingst, no holiday since 2005'],
    ['2026-06-21', 'the day after midsommardagen'],
    ['2026-06-27', 'a Saturday a week late'],
    ['2005-01-12', 'a date that has the figures of first of May in it'],
    ['2026-02-30', 'a day that no calendar has'],
    ['', 'nothing'],
    ['jul', 'a word'],
  ];
  for (const [date, why] of others) {
    it(`"${date}" is none: ${why}`, () => expect(isHoliday(date)).to.be.false);
  }

  /** As a script, for its modules are made for bundlers. */
  before(async () => {
    const script = document.createElement('script');
    script.src = '/node_modules/date-holidays/dist/umd.min.js';
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    document.head.append(script);
    await loaded;
  });

  it('are those of date-holidays on every day of 1900–2199, but for what the law was before 2005', () => {
    const sweden = new (window as unknown as { Holidays: { default: typeof Holidays } }).Holidays.default(
      'SE',
    );
    const differences: string[] = [];
    let days = 0;
    for (let year = 1900; year < 2200; year++) {
      const expected = new Set(
        sweden.getHolidays(year).flatMap(({ type, date }) => (type === 'public' ? date.slice(0, 10) : [])),
      );
      for (const day of daysOf(year)) {
        days++;
        if (isHoliday(day) !== expected.has(day)) differences.push(day);
      }
    }
    expect(days).to.equal(109_573);
    // The national day became a holiday in 2005; the package knows since when, we only know today's law.
    const nationalDays = Array.from({ length: 105 }, (_, index) => `${1900 + index}-06-06`);
    expect(differences.filter((day) => !nationalDays.includes(day))).to.deep.equal([]);
    expect(differences.every((day) => isHoliday(day))).to.be.true;
  });

  it('have Easter where the rule of the Nautical Almanac has it, from 1583 to 4099', () => {
    // Butcher's rule of 1876, as Meeus gives it: another way to the same Sunday.
    const easter = (year: number): string => {
      const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
      const g = Math.floor((8 * b + 13) / 25);
      const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
      const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
      const m = Math.floor((a + 11 * h + 19 * l) / 433);
      const month = Math.floor((h + l - 7 * m + 90) / 25);
      const day = (h + l - 7 * m + 33 * month + 19) % 32;
      return `${year}-0${month}-${String(day).padStart(2, '0')}`;
    };
    const goodFriday = (sunday: string) =>
      new Date(Date.parse(sunday) - 2 * 86_400_000).toISOString().slice(0, 10);
    for (let year = 1583; year < 4100; year++) {
      const sunday = easter(year);
      expect(isHoliday(sunday), sunday).to.be.true;
      expect(isHoliday(goodFriday(sunday)), `Good Friday before ${sunday}`).to.be.true;
    }
  });
});
