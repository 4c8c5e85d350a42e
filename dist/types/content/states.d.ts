/** A state of an element that the light sheet sees as `:state(name)`. */
export declare const setState: (internals: ElementInternals, state: string, on: boolean) => void;
