/**
 * Opening hours, without words and without a page. Everything is on the municipality's wall clock, as the sign on the
 * door is, so summer time needs no care but in two nights a year. In October the hour from 02:00 comes twice, and the
 * answer is the same the second time: what closes at 02:30 does so twice. In March that hour never comes: what closes at
 * 02:30 is closed at 03:00, the minute after 01:59. The way to a time by the clock is an hour off in these nights, so
 * who waits for it asks again.
 */
import { parseDate } from '../locale/dates.js';
import { isHoliday } from './holidays.js';

/** A time of being open, in minutes from midnight. `to` above 1440 is on the next day. */
export interface Span {
  from: number;
  to: number;
}

/** A week's opening hours. The spans of a day are in order and do not overlap; a closed day has none. */
export interface Hours {
  /** Seven days; the first is Monday. */
  days: Span[][];
  /** The hours of public holidays; undefined where they are as other days. */
  holiday?: Span[] | undefined;
}

/** Days in ISO 8601, both included: one day, or a time of the year. */
export interface Dates {
  from: string;
  to: string;
}

export const fullDay = 1440;

/** schema.org's days and OpenStreetMap's public holidays, then the Swedish days (Friday is the same in both). */
const dayNames = 'mo tu we th fr sa su ph må ti on to fr lö sö'.split(' ');
const holidays = 7;

/** What `off` is read as: a time that nobody writes. */
const off = '24-0';

/** 0–6 from Monday, 7 for holidays; -1 for another word. "Mon", "tors" and "måndag" are days, too. */
const dayOf = (word: string): number =>
  dayNames.indexOf(word.replace(/(?<=^..)[denirstu]s?(?:dag)?$/, '')) % 8;

/** "8", "08:00" and "8.00" in minutes; NaN for another word. */
function minutesOf(word: string): number {
  const [, hours, minutes = 0] = /^(\d\d?)(?:[.:]([0-5]\d))?$/.exec(word) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** The text with each thing said in one way: lower case, hyphens, and a time after all days. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/off|closed|stängt/g, off)
    .replace('24/7', 'mo-su 0-24')
    .replace(/[a-zåäö](?=\s*(?:[;\n]|$))/g, '$& 0-24')
    .replace(/23[.:]59/g, '24')
    // One space is enough for people, and keeps the search short in a text of nothing but spaces.
    .replace(/\s?[-–]\s?/g, '-');

/** A day's spans in order, with one more; those that it overlaps go. */
const add = (spans: Span[], { from, to }: Span): Span[] =>
  [...spans.filter((other) => other.to <= from || to <= other.from), { from, to }].sort(
    (a, b) => a.from - b.from,
  );

/**
 * Reads opening hours in the notation of schema.org's `openingHours`, with the `off` and `PH` of OpenStreetMap's
 * `opening_hours`: "Mo-Th 08:00-16:30, Fr 08:00-15:00; PH off".
 *
 * - Days, then times or `off`, then other days. Commas, semicolons, line breaks and spaces stand between.
 * - Days without times, at the end of a line or before a semicolon, are open all day (schema.org); "24/7" is every day.
 * - A time that ends before it begins ends on the next day (schema.org). 23:59 is midnight, as Google's guide has it.
 * - `off`, `closed` or "stängt" takes back all that was said of a day before. Other times are added, but where two of a
 *   day overlap, the later in the text is the exception to the rule: "Mo-Fr 08:00-16:00, Fr 08:00-15:00".
 * - Also read: "8" and "8.00" for "08:00", dashes for hyphens, Swedish days ("mån-fre", "lördag").
 * @returns undefined for text that is not understood to its last word
 */
export function parseHours(text: string): Hours | undefined {
  const week: Span[][] = [[], [], [], [], [], [], []];
  let days: number[] = [];
  let timed = true;
  for (const word of plain(text).match(/[^\s,;]+/g) ?? ['']) {
    const [first = '', last = first, more] = word.split('-');
    let day = dayOf(first);
    const lastDay = dayOf(last);
    const from = minutesOf(first);
    let to = minutesOf(last);
    const isOff = word === off;
    // From midnight to midnight, as "24:00-00:00" is, is no time at all.
    if (more != null || (!isOff && from - to === fullDay)) return undefined;
    // No range begins or ends with holidays.
    if (day >= 0 && lastDay >= 0 && (day === holidays) === (lastDay === holidays)) {
      if (timed) days = [];
      timed = false;
      // Round the end of the week, where it must.
      for (; days.push(day), day !== lastDay; day = (day + 1) % 7);
    } else if (days.length && from <= fullDay && to <= fullDay && from !== to) {
      timed = true;
      if (to < from) to += fullDay;
      for (day of days) week[day] = isOff ? [] : add(week[day] ?? [], { from, to });
    } else return undefined;
  }
  // "Mo 8-16, Tu," breaks off before it says when.
  return timed ? { days: week, holiday: week.splice(holidays)[0] } : undefined;
}

/**
 * Reads the days when it is closed: "2026-12-24, 2026-07-06/2026-07-31". Dates are in any form that `parseDate` reads;
 * between the first day and the last is a slash (ISO 8601), a dash, or a hyphen with spaces. Between the dates are commas,
 * semicolons or line breaks.
 * @returns undefined for text that is not understood to its last word, has a time of day, or ends before it begins
 */
export function parseClosed(text: string): Dates[] | undefined {
  const closed: Dates[] = [];
  for (const part of text.split(/[,;\n]\s*/)) {
    const days = part.split(/[/–]| - /).map(parseDate);
    const [from = '', to = from] = days;
    if (to < from || !/^.{10}(?:\/.{10})?$/.test(days.join('/'))) return undefined;
    closed.push({ from, to });
  }
  return closed;
}

/**
 * The week as a list to read: days after one another with the same hours are one group (Monday to Thursday, Friday,
 * Saturday and Sunday closed); a day between others parts them. Monday is first, and `days` counts from it: 0–6.
 * The hours of holidays are in `hours.holiday`.
 */
export function week({ days }: Hours): { days: number[]; spans: Span[] }[] {
  const groups: ReturnType<typeof week> = [];
  days.forEach((spans, day) => {
    const last = groups.at(-1);
    if (JSON.stringify(last?.spans) === JSON.stringify(spans)) last?.days.push(day);
    else groups.push({ days: [day], spans });
  });
  return groups;
}

/** A minute counted from 1970, on the municipality's clock, as "2026-11-22T14:05"; one of a day as the first one's. */
export const clock = (minute: number): string => new Date(minute * 6e4).toISOString().slice(0, 16);

/** And back. */
export const minuteOf = (time: string): number => Date.parse(`${time}Z`) / 6e4;

/**
 * Whether it is open, and until when that holds: when it closes, or opens next. A night belongs to the day it began: it
 * runs to its end into a closed day or a holiday. Midnight between two spans is no closing.
 * @param closed days without opening hours; they come before holidays, and both before the days of the week
 * @param now on the municipality's clock, as `inMunicipality` tells it: "2026-11-22T14:05". Anything else is closed.
 * @returns `until` in the form of `now`; none where nothing changes within a year
 */
export function openState(
  hours: Hours,
  closed: readonly Dates[],
  now: string,
): { open: boolean; until?: string | undefined } {
  const minute = minuteOf(now);
  const end = minute + 366 * fullDay;
  let closes = minute;
  let opens: number | undefined;
  let midnight = minute - (minute % fullDay) - fullDay;
  // No further than it takes: a page may have hundreds of contacts.
  for (; midnight < end && (closes > minute ? midnight <= closes : !opens); midnight += fullDay) {
    const date = clock(midnight).slice(0, 10);
    const spans = closed.some(({ from, to }) => from <= date && date <= to)
      ? []
      : (isHoliday(date) && hours.holiday) || hours.days[(midnight / fullDay + 3) % 7];
    for (const { from, to } of spans ?? []) {
      if (midnight + from <= closes && closes < midnight + to) closes = midnight + to;
      if (midnight + from > minute) opens ??= midnight + from;
    }
  }
  const open = closes > minute;
  const until = open ? closes : opens;
  return { open, until: until && until < end ? clock(until) : undefined };
}
