/** Opening hours in the page's language. */
import { msg, str } from '@lit/localize';
import { formatTime, formatWeekday } from '../locale/dates.js';
import { atTime, formatDate, getLocale } from '../locale/locale.js';
import { atWords as at } from '../locale/words.js';
import { clock, fullDay, minuteOf, type openState, type Span } from './hours.js';

/** "måndag", from 0 for Monday. The first of January 2024 was one. */
const weekday = (day: number): string => formatWeekday(`2024-01-0${String(day + 1)}`, getLocale());

/** "måndag–torsdag", "fredag" */
export const daysWords = (days: number[]): string =>
  [...new Set([days[0], days.at(-1)])].map((day) => weekday(day ?? 0)).join('–');

/** Minutes from midnight as "8.00"; what is past midnight is the next day's. */
const timeOf = (minutes: number): string => formatTime(clock(minutes % fullDay), getLocale());

const closedWords = (): string => msg('Stängt', { id: 'closed', desc: 'Opening hours: it is closed' });
const alwaysWords = (): string =>
  msg('Öppet dygnet runt', { id: 'always', desc: 'Opening hours: it never closes' });

export const holidayWords = (): string =>
  msg('helgdagar', { id: 'holidays', desc: 'Opening hours: in place of a day, public holidays' });

/** "kl. 9.00–12.00, 13.00–17.00" */
export function spansWords(spans: Span[]): string {
  const [first] = spans;
  if (!first) return closedWords();
  if (first.to - first.from === fullDay) return alwaysWords();
  return at(spans.map(({ from, to }) => `${timeOf(from)}–${timeOf(to)}`).join(', '));
}

/** "Öppet nu, stänger kl. 16.30", "Stängt, öppnar måndag kl. 8.00" */
export function stateWords({ open, until }: ReturnType<typeof openState>, now: string): string {
  if (!until) return open ? alwaysWords() : closedWords();
  const when = open ? closingWords(until, now) : openingWords(until, now);
  return open
    ? msg(str`Öppet nu, stänger ${when}`, {
        id: 'open-until',
        desc: 'The placeholder is a time: "kl. 16.30"',
      })
    : msg(str`Stängt, öppnar ${when}`, {
        id: 'closed-until',
        desc: 'The placeholder is a time, with a day where it is not today: "måndag kl. 8.00"',
      });
}

/** Days from 1970. */
const dayOf = (time: string): number => Math.floor(minuteOf(time) / fullDay);

/** The day is said where it is not today; the date, where a day of the week could be taken for another week's. */
function openingWords(until: string, now: string): string {
  const days = dayOf(until) - dayOf(now);
  if (!days) return at(formatTime(until, getLocale()));
  return days < 7 ? atTime(formatWeekday(until, getLocale()), until) : formatDate(until);
}

/** Tonight's "3.00" needs no day. */
const closingWords = (until: string, now: string): string =>
  minuteOf(until) - minuteOf(now) < fullDay ? at(formatTime(until, getLocale())) : openingWords(until, now);
