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
export declare const fullDay = 1440;
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
export declare function parseHours(text: string): Hours | undefined;
/**
 * Reads the days when it is closed: "2026-12-24, 2026-07-06/2026-07-31". Dates are in any form that `parseDate` reads;
 * between the first day and the last is a slash (ISO 8601), a dash, or a hyphen with spaces. Between the dates are commas,
 * semicolons or line breaks.
 * @returns undefined for text that is not understood to its last word, has a time of day, or ends before it begins
 */
export declare function parseClosed(text: string): Dates[] | undefined;
/**
 * The week as a list to read: days after one another with the same hours are one group (Monday to Thursday, Friday,
 * Saturday and Sunday closed); a day between others parts them. Monday is first, and `days` counts from it: 0–6.
 * The hours of holidays are in `hours.holiday`.
 */
export declare function week({ days }: Hours): {
    days: number[];
    spans: Span[];
}[];
/** A minute counted from 1970, on the municipality's clock, as "2026-11-22T14:05"; one of a day as the first one's. */
export declare const clock: (minute: number) => string;
/** And back. */
export declare const minuteOf: (time: string) => number;
/**
 * Whether it is open, and until when that holds: when it closes, or opens next. A night belongs to the day it began: it
 * runs to its end into a closed day or a holiday. Midnight between two spans is no closing.
 * @param closed days without opening hours; they come before holidays, and both before the days of the week
 * @param now on the municipality's clock, as `inMunicipality` tells it: "2026-11-22T14:05". Anything else is closed.
 * @returns `until` in the form of `now`; none where nothing changes within a year
 */
export declare function openState(hours: Hours, closed: readonly Dates[], now: string): {
    open: boolean;
    until?: string | undefined;
};
