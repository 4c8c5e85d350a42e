/**
 * Dates on the municipality's clock, as text: "2016-01-20", or "2016-01-20T14:05" where there is a time. That is also
 * the machine's form, for `<time datetime>`. A date without a zone means the municipality's own time; one with a zone is
 * turned into it.
 */
/**
 * Sets the municipality's time zone, as IANA names it.
 * @returns whether the browser knows it; another one changes nothing
 */
export declare function setTimeZone(timeZone: unknown): boolean;
/**
 * A date as it is written: "2016-01-20" or "2016-01-20T14:05", and how far ahead of UTC its time is ("+01:00") where it says
 * so. The forms are those of `parseDate`.
 */
export declare function readDate(text: string): [date: string, offset?: string] | undefined;
/**
 * Reads a date in ISO 8601 ("2016-01-20", "2016-01-20T14:05", with or without zone), as Swedish writes it
 * ("20 januari 2016", "Publicerad 20 jan. 2016 kl. 14.05") or as mail and RSS do (RFC 2822: "Wed, 20 Jan 2016 14:05:00
 * +0100"). A day of the week is not compared with the date.
 * @returns undefined where it is no such date, also for a day that no calendar has
 */
export declare function parseDate(text: string): string | undefined;
/** A moment on the municipality's clock. */
export declare const inMunicipality: (moment: Date) => string;
/** A language as Intl has it in every browser; the nearest where one of them has it not. */
export declare const intlName: (locale: string) => string;
/** "20 januari 2016", "20 January 2016": as the language writes it, always with the year. */
export declare function formatDay(date: string, locale: string): string;
/** "onsdag", "Wednesday". */
export declare function formatWeekday(date: string, locale: string): string;
/** "9.05" in Swedish, Finnish, Sami and Meänkieli, "09:05" in others; empty where the date has no time. */
export declare const formatTime: (date: string, locale: string) => string;
