import { shown } from '../support/flat-tree.js';
import { samples } from '../support/samples.js';

export const { tag, attributes } = samples.find((sample) => sample.tag === 'kommun-quote-block')!;

/** Where some words of a widget's stand. */
export function boxOf(widget: Element, words: string): DOMRect {
  const texts = shown(widget, '*').flatMap((element) =>
    [...element.childNodes].filter((node) => node instanceof Text && node.data.includes(words)),
  );
  const range = document.createRange();
  range.selectNodeContents(texts[0]!);
  return range.getBoundingClientRect();
}

export const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
