import { until } from './until.js';

/** What support/recorder.js keeps of a page opened with the flag `watch`. */
export interface Recorded {
  /** `error: …` or `warn: …`, as written to the console */
  console: string[];
  errors: string[];
  violations: string[];
  /** layout shifts with their time (ms), score and what moved, in Chromium alone */
  shifts: { at: number; value: number; moved: string[] }[];
}

export type PageWindow = Window & typeof globalThis & { recorded: Recorded };

export interface Page {
  frame: HTMLIFrameElement;
  window: PageWindow;
  document: Document;
}

interface FrameOptions {
  width?: number;
  height?: number;
  /** `false` switches JavaScript off in the page. */
  scripts?: boolean;
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/**
 * Opens a page in a frame of the given size, waits until it is loaded and every widget in it has rendered, and removes
 * it after the test.
 */
export async function openPage(
  url: string,
  { width = 1280, height = 800, scripts = true }: FrameOptions = {},
): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  // All in the same place: a frame below the edge of the window would be painted rarely or never.
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; border: 0';
  if (!scripts) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = url;
  frames.push(frame);

  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;

  const page = { frame, window: frame.contentWindow as PageWindow, document: frame.contentDocument! };
  if (scripts) await rendered(page);
  return page;
}

/** The widgets that stand in the page's light DOM. */
export function widgets({ document }: Pick<Page, 'document'>): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('kommun-'),
  );
}

/** Waits until every widget is defined and has rendered, also those that other widgets have made meanwhile. */
async function rendered(page: Page): Promise<void> {
  const known = widgets(page);
  const defined = (): boolean => known.every((widget) => widget.matches(':defined'));
  await until(`all widgets defined in ${page.frame.src}`, defined);
  await Promise.all(known.map((widget) => 'updateComplete' in widget && widget.updateComplete));
  const waits = (): boolean => page.document.querySelector('kommun-news-feed:state(busy)') !== null;
  await until(`all feeds come or failed in ${page.frame.src}`, () => !waits());
  await nextPaint(page);
  if (widgets(page).length !== known.length) await rendered(page);
}

/** Waits until the page has painted what it is now. */
export async function nextPaint({ window }: Pick<Page, 'window'>): Promise<void> {
  for (let frames = 0; frames < 2; frames++)
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
}
