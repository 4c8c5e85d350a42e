/**
 * Makes elements that a widget made, or found among its children, its children in their order, and takes away those that
 * it made before. One that is in its place is not moved, so that it keeps the focus.
 * @param slot what those that the widget made have as `slot`
 */
export declare function place(widget: Element, slot: string, wanted: Element[]): void;
