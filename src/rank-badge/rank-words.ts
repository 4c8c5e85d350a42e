/** A rank in the page's language: the words beside the number and the arrow. */
import { msg, str } from '@lit/localize';
import { formatNumber } from '../locale/locale.js';

/** "av 290 kommuner": what the place is out of; empty where nobody said. */
export function ofWords(of: number | undefined, unit: string | null | undefined): string {
  const count = formatNumber(of ?? 0);
  const what =
    unit || msg('kommuner', { id: 'unit', desc: 'What is ranked, after a number: "of 290 municipalities"' });
  return of
    ? msg(str`av ${count} ${what}`, { id: 'of', desc: 'After a place: "of 290 municipalities"' })
    : '';
}

/**
 * "247 platser bättre än 2022", "1 plats sämre än 2022", "Oförändrad sedan 2022". A year that nobody gave is not
 * guessed: it is "förra gången".
 */
export function changeWords(change: number, year: string | null | undefined): string {
  const since =
    year ||
    msg('förra gången', {
      id: 'last',
      desc: 'In place of an unknown year: "247 places better than last time"',
    });
  if (!change)
    return msg(str`Oförändrad sedan ${since}`, {
      id: 'unchanged',
      desc: 'The rank is the same as in that year',
    });
  const count = formatNumber(Math.abs(change));
  const places =
    count === '1'
      ? msg('1 plats', { id: 'place-one', desc: 'How far a rank has moved, one' })
      : msg(str`${count} platser`, { id: 'places', desc: 'How far a rank has moved, several' });
  return change > 0
    ? msg(str`${places} bättre än ${since}`, { id: 'better', desc: '"247 places" better than "2022"' })
    : msg(str`${places} sämre än ${since}`, { id: 'worse', desc: '"247 places" worse than "2022"' });
}

/** "plats 283": which place it was before. */
export function beforeWords(place: number): string {
  const number = formatNumber(place);
  return msg(str`plats ${number}`, {
    id: 'before',
    desc: 'In brackets after a change: which place it was before',
  });
}
