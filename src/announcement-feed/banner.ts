import { make, ownDirection } from '../content/make.js';
import { isElement, textOf } from '../content/nodes.js';
import { safeUrl } from '../content/url.js';
import type { Announcement, AnnouncementText } from '../feeds/announcement.js';
import { getLocale } from '../locale/locale.js';
import { sourceWords } from '../locale/words.js';

const banner = 'kommun-announcement-banner';
const minute = 60_000;

/**
 * A notice as a banner, written as an editor would write it: in the light DOM, so that copying, translating and reading
 * aloud find it. Addresses are checked once more, because what the browser kept may have been changed.
 * @param level of the heading, 2 to 6
 */
export function bannerOf({ id, level, texts }: Announcement, headingLevel: number): HTMLElement {
  const several = texts.length > 1;
  const parts = texts.map((text) => contentOf(text, headingLevel));
  const [only] = parts as [HTMLElement];
  return make(
    banner,
    { slot: 'notices', key: id, level },
    ...(several || (only.lang && only.lang !== getLocale()) ? parts : only.childNodes),
  );
}

function contentOf({ lang, heading, paragraphs, links, sender }: AnnouncementText, level: number) {
  const lines = [
    make(`h${level}`, ownDirection, heading),
    ...paragraphs.map((words) => make('p', ownDirection, words)),
    ...links.map(({ href, text }) => make('p', ownDirection, make('a', { href: safeUrl(href) }, text))),
    ...(sender
      ? [make('p', { class: 'small' }, make('span', { lang: getLocale() }, sourceWords()), ` ${sender}`)]
      : []),
  ];
  // Space between the lines, as an editor would leave it: the words of two are not one.
  return make('div', { lang }, ...lines.flatMap((line) => [line, '\n']));
}

const iso = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());

/** What may change while the words stay: then the banner stays, too, with the focus in it. */
export function timeBanner(element: Element, { from, until, updated, dismissible }: Announcement): void {
  const attributes = {
    from: iso(from),
    // A banner ends with a minute; the feed takes it away sooner.
    until: iso(until && Math.ceil(until / minute) * minute),
    updated: iso(updated),
    dismissible: dismissible ? '' : undefined,
  };
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
}

/** The banner that a child of the element is, or has in it. */
export const bannerIn = (child: Node): Element | null =>
  isElement(child) ? (child.matches(banner) ? child : child.querySelector(banner)) : null;

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** Whether what stands in an element is a notice already: the same words, at the same level. */
export function says(child: Element, { level, texts }: Announcement): boolean {
  const written = bannerIn(child);
  const of = (name: string) => written?.getAttribute(name) ?? '';
  const words = texts.flatMap(({ heading, paragraphs, links }) => [
    heading,
    ...paragraphs,
    ...links.map(({ text }) => text),
  ]);
  return (
    (of('level') || 'info') === level &&
    withoutSpace(of('heading') + textOf(written ?? undefined)) === withoutSpace(words.join(''))
  );
}
