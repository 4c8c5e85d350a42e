/** A feed has come and is shown. */
export declare class KommunFeedLoadEvent extends Event {
    /** How many cards the feed shows. */
    readonly items: number;
    constructor(items: number);
}
/** A feed has not come, or is no feed. */
export declare class KommunFeedErrorEvent extends Event {
    /** What went wrong, in words for a developer. */
    readonly error: Error;
    constructor(error: Error);
}
