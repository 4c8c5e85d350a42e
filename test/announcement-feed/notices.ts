import type { KommunAnnouncementFeed, KommunFeedErrorEvent, KommunFeedLoadEvent } from '../../src/index.js';
import { Room, type Answer } from '../feeds/server.js';
import { fixture, settled } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { nextPaint, openPage, type Page } from '../support/frame.js';
import { tagged } from '../support/samples.js';
import { until } from '../support/until.js';

export const tag = 'kommun-announcement-feed';
export const bannerTag = 'kommun-announcement-banner';

/** One notice of a feed, as the municipality writes it. */
export interface Notice {
  id?: string;
  heading: string;
  level?: string;
  text?: string | string[];
  links?: { href: string; text: string }[];
  from?: string;
  until?: string;
  updated?: string;
  areas?: string[];
  dismissible?: boolean;
  languages?: Record<string, { heading: string; text?: string }>;
}

export const feedOf = (...announcements: Notice[]): string => JSON.stringify({ announcements });

export const water: Notice = {
  id: 'vatten',
  heading: 'Koka vattnet',
  level: 'warning',
  text: ['Vattnet i Mantorp kan innehålla bakterier.', 'Koka det som du dricker.'],
  links: [{ href: '/vatten', text: 'Om dricksvattnet' }],
};
export const road: Notice = { id: 'vag', heading: 'Vägen är avstängd', text: 'Kör över Skänninge.' };
export const smoke: Notice = {
  id: 'rok',
  heading: 'Gå inomhus',
  level: 'emergency',
  text: 'Röken är farlig.',
};

type Told = KommunFeedLoadEvent | KommunFeedErrorEvent;

/** What the feeds on the page have told it in this test, in order. */
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

/** Waits until so many answers have come, or have not. */
export async function told(count = events.length + 1): Promise<void> {
  await until(`${count} answers have come, or have not`, () => events.length >= count);
  await settled();
}

/** Puts a feed on the page and waits until it has come, or has not. */
export async function announcementFeed(
  attributes: Record<string, string>,
  content = '',
): Promise<KommunAnnouncementFeed> {
  const before = events.length;
  const widget = await fixture<KommunAnnouncementFeed>(tagged(tag, attributes, content));
  await told(before + 1);
  return widget;
}

/** The banners that a person meets. */
export const banners = (widget: Element): HTMLElement[] =>
  shown(widget, bannerTag).filter((banner) => seen(banner) && banner.checkVisibility());

/** Their headings. */
export const headlines = (widget: Element): string[] =>
  banners(widget).map((banner) => seen(banner.querySelector('h1, h2, h3, h4, h5, h6')!));

const RealDate = Date;

/** The time so many seconds from now, on the real clock, as `setClock` takes it. */
export const inSeconds = (seconds: number): string =>
  new RealDate(RealDate.now() + seconds * 1_000).toISOString();

/** A page of the municipality on the room's server. */
export async function pageWith(room: Room, list: string, head = '', options = {}): Promise<Page> {
  const html = `<!DOCTYPE html><html lang="sv"><head><title>Kommunen</title><meta name="viewport" content="width=device-width">${head}
    <script type="module" src="/src/index.ts"></script></head><body>${list}<main><h1>Startsida</h1><p><a href="/">Start</a></p></main></body></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const page = await openPage(
    await room.put({ text: html, headers }, `${crypto.randomUUID()}.html`),
    options,
  );
  await nextPaint(page);
  return page;
}

/** What the page shows of its feed, in words. */
export const wordsOf = ({ document }: Page): string => document.querySelector<HTMLElement>(tag)!.innerText;

export { Room, type Answer };
