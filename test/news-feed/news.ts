import type { KommunNewsFeed } from '../../src/index.js';
import { entries } from '../feeds/formats.js';
import { goodFeed, type Room } from '../feeds/server.js';
import { events, told } from '../feeds/told.js';
import { fixture } from '../support/fixture.js';
import { shown, seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';

export const tag = 'kommun-news-feed';

/** What an editor writes for those who don't get the feed. */
export const fallback = `
  <h2>Nyheter</h2>
  <ul><li><a href="/a">Äldre nyhet</a></li><li><a href="/b">Annan äldre nyhet</a></li></ul>
  <p><a href="/nyheter">Alla nyheter</a></p>`;

/** The titles of the first of `entries`. */
export const titles = (count: number): string[] => entries(count).map(({ title }) => title!);

/** A list of news as it is before its feed has come. */
export const waiting = (
  attributes: Record<string, string>,
  content = '',
  width = 640,
): Promise<KommunNewsFeed> => fixture<KommunNewsFeed>(tagged(tag, attributes, content), { width });

/** The address of a feed that waits until the room is released. */
export const held = (room: Room, text = goodFeed): Promise<string> => room.put({ how: 'held', text });

/** Puts a list of news on the page and waits until its feed has come, or has not. */
export async function newsFeed(
  attributes: Record<string, string>,
  content = '',
  width = 640,
): Promise<KommunNewsFeed> {
  const before = events.length;
  const widget = await waiting(attributes, content, width);
  await told(before + 1);
  return widget;
}

/** The cards that a person sees. */
export const cards = (widget: Element): HTMLElement[] => shown(widget, 'kommun-news-card');

/** Their headings. */
export const news = (widget: Element): string[] =>
  cards(widget).map((card) => seen(card.querySelector('h2, h3, h4, h5, h6')!));
