/**
 * Tells the developer, once for each element, what can't be used and what would be right. The citizen sees nothing of it.
 * @param what an attribute's name, or words for something else
 * @param right what to write instead
 */
export declare function warn(element: Element, what: string, right: string): void;
