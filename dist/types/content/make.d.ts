/** An element with attributes and content, as an author would write it; what is undefined is left out. */
export declare function make(tag: string, attributes: Record<string, string | undefined>, ...content: (Node | string | undefined)[]): HTMLElement;
/** For what somebody else wrote: on a page in Arabic a Swedish line keeps its full stop at its end. */
export declare const ownDirection: {
    dir: string;
};
