/**
 * Tells the developer, once for each element, what can't be used and what would be right. The citizen sees nothing of it.
 * @param what an attribute's name, or words for something else
 * @param right what to write instead
 */
export declare function warn(element: Element, what: string, right: string): void;
/**
 * Tells the developer something, once for each element.
 * @param what it is about; default: each message is about something else
 */
export declare function tellOnce(element: Element, message: string, what?: string): void;
