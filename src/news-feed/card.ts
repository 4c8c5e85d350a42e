import { make, ownDirection } from '../content/make.js';
import { safeUrl } from '../content/url.js';
import type { FeedItem } from '../feeds/item.js';
import { photoWords, updatedWords } from '../locale/words.js';
import { formatDate, getLocale } from '../locale/locale.js';

/**
 * An item as a news card, written as an editor would write it: in the light DOM, so that copying, translating and
 * reading aloud find it. Addresses are checked once more, because what the browser kept may have been changed.
 * @param level of the card's heading, 2 to 6
 * @param source who publishes it, where the item is at another host
 */
export function cardOf(item: FeedItem, level: number, source: string | undefined): HTMLElement {
  const { title, summary, categories } = item;
  const href = safeUrl(item.link);
  const date = item.published ?? item.updated;
  const time = date && make('time', { datetime: date }, formatDate(date.slice(0, 10)));
  return make(
    'kommun-news-card',
    { slot: 'cards', role: 'listitem', source },
    pictureOf(item),
    time && make('p', { lang: getLocale() }, item.published ? '' : `${updatedWords()} `, time),
    make(`h${level}`, ownDirection, href ? make('a', { href }, title) : title),
    summary ? make('p', ownDirection, summary) : undefined,
    categories.length
      ? make('ul', {}, ...categories.map((category) => make('li', ownDirection, category)))
      : undefined,
  );
}

function pictureOf({ image }: FeedItem): HTMLElement | undefined {
  const src = safeUrl(image?.src);
  if (!image || !src) return undefined;
  const picture = make('img', { src, alt: image.alt, loading: 'lazy' });
  return image.credit
    ? make('figure', {}, picture, make('figcaption', { lang: getLocale() }, photoWords(image.credit)))
    : picture;
}
