/** How long a feed is waited for, in ms. */
const patience = 5_000;

const wait = window.setTimeout.bind(window);

afterEach(() => {
  window.setTimeout = wait;
});

/**
 * Lets the patience with the next feed that is asked for last a quarter of a second: nobody has to sit through it again
 * and again. That it is five seconds, one test sees on the real clock.
 * @param page the window of a page in a frame; default: the test's own
 */
export function hurry(page: Window & typeof globalThis = window): void {
  const wait = page.setTimeout.bind(page);
  page.setTimeout = ((handler: () => void, ms?: number) => {
    if (ms !== patience) return wait(handler, ms);
    page.setTimeout = wait;
    return wait(handler, patience / 20);
  }) as typeof window.setTimeout;
}
