/** The last good answer of a feed, kept by the browser, so that the next visit has something to show at once. */
/** What was kept under a name; undefined where there is nothing, or the browser keeps nothing. */
export declare function recall(name: string): unknown;
/** Keeps an answer. Storage that is blocked or full only costs the next visit's head start. */
export declare function remember(name: string, answer: unknown): void;
