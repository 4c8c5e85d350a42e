/** The page's voice, for what a person who listens would otherwise miss. */
import { make } from './make.js';
import { sheetOf } from '../theme/sheets.js';

/** Long enough for what comes together to be said together, and for a screen reader to have seen the live region. */
const gather = 150;
/** Long enough for a slow screen reader to have taken the words; then nobody shall come upon them at the end of the page. */
const forget = 10_000;

const sheet = sheetOf(
  '.kommun-spoken{position:fixed;inset:0 auto auto 0;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
);

const waiting = { status: [] as string[], alert: [] as string[] };
type Role = keyof typeof waiting;

function regionOf(role: Role): Element {
  const known = document.querySelector(`.kommun-spoken[role=${role}]`);
  if (known) return known;
  const region = make('div', { role, class: 'kommun-spoken' });
  document.body.append(region);
  return region;
}

/**
 * Makes the live regions, which must be in the page before any words come into them. They stand in the document, not in
 * a shadow tree, where not every screen reader listens, and there is one pair for all widgets. Call it when a widget that
 * may have something to say comes into the page; a page that Turbo has swapped has lost them.
 */
export function prepareToSpeak(): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  regionOf('status');
  regionOf('alert');
}

/**
 * Has a screen reader say something, once: when it has finished what it is saying, or at once (`assertive`), for danger
 * alone. What is to be said at the same time is one message, so that twenty notices are not twenty interruptions.
 */
export function speak(text: string, assertive = false): void {
  const role = assertive ? 'alert' : 'status';
  prepareToSpeak();
  if (waiting[role].push(text) > 1) return;
  setTimeout(() => {
    const region = regionOf(role);
    // One text node: a region with several is read once for each by some.
    const words = (region.textContent = waiting[role].splice(0).join(' '));
    setTimeout(() => {
      if (region.textContent === words) region.textContent = '';
    }, forget);
  }, gather);
}
