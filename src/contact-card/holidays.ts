/** Month and day of the holidays that Easter does not move; some are on the Saturday (2, see `dayNumber`) in a week. */
const fixed = /-(?:01-0[16]|05-01|06-06|12-2[56]|(?:06-2[0-6]|10-31|11-0[1-6]) 2)/;

/** Days after Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday. */
const byEaster = [-2, 0, 1, 39, 49];

/** Days from 1970, a Thursday, and 100 000 weeks more, so that none is below zero: 0 is a Thursday, 2 a Saturday. */
const dayNumber = (date: string): number => Date.parse(date) / 864e5 + 7e5;

/**
 * Whether a day is a public holiday by name in Sweden: nyårsdagen, trettondedag jul, långfredagen, påskdagen, annandag
 * påsk, första maj, Kristi himmelsfärdsdag, pingstdagen, nationaldagen, midsommardagen, alla helgons dag, juldagen,
 * annandag jul. Source: lag (1989:253) om allmänna helgdagar, as it has been since 2005.
 *
 * Other Sundays are holidays in that law, too, but not here: they have their own opening hours. The eves of Midsummer,
 * Christmas and New Year are no public holidays (only semesterlagen treats them as Sundays): an office that closes says so.
 * @param date such as "2026-12-25", of any year of four figures in the Gregorian calendar; text that is no date is no holiday
 */
export function isHoliday(date: string): boolean {
  const day = dayNumber(date);
  return fixed.test(`${date} ${day % 7}`) || byEaster.includes(day - easter(Number(date.slice(0, 4))));
}

/**
 * Easter is the Sunday after the first full moon from 21 March on. The moon is back on its day every 19 years, and 19 days
 * later (or 11 earlier) from one year to the next; a correction each century keeps it with the sky: Gauss's rule.
 */
function easter(year: number): number {
  const century = Math.floor(year / 100);
  const inCycle = year % 19;
  const moon =
    (inCycle * 19 + 15 + century - Math.floor((13 + 8 * century) / 25) - Math.floor(century / 4)) % 30;
  // Half the lunar months have 29 days, not 30: the last day, and sometimes the one before, moves up.
  const day = dayNumber(`${String(year)}-03-21`) + moon - (moon + (inCycle > 10 ? 1 : 0) > 28 ? 1 : 0);
  return day + 7 - ((day + 4) % 7);
}
