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

declare global {
  interface HTMLElementEventMap {
    'kommun-feed-load': KommunFeedLoadEvent;
    'kommun-feed-error': KommunFeedErrorEvent;
  }
}
