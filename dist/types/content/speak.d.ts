/**
 * Makes the live regions, which must be in the page before any words come into them. They stand in the document, not in
 * a shadow tree, where not every screen reader listens, and there is one pair for all widgets. Call it when a widget that
 * may have something to say comes into the page; a page that Turbo has swapped has lost them.
 */
export declare function prepareToSpeak(): void;
/**
 * Has a screen reader say something, once: when it has finished what it is saying, or at once (`assertive`), for danger
 * alone. What is to be said at the same time is one message, so that twenty notices are not twenty interruptions.
 */
export declare function speak(text: string, assertive?: boolean): void;
