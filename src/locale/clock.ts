/** One clock for all widgets of the page. */
import type { ReactiveControllerHost } from 'lit';
import { inMunicipality } from './dates.js';
import { renderAgain } from './locale.js';
import { momentOf } from './moments.js';

type Widget = Element & ReactiveControllerHost;

const minute = 60_000;

/** When a widget wants to render anew, in ms since 1970. */
const alarms = new Map<Widget, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** How far the visitor's clock is behind the right time, in ms. */
let offset = 0;

/** The moment now, in ms since 1970. */
export const moment = (): number => Date.now() + offset;

/** The time now on the municipality's clock: "2026-11-22T14:05". */
export const now = (): string => inMunicipality(new Date(moment()));

/** The moment when today is over for the municipality, in ms since 1970. */
export const midnight = (): number => momentOf(now().slice(0, 10), true) ?? Infinity;

/**
 * Puts the clock of all widgets right, where the visitor's computer has a wrong one.
 * @param ms how far it is behind; less than 0: ahead
 */
export function correctClock(ms: number): void {
  if (ms === offset) return;
  offset = ms;
  // What had its time may have it again.
  renderAgain();
}

/**
 * Renders a widget anew at a moment, in ms since 1970, once and only if it is in the page then. A later call takes the
 * earlier one's place, and no moment takes it back.
 */
export function renderAt(widget: Widget, at: number | '' | undefined): void {
  if (at) alarms.set(widget, at);
  else alarms.delete(widget);
  if (alarms.size && !timer) wait();
}

/** Until the next minute begins; never longer, because the time that a computer sleeps may not count. */
function wait(): void {
  timer = setTimeout(ring, minute - (moment() % minute));
}

function ring(): void {
  clearTimeout(timer);
  timer = undefined;
  for (const [widget, at] of alarms) {
    if (widget.isConnected && at > moment()) continue;
    alarms.delete(widget);
    // One that comes back renders then, and asks again.
    if (widget.isConnected) widget.requestUpdate();
  }
  if (alarms.size) wait();
}

// After sleep, or from the back-forward cache, at once.
document.addEventListener('visibilitychange', ring);
window.addEventListener('pageshow', ring);
