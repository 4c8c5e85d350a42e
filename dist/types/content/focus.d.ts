/**
 * Moves the focus to the first of some elements that takes it. One that can't have it by itself can as long as it has it,
 * and is then as it was, so that clicks in it mean what they meant.
 */
export declare function focusFirst(elements: Iterable<HTMLElement | null | undefined>): void;
