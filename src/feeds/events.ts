import type { LitElement } from 'lit';
import { warn } from '../content/warn.js';

/** A feed has come and is shown. */
export class KommunFeedLoadEvent extends Event {
  /** How many cards or announcements the feed shows. */
  readonly items: number;
  /** What in the feed could not be used, in words for a developer; a feed of news has none. */
  readonly problems: readonly string[];

  constructor(items: number, problems: readonly string[] = []) {
    super('kommun-feed-load', { bubbles: true, composed: true });
    this.items = items;
    this.problems = problems;
  }
}

/** A feed has not come, or is no feed. */
export class KommunFeedErrorEvent extends Event {
  /** What went wrong, in words for a developer. */
  readonly error: Error;

  constructor(error: Error) {
    super('kommun-feed-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

/** Tells the page how it went with a widget's feed when the widget shows it; the developer, too, what went wrong. */
export async function tellPage(
  widget: LitElement,
  error: Error | undefined,
  load: () => KommunFeedLoadEvent,
): Promise<void> {
  if (error) warn(widget, 'src', `the address of a feed (${error.message})`);
  widget.requestUpdate();
  // False as long as one update asks for another.
  while (!(await widget.updateComplete));
  widget.dispatchEvent(error ? new KommunFeedErrorEvent(error) : load());
}

declare global {
  interface HTMLElementEventMap {
    'kommun-feed-load': KommunFeedLoadEvent;
    'kommun-feed-error': KommunFeedErrorEvent;
  }
}
