/**
 * Whether a day is a public holiday by name in Sweden: nyårsdagen, trettondedag jul, långfredagen, påskdagen, annandag
 * påsk, första maj, Kristi himmelsfärdsdag, pingstdagen, nationaldagen, midsommardagen, alla helgons dag, juldagen,
 * annandag jul. Source: lag (1989:253) om allmänna helgdagar, as it has been since 2005.
 *
 * Other Sundays are holidays in that law, too, but not here: they have their own opening hours. The eves of Midsummer,
 * Christmas and New Year are no public holidays (only semesterlagen treats them as Sundays): an office that closes says so.
 * @param date such as "2026-12-25", of any year of four figures in the Gregorian calendar; text that is no date is no holiday
 */
export declare function isHoliday(date: string): boolean;
