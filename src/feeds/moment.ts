/** Dates of notices as moments. */
import { momentOf } from '../locale/moments.js';
import { asText, type Json } from './json.js';

/** A time with its zone, as all engines read it alike, to the second. */
const exact = /T\d\d:\d\d\S*(Z|[+-]\d\d:\d\d)$/;

/** A value as `momentOf` reads it, and to the second where it says so. */
export function toMoment(value: Json, isEnd = false): number | undefined {
  const text = (asText(value) ?? '').trim();
  const moment = momentOf(text, isEnd);
  return (moment && exact.test(text) && Date.parse(text)) || moment;
}
