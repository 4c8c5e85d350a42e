/**
 * What stands around a widget: the language, the light, the page's own style sheet, and what a citizen has set in the
 * browser. A page can't switch a citizen's settings on, so they are emulated, and only as far as said here.
 */
import bootstrap from './hosts/bootstrap.css?inline';
import forcedColours from './hosts/forced-colours.css?inline';
import site2012 from './hosts/site-2012.css?inline';
import textSpacing from './hosts/text-spacing.css?inline';
import blueYellow from '../src/theme/themes/blue-yellow.css?inline';
import brick from '../src/theme/themes/brick.css?inline';
import forest from '../src/theme/themes/forest.css?inline';
import highContrast from '../src/theme/themes/high-contrast.css?inline';
import { configure } from '../src/index.js';
import { messages } from '../stories/messages.js';
import { pseudoMessages } from '../stories/pseudo.js';
import { emulate } from './media.js';

export interface Surroundings {
  scheme: 'light' | 'dark' | 'system';
  theme: string;
  language: string;
  direction: 'auto' | 'ltr' | 'rtl';
  host: 'neutral' | 'bootstrap' | 'site2012';
  root: string;
  spacing: 'normal' | 'wide';
  forced: 'none' | 'active';
  motion: 'full' | 'reduced';
  /** In a page of documentation only what does not touch the page itself. */
  view: 'story' | 'docs';
}

const fromRightToLeft = ['ar'];
const hosts: Record<string, string> = { bootstrap, site2012 };
const themes: Record<string, string> = {
  'blue-yellow': blueYellow,
  forest,
  brick,
  'high-contrast': highContrast,
};
const now = new WeakMap<Document, Surroundings>();

/** Sets a document's surroundings, and keeps them for what comes into it later. */
export function surround(page: Document, wanted: Surroundings): void {
  const { scheme, theme, direction, host, root, view } = wanted;
  const language = wanted.language === 'pseudo' ? 'sv' : wanted.language;
  const html = page.documentElement;
  const isStory = view === 'story';
  // Set only where it is another: the widgets watch it, and render anew each time.
  if (html.lang !== language) html.lang = language;
  const natural = fromRightToLeft.includes(language) ? 'rtl' : 'ltr';
  // The page of documentation is English, and stays as it is.
  html.dir = isStory && direction !== 'auto' ? direction : isStory ? natural : 'ltr';
  // Those pages know no dark.
  Object.assign(html.dataset, { scheme: isStory && hosts[host] ? 'light' : scheme, view });
  const rules = [isStory && `html{font-size:${root}%}`, isStory && hosts[host]];
  setSheet(page, 'page', rules.filter(Boolean).join('\n'));

  setSheet(page, 'theme', themes[theme] ?? '');
  if (page === document) speakPseudo(wanted.language === 'pseudo');

  const isNew = !now.has(page);
  now.set(page, wanted);
  reach(page);
  if (isNew) new MutationObserver(() => reach(page)).observe(page, { childList: true, subtree: true });
}

let speaksPseudo = false;

/** Swedish in other words. An example page has a module of its own, and stays Swedish. */
function speakPseudo(on: boolean): void {
  if (on === speaksPseudo) return;
  speaksPseudo = on;
  configure({ strings: { sv: on ? pseudoMessages() : messages } });
}

/** What a visitor has set reaches everything, also the insides of widgets, and the pages in frames. */
function reach(page: Document): void {
  const wanted = now.get(page);
  if (!wanted) return;
  const { spacing, forced, motion } = wanted;
  dress(page, (spacing === 'wide' ? textSpacing : '') + (forced === 'active' ? forcedColours : ''));
  emulate(page, '(forced-colors: active)', forced === 'active');
  emulate(page, '(prefers-reduced-motion: reduce)', motion === 'reduced');
  for (const frame of page.querySelectorAll<HTMLIFrameElement>('.whole-page')) surroundFrame(frame, wanted);
}

const framed = new WeakSet<HTMLIFrameElement>();

/** An example page: as high as it is, in the same surroundings. Its own style sheet stays the page around the widgets. */
function surroundFrame(frame: HTMLIFrameElement, wanted: Surroundings): void {
  const page = frame.contentDocument;
  const isThere = page?.readyState === 'complete' && page.URL !== 'about:blank';
  if (!framed.has(frame)) {
    framed.add(frame);
    frame.addEventListener('load', () => reach(frame.ownerDocument));
  }
  if (!isThere) return;
  page.documentElement.style.colorScheme = wanted.scheme === 'system' ? 'light dark' : wanted.scheme;
  if (!now.has(page)) {
    new ResizeObserver(() => {
      frame.style.blockSize = `${page.documentElement.offsetHeight}px`;
    }).observe(page.documentElement);
  }
  surround(page, { ...wanted, host: 'neutral' });
}

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** A sheet of the document's by name, made once, because a constructed sheet belongs to one document. */
function setSheet(page: Document, name: string, css: string): CSSStyleSheet {
  const named = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, named);
  const { CSSStyleSheet: Sheet } = page.defaultView as unknown as typeof globalThis;
  const sheet = named.get(name) ?? new Sheet();
  named.set(name, sheet);
  sheet.replaceSync(css);
  if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets.push(sheet);
  return sheet;
}

/** A visitor's own style sheet. It does not change a page that never had one. */
function dress(page: Document, css: string): void {
  if (!css && !sheets.get(page)?.has('visitor')) return;
  const sheet = setSheet(page, 'visitor', css);
  for (const { shadowRoot } of page.querySelectorAll('*')) {
    if (shadowRoot && !shadowRoot.adoptedStyleSheets.includes(sheet))
      shadowRoot.adoptedStyleSheets.push(sheet);
  }
}
