import { type Json } from './json.js';
/**
 * A date, in any form that `parseDate` reads, as a moment in ms since 1970; undefined where it is no date, before 1970, or in the year
 * 9999.
 * Without a zone it is on the municipality's clock: of the hour that comes twice in October the second is meant, and in
 * the hour that March leaves out it is an hour later.
 * @param atEnd whether a day without a time means its end, not its beginning
 */
export declare function toMoment(value: Json, atEnd?: boolean): number | undefined;
