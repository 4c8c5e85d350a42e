/*
 * Put first into a page by the test server's flag `watch`: keeps on `window.recorded` what the page says and does
 * wrong, and how far its layout shifts. A classic script and no inline one, so that it runs before everything else
 * and under the strict policy too.
 */
(() => {
  // Chromium alone knows layout shifts.
  const shifts = [];
  const nameOf = (node) => node?.cloneNode().outerHTML ?? String(node?.textContent);
  const keepShifts = (entries) => {
    for (const { startTime, value, sources } of entries) {
      shifts.push({ at: startTime, value, moved: sources.map(({ node }) => nameOf(node)) });
    }
  };
  let observer;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    observer = new PerformanceObserver((list) => keepShifts(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
  }

  const recorded = {
    console: [],
    errors: [],
    violations: [],
    get shifts() {
      keepShifts(observer?.takeRecords() ?? []);
      return shifts;
    },
  };
  window.recorded = recorded;

  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...words) => {
      recorded.console.push(`${level}: ${words.map(String).join(' ')}`);
      original.apply(console, words);
    };
  }

  // Capturing, because the error of a picture or a script that did not load doesn't bubble.
  const keepError = ({ message, target }) =>
    recorded.errors.push(message ?? `did not load: ${target.src ?? target.href}`);
  window.addEventListener('error', keepError, true);
  window.addEventListener('unhandledrejection', ({ reason }) => recorded.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    recorded.violations.push(`${effectiveDirective} blocked ${blockedURI} ${sample}`);
  });
})();
