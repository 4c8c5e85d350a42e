/** Dates of notices as moments. */
import { inMunicipality, parseDate } from '../locale/dates.js';
import { asText, type Json } from './json.js';

/** A time with its zone, as all engines read it alike, to the second. */
const exact = /T\d\d:\d\d\S*(Z|[+-]\d\d:\d\d)$/;
const day = 86_400_000;

/** How far the municipality's clock is ahead of UTC at a moment, in ms. */
const ahead = (moment: number): number => Date.parse(`${inMunicipality(new Date(moment))}Z`) - moment;

/**
 * A date, in any form that `parseDate` reads, as a moment in ms since 1970; undefined where it is no date, before 1970, or in the year
 * 9999.
 * Without a zone it is on the municipality's clock: of the hour that comes twice in October the second is meant, and in
 * the hour that March leaves out it is an hour later.
 * @param atEnd whether a day without a time means its end, not its beginning
 */
export function toMoment(value: Json, atEnd = false): number | undefined {
  const text = (asText(value) ?? '').trim();
  const date = parseDate(text) ?? '';
  // Systems write the year 1 where they mean "not known", and 9999 where they mean "for ever".
  if (date < '1970-01-02' || date > '9999') return undefined;
  if (exact.test(text)) return Date.parse(text) || undefined;
  const hasTime = date.length > 10;
  const asUtc = Date.parse(hasTime ? `${date}Z` : date) + (atEnd && !hasTime ? day : 0);
  // The first answer is right to the hour, which is enough to know the clock by.
  return asUtc - ahead(asUtc - ahead(asUtc));
}
