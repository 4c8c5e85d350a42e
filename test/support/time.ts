const RealDate = Date;

afterEach(() => {
  globalThis.Date = RealDate;
});

/**
 * Sets the clock until the test ends: to a moment with its zone, "2026-11-20T14:05+01:00". Widgets that wait for a time are
 * told as they are when a page comes back from the browser's cache, so that no test waits for a minute.
 */
export function setClock(moment: string): void {
  const time = RealDate.parse(moment);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, [given]: [string?]) => new target(given ?? time),
    get: (target, name) => (name === 'now' ? () => time : (Reflect.get(target, name) as unknown)),
  });
  window.dispatchEvent(new PageTransitionEvent('pageshow'));
}
