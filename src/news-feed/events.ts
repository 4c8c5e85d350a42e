/** A feed has come and is shown. */
export class KommunFeedLoadEvent extends Event {
  /** How many cards the feed shows. */
  readonly items: number;

  constructor(items: number) {
    super('kommun-feed-load', { bubbles: true, composed: true });
    this.items = items;
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
