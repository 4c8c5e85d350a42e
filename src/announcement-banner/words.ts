/** What a notice says in the page's language. */
import { msg, str } from '@lit/localize';
import type { Level } from '../content/level.js';
import { now } from '../locale/clock.js';
import { formatTime } from '../locale/dates.js';
import { formatDate, getLocale } from '../locale/locale.js';
import { atWords } from '../locale/words.js';

/** The level as the citizen reads it. */
export function levelWords(level: Level): string {
  if (level === 'emergency')
    return msg('Akut', { id: 'emergency', desc: 'The gravest level of a notice: danger to life' });
  if (level === 'warning') return msg('Varning', { id: 'warning', desc: 'The middle level of a notice' });
  return msg('Information', { id: 'info', desc: 'The mildest level of a notice' });
}

/** "kl. 14.05" of today, else the date with its time. */
export function updatedDate(date: string): string {
  const time = formatTime(date, getLocale());
  return time && date.slice(0, 10) === now().slice(0, 10) ? atWords(time) : formatDate(date);
}

export const hideWord = (): string =>
  msg('Dölj', { id: 'hide', desc: 'A button: hides the notice that it stands in' });

export const hideWords = (name: string): string =>
  msg(str`Dölj meddelandet ”${name}”`, {
    id: 'hide-notice',
    desc: 'What the button "Dölj" is called for those who hear it, so it begins with the same word; the placeholder is the heading of the notice',
  });

export const returnWords = (count: number): string =>
  msg(str`Visa dolda meddelanden (${count})`, {
    id: 'return',
    desc: 'A button: brings back the notices that the visitor has hidden; the placeholder is how many they are',
  });
