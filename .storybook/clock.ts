/** Stories that show what time it is stand still, so that they look the same every day. */
const RealDate = Date;

/**
 * Sets the page's clock to a moment with its zone, "2026-11-20T14:05+01:00"; undefined leaves it.
 * @returns puts it right again
 */
export function setClock(moment: string | undefined): () => void {
  if (moment) {
    const time = RealDate.parse(moment);
    globalThis.Date = new Proxy(RealDate, {
      construct: (Target, given: unknown[]) =>
        given.length ? new Target(...(given as [number])) : new Target(time),
      get: (target, name) => (name === 'now' ? () => time : (Reflect.get(target, name) as unknown)),
    });
  }
  return () => {
    globalThis.Date = RealDate;
  };
}
