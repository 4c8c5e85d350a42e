/** An element with attributes and content, as an author would write it; what is undefined is left out. */
export declare function make(tag: string, attributes: Record<string, string | undefined>, ...content: (Node | string | undefined)[]): HTMLElement;
