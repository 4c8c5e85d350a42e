import { flatElements } from '../support/flat-tree.js';

/** The quotation marks that the styles add, in reading order: ”…” is '””', and '' is none. */
export function addedMarks(widget: Element): string {
  const markOf = (element: Element, part: '::before' | '::after') => {
    const { content: text, display } = getComputedStyle(element, part);
    const { quotes } = getComputedStyle(element);
    if (!/^(open|close)-quote$/.test(text) || display === 'none' || quotes === 'none') return '';
    const [open = '', close = ''] = quotes.replace(/["\s]/g, '');
    return text === 'open-quote' ? open : close;
  };
  const elements = flatElements(widget).filter(
    (element) => element.localName !== 'q' && element.checkVisibility(),
  );
  const all = (part: '::before' | '::after') => elements.map((element) => markOf(element, part)).join('');
  return all('::before') + all('::after');
}

/** How wide some words are that are written in an element. */
function widthThere(element: Element, words: string): number {
  const span = document.createElement('span');
  span.style.whiteSpace = 'nowrap';
  span.textContent = words;
  element.append(span);
  const { width } = span.getBoundingClientRect();
  span.remove();
  return width;
}

/**
 * The marks that a `q` shows, one of some pairs: no interface tells which, but they have their widths. Alike wide ones
 * are all named.
 */
export function shownMarks(q: Element, pairs: string[]): string[] {
  const { width } = q.getBoundingClientRect();
  const fits = ([open = '', close = '']: string) =>
    Math.abs(widthThere(q, open + q.textContent + close) - width) < 0.1;
  return pairs.filter(fits);
}
