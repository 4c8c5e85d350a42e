import type { KommunFeedErrorEvent, KommunFeedLoadEvent, KommunNewsFeed } from '../../src/index.js';
import { fixture, settled } from '../support/fixture.js';
import { shown, seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';

export const tag = 'kommun-news-feed';

/** What an editor writes for those who don't get the feed. */
export const fallback = `
  <h2>Nyheter</h2>
  <ul><li><a href="/a">Äldre nyhet</a></li><li><a href="/b">Annan äldre nyhet</a></li></ul>
  <p><a href="/nyheter">Alla nyheter</a></p>`;

type Told = KommunFeedLoadEvent | KommunFeedErrorEvent;

/** What the lists of news on the page have told it in this test, in order. */
export const events: Told[] = [];

const keep = (event: Event) => void events.push(event as Told);

/** Every test of the file begins with an empty memory, and with nothing told. */
export function freshVisit(): void {
  beforeEach(() => {
    localStorage.clear();
    events.length = 0;
    document.addEventListener('kommun-feed-load', keep);
    document.addEventListener('kommun-feed-error', keep);
  });
  afterEach(() => {
    document.removeEventListener('kommun-feed-load', keep);
    document.removeEventListener('kommun-feed-error', keep);
    localStorage.clear();
  });
}

/** Waits until so many feeds have come, or have not. */
export async function told(count = events.length + 1): Promise<void> {
  await until(`${count} feeds have come, or have not`, () => events.length >= count);
  await settled();
}

/** Puts a list of news on the page and waits until its feed has come, or has not. */
export async function newsFeed(
  attributes: Record<string, string>,
  content = '',
  width = 640,
): Promise<KommunNewsFeed> {
  const before = events.length;
  const widget = await fixture<KommunNewsFeed>(tagged(tag, attributes, content), { width });
  await told(before + 1);
  return widget;
}

/** The cards that a person sees. */
export const cards = (widget: Element): HTMLElement[] => shown(widget, 'kommun-news-card');

/** Their headings. */
export const news = (widget: Element): string[] =>
  cards(widget).map((card) => seen(card.querySelector('h2, h3, h4, h5, h6')!));
