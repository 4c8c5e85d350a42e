/** What stories need of the browser: a memory that is empty, and a server that never answers. */

/** Forgets feeds and hidden notices, so that a story looks as it does to a new visitor. */
export function forget(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith('kommun-')) localStorage.removeItem(key);
  localStorage.setItem('kommun-dismissed', '{}');
  // As when a page comes back from the browser's cache: what is hidden is looked up anew.
  window.dispatchEvent(new PageTransitionEvent('pageshow'));
}

/** The address that `neverAnswers` is about. */
export const unanswered = 'svarar-inte';

/** A server that never answers, for stories about waiting. Other requests go their way. */
export function neverAnswers(): () => void {
  const real = window.fetch.bind(window);
  window.fetch = (address, options) =>
    typeof address === 'string' && address.endsWith(unanswered)
      ? new Promise(() => undefined)
      : real(address, options);
  return () => {
    window.fetch = real;
  };
}
