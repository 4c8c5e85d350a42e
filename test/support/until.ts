/** In ms; much longer than anything takes. */
const limit = 30_000;

/**
 * Waits until `predicate` gives something truthy, and gives that.
 * @param what the condition in words, for the error when it doesn't come true
 */
export async function until<T>(what: string, predicate: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (const end = Date.now() + limit; Date.now() < end;) {
    const result = await predicate();
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Not within ${limit} ms: ${what}`);
}
