/** Upgrades every hook in the page, now and when more content comes. One observer serves the whole page. */
export declare function watchHooks(): void;
