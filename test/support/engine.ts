/** The engine that the test runs in. For tests of what one engine alone can tell. */
export const engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrom')
    ? 'chromium'
    : 'webkit';
