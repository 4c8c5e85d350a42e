/** Which notices the visitor has hidden: kept by the browser for all its tabs, or at least for this visit. */
import { configuration } from '../embed/configure.js';

const name = 'kommun-dismissed';
const day = 86_400_000;

/** The words of a notice, and when it was hidden, in ms since 1970. */
type Dismissals = Record<string, number>;

let dismissals: Dismissals = {};
let canKeep = true;

/** Takes what the browser keeps; where it keeps nothing, or no longer, what this page knows holds. */
function recall(): void {
  if (!canKeep) return;
  try {
    dismissals = (JSON.parse(localStorage.getItem(name) ?? 'null') as Dismissals | null) ?? dismissals;
  } catch {
    // Blocked, or not ours.
  }
}

/** A time in the future is from a clock that was wrong. */
const isFresh = (time: number | undefined): boolean =>
  Math.abs(Date.now() - Number(time)) < configuration().dismissDays * day;

/** Whether the visitor has hidden a notice with these words, no longer than `dismissDays` ago. */
export const isDismissed = (words: string): boolean => isFresh(dismissals[words]);

/** Hides notices, or shows them again. What is too old is forgotten. */
export function setDismissed(notices: string[], dismissed: boolean): void {
  recall();
  const fresh = new Map(Object.entries(dismissals).filter(([, time]) => isFresh(time)));
  for (const words of notices)
    if (dismissed) fresh.set(words, Date.now());
    else fresh.delete(words);
  dismissals = Object.fromEntries(fresh);
  try {
    localStorage.setItem(name, JSON.stringify(dismissals));
  } catch {
    // Blocked or full: what the browser has kept is no longer the truth.
    canKeep = false;
  }
}

/** Follows what is hidden in other tabs, also while this page lay in the browser's cache. */
export function watchDismissals(changed: () => void): void {
  const follow = () => {
    recall();
    changed();
  };
  window.addEventListener('storage', ({ key }) => (key === name ? follow() : undefined));
  window.addEventListener('pageshow', ({ persisted }) => (persisted ? follow() : undefined));
  recall();
}
