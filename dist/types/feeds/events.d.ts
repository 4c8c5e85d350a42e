import type { LitElement } from 'lit';
/** A feed has come and is shown. */
export declare class KommunFeedLoadEvent extends Event {
    /** How many cards or announcements the feed shows. */
    readonly items: number;
    /** What in the feed could not be used, in words for a developer; a feed of news has none. */
    readonly problems: readonly string[];
    constructor(items: number, problems?: readonly string[]);
}
/** A feed has not come, or is no feed. */
export declare class KommunFeedErrorEvent extends Event {
    /** What went wrong, in words for a developer. */
    readonly error: Error;
    constructor(error: Error);
}
/** Tells the page how it went with a widget's feed when the widget shows it; the developer, too, what went wrong. */
export declare function tellPage(widget: LitElement, error: Error | undefined, load: () => KommunFeedLoadEvent): Promise<void>;
declare global {
    interface HTMLElementEventMap {
        'kommun-feed-load': KommunFeedLoadEvent;
        'kommun-feed-error': KommunFeedErrorEvent;
    }
}
