/**
 * Feeds that are asked for again and again. One poll serves all elements of a page that follow the same feed, and, through
 * the browser's storage, all pages of the browser: see docs/decisions/0011.
 */
import { correctClock } from '../locale/clock.js';
import type { AnnouncementsRead } from './announcement.js';
import { readAnnouncements } from './announcements.js';
import { fetchText } from './fetch-text.js';
import { at, type Json } from './json.js';
import { recall, remember } from './memory.js';
import { behind, madeAt, pause, until, wishOf } from './schedule.js';

/** What is known of a feed: the last good answer, and how it came. Times are those of the visitor's clock, in ms. */
export interface Known extends AnnouncementsRead {
  /** When the feed was asked for last, or answered. */
  asked: number;
  /** When it may be asked for again. */
  due: number;
  /** How many times in a row there was no good answer. */
  failures: number;
  /** When the last good answer came; 0 where none has. */
  came: number;
  /** When the server made that answer, by the server's clock. */
  made: number;
  /** How far the visitor's clock was behind the server's. */
  behind: number;
}

/** A feed that is followed. */
export interface Followed {
  readonly known: Known;
  /** Asks now, unless it is being asked already. */
  refresh: () => void;
  /** Follows no longer. */
  leave: (listener: Listener) => void;
}

/** Hears that a good answer has come, or an error. */
export type Listener = (error?: Error) => unknown;

/** How long other pages wait for the one that asks; longer than a feed may take. */
const asking = 6_000;
/** No more often than this, whatever happens. */
const atLeast = 10_000;
/** For so long an older answer, from a cache on the way, does not take a newer one's place. */
const newer = 300_000;
/** What a computer sleeps may not count as waiting. */
const minute = 60_000;

const polls = new Map<string, Poll>();

const nothing: Known = {
  asked: -1,
  due: 0,
  failures: 0,
  came: 0,
  made: 0,
  behind: 0,
  announcements: [],
  withdrawn: [],
  problems: [],
};

/** Whether what the browser kept is in our form still: whole numbers and lists. */
const isKnown = (kept: unknown): kept is Known =>
  Object.entries(nothing).every(([name, value]) => {
    const is = Array.isArray(value) ? Array.isArray : Number.isSafeInteger;
    return is(at(kept as Json, name));
  });

class Poll {
  readonly listeners = new Map<Listener, number>();
  readonly #address: string;
  known = nothing;
  /** When the good answer came that the listeners heard of last. */
  #told: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isBusy = false;

  constructor(address: string) {
    this.#address = address;
    this.#recall();
    this.#told = this.known.came;
  }

  /**
   * Asks if it is time, else waits until it is; rests while nobody looks.
   * @param again the network or the page is back, so that a failure may be past
   */
  look(again = false): void {
    clearTimeout(this.#timer);
    this.#recall();
    const { asked, due, failures, came } = this.known;
    const now = Date.now();
    const wait = until(again && failures ? asked + atLeast : due, now);
    const rests = !this.listeners.size || document.hidden || this.isBusy;
    if (!wait && !rests) return void this.#ask(now);
    if (came !== this.#told) this.#tell();
    if (!rests) this.#timer = setTimeout(() => this.look(), Math.min(wait, minute));
  }

  refresh(): void {
    this.#keep({ due: 0 });
    this.look();
  }

  leave(listener: Listener): void {
    this.listeners.delete(listener);
  }

  get #name(): string {
    return `kommun-announcement-feed ${this.#address}`;
  }

  /** Takes what another page has learnt since. Storage that is full still has what was before. */
  #recall(): void {
    const kept = recall(this.#name);
    const { asked } = this.known;
    if (!isKnown(kept) || kept.asked < asked) return;
    // Two pages' clocks are never quite the same.
    if (kept.asked < Date.now() + minute) this.#take(kept);
    // The visitor's clock has been put back since the last visit.
    else if (asked < 0) this.#take({ ...kept, asked: 0, due: 0, behind: 0 });
  }

  #take(known: Known): void {
    this.known = known;
    // A feed whose server never told the time leaves the clock as another feed has put it.
    if (known.made) correctClock(known.behind);
  }

  #tell(error?: Error): void {
    this.#told = this.known.came;
    for (const listener of this.listeners.keys()) listener(error);
  }

  #keep(changes: Partial<Known>): void {
    this.#take({ ...this.known, ...changes });
    remember(this.#name, this.known);
  }

  async #ask(asked: number): Promise<void> {
    this.isBusy = true;
    const interval = Math.min(...this.listeners.values());
    this.#keep({ asked, due: asked + asking });
    let failures = 0;
    let error: Error | undefined;
    let response: Response | undefined;
    try {
      // The browser's cache may have the answer, and asks whether it still holds.
      const answer = await fetchText(this.#address, undefined, 'no-cache');
      ({ response } = answer);
      this.#learn(readAnnouncements(answer.text, answer.address), response.headers);
    } catch (thrown) {
      error = thrown as Error;
      failures = this.known.failures + 1;
      if (error.cause instanceof Response) response = error.cause;
    }
    const wait = pause(interval, failures, response ? wishOf(response) : 0, Math.random());
    const now = Date.now();
    this.#keep({ asked: now, due: now + Math.round(wait), failures });
    this.isBusy = false;
    this.#tell(error);
    this.look();
  }

  /** Takes a good answer, unless it is older than what is known. */
  #learn(answer: AnnouncementsRead, headers: Headers): void {
    const now = Date.now();
    const { made, came, withdrawn } = this.known;
    const date = madeAt(headers) || made;
    if (date < made && Math.abs(now - came) < newer) return;
    this.#keep({
      ...answer,
      withdrawn: [...new Set([...answer.withdrawn, ...withdrawn])].slice(0, 200),
      came: now,
      made: date,
      // A worker of the site may give an answer of yesterday, whose date says nothing of now.
      behind: date < made ? this.known.behind : behind(headers, now),
    });
  }
}

const lookAgain = () => polls.forEach((poll) => poll.look(true));
const look = () => polls.forEach((poll) => poll.look());

window.addEventListener('storage', look);
document.addEventListener('visibilitychange', look);
window.addEventListener('online', lookAgain);
window.addEventListener('pageshow', lookAgain);
document.addEventListener('resume', lookAgain);

/**
 * Follows a feed until `leave`.
 * @param interval how long to wait between two questions, at least, in ms
 * @param listener is called each time that a good answer has come, or an error; never at once
 * @returns where what is known stands, from now on, and how to ask at once
 */
export function follow(address: string, interval: number, listener: Listener): Followed {
  const poll = polls.get(address) ?? new Poll(address);
  polls.set(address, poll);
  poll.listeners.set(listener, interval);
  // Elements that follow the same feed are all there before it is asked for.
  queueMicrotask(() => {
    poll.look();
    // Nothing is asked now, so what is known is the answer.
    if (!poll.isBusy && poll.known.came && poll.listeners.has(listener)) listener();
  });
  return poll;
}
