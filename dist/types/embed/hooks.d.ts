/**
 * Makes everything that a selector finds a widget, now and when more content comes: for a page whose markup can't ask for
 * it. As with hooks, containers are filled and other elements wrapped, and `data-*` of theirs become attributes. Nothing
 * within such a widget becomes another of its kind, and what is a widget, or asks for one, stays that one.
 * @param selector a CSS selector: ".sv-archive li". One that can't be read is told, and not used.
 * @param widget a widget's name: "news-card". A name that no widget has is told, and not used.
 */
export declare function enhance(selector: string, widget: string): void;
/** Upgrades every hook in the page, now and when more content comes. One observer serves the whole page. */
export declare function watchHooks(): void;
