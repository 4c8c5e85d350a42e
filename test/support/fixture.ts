import type { LitElement } from 'lit';
import { getLocale } from '../../src/locale/locale.js';
import { until } from './until.js';

const places: HTMLElement[] = [];
const pageLanguage = document.documentElement.lang;

afterEach(async () => {
  for (const place of places.splice(0)) place.remove();
  if (document.documentElement.lang !== pageLanguage) await setLanguage(pageLanguage, 'sv');
});

interface FixtureOptions {
  /** The width of the place that the HTML stands in, in px. */
  width?: number;
}

/**
 * Puts HTML into the page and waits until every widget in it has rendered. It is removed after the test.
 * @returns the HTML's first element
 */
export async function fixture<E extends HTMLElement = HTMLElement>(
  html: string,
  { width = 640 }: FixtureOptions = {},
): Promise<E> {
  const place = document.createElement('div');
  place.style.inlineSize = `${width}px`;
  place.innerHTML = html;
  places.push(place);
  document.body.append(place);
  await settled(place);
  return place.firstElementChild as E;
}

/** Waits until the widgets in an element have shown every change that was made to them; fails if one of them did. */
export async function settled(root: ParentNode = document): Promise<void> {
  // Whoever watches the content is told in a microtask that was queued before this one.
  await Promise.resolve();
  const widgets = [...root.querySelectorAll<LitElement>('*')].filter(
    (element) => 'updateComplete' in element,
  );
  const pending = widgets.some(({ isUpdatePending }) => isUpdatePending);
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  if (pending) await settled(root);
}

/** Gives the page another language, as a host page does, and waits until widgets speak the `expected` one. */
export async function setLanguage(lang: string, expected = lang): Promise<void> {
  document.documentElement.lang = lang;
  await until(`widgets speak ${expected}`, () => getLocale() === expected);
  await settled();
}
