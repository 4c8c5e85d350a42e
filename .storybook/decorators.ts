import type { Decorator, WebComponentsRenderer } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import type { StoryContext } from 'storybook/internal/types';
import { eventsOf } from './manifest.js';
import { DOCS_RENDERED, GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { surround, type Surroundings } from './surroundings.js';

/** The column of a CMS that the toolbar chooses; else the place that the story is for: `parameters.place`, a width. */
export const inColumn: Decorator = (story, { globals, parameters }) => {
  const chosen = globals['width'] === 'full' ? undefined : `${String(globals['width'])}px`;
  const place = chosen ?? (parameters['place'] as string | undefined) ?? 'none';
  return `<div style="max-inline-size: ${place}">${story() as string}</div>`;
};

/** The page around the story. Set before the story is rendered, because the language has to be known by then. */
export const inSurroundings: Decorator = (story, { globals, viewMode }) => {
  surround(document, { ...(globals as Surroundings), view: viewMode === 'docs' ? 'docs' : 'story' });
  return story();
};

/**
 * Tells what a widget tells the page, and where a link would have led: a story is no place to leave by a click.
 * @returns ends it
 */
export function tellEvents({ component, canvasElement }: StoryContext<WebComponentsRenderer>): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const tell = (event: Event) => {
    action(event.type)(Object.fromEntries(Object.entries(event)));
  };
  const stay = (event: Event) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    // A file that a widget makes is saved; a place on the page is gone to.
    if (!link || link.download || link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    action('link')(link.getAttribute('href'));
  };
  for (const name of eventsOf(component ?? '')) canvasElement.addEventListener(name, tell, { signal });
  canvasElement.addEventListener('click', stay, { signal });
  return () => ended.abort();
}

/** A page of documentation without a story has no decorator, and has the surroundings all the same. */
export function surroundDocs(): void {
  let globals: unknown;
  const set = () => {
    const isDocs = new URLSearchParams(location.search).get('viewMode') === 'docs';
    if (isDocs && globals) surround(document, { ...(globals as Surroundings), view: 'docs' });
  };
  const channel = addons.getChannel();
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) {
    channel.on(event, (update: { globals: unknown }) => {
      globals = update.globals;
      set();
    });
  }
  channel.on(DOCS_RENDERED, set);
}
