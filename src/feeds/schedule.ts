/**
 * When a feed that many pages follow is asked for again: often enough for a crisis, and never so often that the crisis
 * brings the server down. Pure; docs/decisions/0011 has the reasons, test/feeds/crisis.test.ts the proof. All times in ms.
 */

const second = 1_000;
const minute = 60 * second;
/** A notice must not stay long after it was withdrawn, whatever the server's caches and faults. */
const longest = 5 * minute;
/** A server that asks for rest gets it, within reason; so does one that says that the feed is gone for good. */
const longestRest = 60 * minute;

/** When the server made an answer, by its own clock, in ms since 1970; NaN where it doesn't say. */
export const madeAt = (headers: Headers): number => Date.parse(headers.get('date') ?? '');

/** How the server wants to be treated, in ms: how long an answer is fresh, or how long to leave the server alone. */
export function wishOf({ headers, status }: Pick<Response, 'headers' | 'status'>): number {
  const of = (name: string) => headers.get(name) ?? '';
  if (status === 410) return longestRest;
  if (status === 200)
    return (Number(/max-age=(\d+)/.exec(of('cache-control'))?.[1]) - Number(of('age'))) * second || 0;
  const after = of('retry-after');
  return Number(after) * second || Date.parse(after) - madeAt(headers) || 0;
}

/**
 * How long to wait from one question to the next. Never shorter than the interval, so that many pages ask no more often
 * than once an interval each; up to half as long again by chance, so that they don't ask together.
 * @param failures how many times in a row there was no good answer; each doubles the wait, up to 5 minutes
 * @param wish of the server: after a good answer its `max-age`, which counts up to 5 minutes; after another its
 *   `Retry-After`, which counts up to an hour
 * @param random from 0 to 1
 */
export function pause(interval: number, failures: number, wish: number, random: number): number {
  const most = Math.max(interval, longest);
  const own = Math.min(interval * 2 ** failures, most);
  return Math.max(own, Math.min(wish, failures ? longestRest : most)) * (1 + random / 2);
}

/** How long it is until a moment; 0 where it is past, or so far off that a clock must have been changed. */
export const until = (due: number, now: number): number =>
  due > now && due - now <= longestRest * 1.5 ? due - now : 0;

/**
 * How far the visitor's clock is behind the server's, by the headers of an answer that has just come; 0 where it is not
 * known, or not more than a minute.
 */
export function behind(headers: Headers, now: number): number {
  const server = madeAt(headers) + Number(headers.get('age')) * second;
  return Math.abs(server - now) > minute ? server - now : 0;
}
