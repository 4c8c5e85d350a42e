interface Lead {
    internals: ElementInternals;
    link: () => HTMLAnchorElement | undefined;
}
/**
 * Makes a whole element lead where one link in it leads, and lets its text be selected.
 *
 * The light sheet spreads the link over the element, below the text. A plain click on the text is passed on, unless it
 * selected something. A middle click, a click with Ctrl, ⌘ or Shift, and a call for the context menu mean the link itself:
 * when the press begins, the link comes above the text (`:state(raised)`) and takes the pointer, so that the browser does
 * with it what it does with every link.
 */
export declare function leadTo(host: HTMLElement, lead: Lead): void;
export {};
