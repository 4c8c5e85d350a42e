const wait = window.setTimeout.bind(window);

afterEach(() => {
  window.setTimeout = wait;
});

/**
 * Lets a wait of a second or more last a quarter of one, until the test ends: nobody has to sit through the patience
 * with a feed again and again. That it is five seconds, one test sees on the real clock.
 * @param page the window of a page in a frame; default: the test's own
 */
export function hurry(page: Window & typeof globalThis = window): void {
  const wait = page.setTimeout.bind(page);
  page.setTimeout = ((handler: () => void, ms = 0) =>
    wait(handler, ms < 1_000 ? ms : 250)) as typeof window.setTimeout;
}
