/**
 * When a feed that many pages follow is asked for again: often enough for a crisis, and never so often that the crisis
 * brings the server down. Pure; docs/decisions/0011 has the reasons, test/feeds/crisis.test.ts the proof. All times in ms.
 */
/** When the server made an answer, by its own clock, in ms since 1970; NaN where it doesn't say. */
export declare const madeAt: (headers: Headers) => number;
/** How the server wants to be treated, in ms: how long an answer is fresh, or how long to leave the server alone. */
export declare function wishOf({ headers, status }: Pick<Response, 'headers' | 'status'>): number;
/**
 * How long to wait from one question to the next. Never shorter than the interval, so that many pages ask no more often
 * than once an interval each; up to half as long again by chance, so that they don't ask together.
 * @param failures how many times in a row there was no good answer; each doubles the wait, up to 5 minutes
 * @param wish of the server: after a good answer its `max-age`, which counts up to 5 minutes; after another its
 *   `Retry-After`, which counts up to an hour
 * @param random from 0 to 1
 */
export declare function pause(interval: number, failures: number, wish: number, random: number): number;
/** How long it is until a moment; 0 where it is past, or so far off that a clock must have been changed. */
export declare const until: (due: number, now: number) => number;
/**
 * How far the visitor's clock is behind the server's, by the headers of an answer that has just come; 0 where it is not
 * known, or not more than a minute.
 */
export declare function behind(headers: Headers, now: number): number;
