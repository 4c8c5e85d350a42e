/** A rank in the page's language: the words beside the number and the arrow. */
import { msg, str } from '@lit/localize';
import { formatNumber } from '../locale/locale.js';
import { pluralForm } from '../locale/plural.js';
import type { Place } from './rank.js';

/** "av 290 kommuner": what the place is out of; empty where nobody said. */
export function ofWords(of: number | undefined, unit: string | null | undefined): string {
  const count = formatNumber(of ?? 0);
  const what =
    unit ||
    pluralForm(
      of ?? 0,
      msg('kommuner', {
        id: 'unit',
        desc: 'What is ranked, after a number: "of 290 municipalities". Plural forms with | between, or one for all numbers',
      }),
    );
  return of
    ? msg(str`av ${count} ${what}`, { id: 'of', desc: 'After a place: "of 290 municipalities"' })
    : '';
}

/** "247 platser", in the form that the number asks for. */
function placesWords(places: number): string {
  return pluralForm(
    places,
    msg('# plats|# platser', {
      id: 'places',
      desc: 'How far a rank has moved; # is the number. The plural forms that the language has, with | between, in the order zero|one|two|few|many|other',
    }),
  );
}

/** "247 platser bättre", "1 plats sämre", "Oförändrad". */
export function partWords(change: number): string {
  if (!change) return msg('Oförändrad', { id: 'part-unchanged', desc: 'The rank is the same as before' });
  const places = placesWords(Math.abs(change));
  return change > 0
    ? msg(str`${places} bättre`, { id: 'part-better', desc: '"247 places" better' })
    : msg(str`${places} sämre`, { id: 'part-worse', desc: '"247 places" worse' });
}

/**
 * "247 platser bättre än 2022", "1 plats sämre än 2022", "Oförändrad sedan 2022". A year that nobody gave is not
 * guessed: it is "förra mätningen".
 */
export function changeWords(change: number, year: string | null | undefined): string {
  const since =
    year ||
    msg('förra mätningen', {
      id: 'last',
      desc: 'In place of an unknown year: "247 places better than the last survey"',
    });
  if (!change)
    return msg(str`Oförändrad sedan ${since}`, {
      id: 'unchanged',
      desc: 'The rank is the same as in that year',
    });
  const places = placesWords(Math.abs(change));
  return change > 0
    ? msg(str`${places} bättre än ${since}`, { id: 'better', desc: '"247 places" better than "2022"' })
    : msg(str`${places} sämre än ${since}`, { id: 'worse', desc: '"247 places" worse than "2022"' });
}

/** "Ny i mätningen": there was no place before. */
export const newWords = (): string =>
  msg('Ny i mätningen', { id: 'new', desc: 'The municipality is in the index for the first time' });

/** "plats 283", "plats 283 av 288", "delad plats 283". */
export function beforeWords({ place, of, shared }: Place, ofNow: number | undefined): string {
  const number = formatNumber(place);
  const all = formatNumber(of ?? 0);
  const words =
    of && of !== ofNow
      ? msg(str`plats ${number} av ${all}`, {
          id: 'before-of',
          desc: 'Which place it was before, where the number of places was another: "place 283 of 288"',
        })
      : msg(str`plats ${number}`, {
          id: 'before',
          desc: 'In brackets after a change: which place it was before',
        });
  return shared ? `${words}, ${sharedWords()}` : words;
}

/** "delad plats": others have the same. */
export const sharedWords = (): string =>
  msg('delad plats', { id: 'shared', desc: 'After a place that others have too: "36 of 290, shared place"' });

/** "1 bäst", at the end of an axis. */
export const bestWords = (): string =>
  msg('1 bäst', { id: 'best', desc: 'At the start of a line from the first place to the last: 1 is best' });

/** What the table of earlier years is called. */
export const historyWords = (): string =>
  msg('Plats år för år', { id: 'history', desc: 'The caption of a table with a place for each year' });
