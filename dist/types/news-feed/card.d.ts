import type { FeedItem } from '../feeds/item.js';
/**
 * An item as a news card, written as an editor would write it: in the light DOM, so that copying, translating and
 * reading aloud find it. Addresses are checked once more, because what the browser kept may have been changed.
 * @param level of the card's heading, 2 to 6
 * @param source who publishes it, where the item is at another host
 */
export declare function cardOf(item: FeedItem, level: number, source: string | undefined): HTMLElement;
