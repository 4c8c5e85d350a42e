import type { FeedItem } from '../feeds/item.js';
/**
 * The items of a feed that a list shows: the first that are of its categories.
 * @param category names with commas between; capitals don't matter. Without one, every item is meant
 */
export declare function choose(items: readonly FeedItem[], category: string, limit: number): FeedItem[];
