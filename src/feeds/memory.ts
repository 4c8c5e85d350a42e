/** The last good answer of a feed, kept by the browser, so that the next visit has something to show at once. */

/** Changed when what is kept gets another form. */
const prefix = 'kommun-feed-1 ';

/** What was kept under a name; undefined where there is nothing, or the browser keeps nothing. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an answer. Storage that is blocked or full only costs the next visit's head start. */
export function remember(name: string, answer: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(answer));
  } catch {
    // The answer is shown all the same.
  }
}
