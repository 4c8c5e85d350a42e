import { expect } from 'chai';
import type { KommunAnnouncementFeed } from '../../src/index.js';
import { Room, type Answer } from '../feeds/server.js';
import { events, told } from '../feeds/told.js';
import { fixture } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { nextPaint, openPage, type Page } from '../support/frame.js';
import { tagged } from '../support/samples.js';
import { setClock } from '../support/time.js';

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

/** What the server wrote into the page for the same notice as `water`. */
export const written = `<kommun-announcement-banner level="warning">
  <h2>Koka vattnet</h2><p>Vattnet i Mantorp kan innehålla bakterier.</p>
  <p>Koka det som du dricker.</p><p><a href="/vatten">Om dricksvattnet</a></p></kommun-announcement-banner>`;
/** What it wrote for one that the feed has no longer. */
export const old = '<kommun-announcement-banner><h2>Badet stänger</h2></kommun-announcement-banner>';

const pages: Page[] = [];
afterEach(() => {
  const errors = pages.splice(0).flatMap(({ window }) => window.recorded.errors);
  expect(errors.join('\n')).to.equal('');
});

/** Gives the feed another answer, and lets so much time pass that it is asked for again. */
export async function change(room: Room, answer: Answer | string, seconds = 120): Promise<void> {
  await room.put(answer);
  const count = events.length;
  setClock(inSeconds(seconds));
  await told(count + 1);
}

interface PageOptions {
  width?: number;
  /** Default: the sources. */
  module?: string;
  headers?: Record<string, string>;
}

/** A page of the municipality on the room's server, in which nothing may go wrong. */
export async function pageWith(
  room: Room,
  list: string,
  head = '',
  { module = '/src/index.ts', headers = {}, ...size }: PageOptions = {},
): Promise<Page> {
  const html = `<!DOCTYPE html><html lang="sv"><head><title>Kommunen</title><meta name="viewport" content="width=device-width">
    <script src="/test/support/recorder.js"></script>${head}
    <script type="module" src="${module}"></script></head><body>${list}<main><h1>Startsida</h1><p><a href="/">Start</a></p></main></body></html>`;
  const answer = { text: html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } };
  const page = await openPage(await room.put(answer, `${crypto.randomUUID()}.html`), size);
  pages.push(page);
  await nextPaint(page);
  return page;
}

/** What the page shows of its feed, in words. */
export const wordsOf = ({ document }: Page): string => document.querySelector<HTMLElement>(tag)!.innerText;

/** Puts the clock of a page so many seconds forward. */
export function setPageClock({ window }: Page, seconds: number): void {
  const time = Date.parse(inSeconds(seconds));
  (window as unknown as { Date: DateConstructor }).Date.now = () => time;
}

export { Room, type Answer };
