import type { FeedItem } from '../feeds/item.js';

/** "Omsorg, Skola" → omsorg, skola */
const namesIn = (list: string): string[] =>
  list
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/**
 * The items of a feed that a list shows: the first that are of its categories.
 * @param category names with commas between; capitals don't matter. Without one, every item is meant
 */
export function choose(items: readonly FeedItem[], category: string, limit: number): FeedItem[] {
  const wanted = namesIn(category);
  const fits = ({ categories }: FeedItem) => categories.some((name) => wanted.includes(name.toLowerCase()));
  return items.filter((item) => !wanted.length || fits(item)).slice(0, limit);
}
