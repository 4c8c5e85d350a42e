import { childrenOf } from './flat-tree.js';

/** All texts of the flat tree, in reading order. */
export const textsOf = (node: Node): Text[] =>
  node instanceof Text ? [node] : node instanceof Element ? [...childrenOf(node)].flatMap(textsOf) : [];

/** What stands on each line, as the eye sees it, of an element or of a part of its texts. */
export function linesOf(element: Element, part = /.+/s): string[] {
  const lines: { bottom: number; text: string }[] = [];
  for (const node of textsOf(element)) {
    const found = part.exec(node.data);
    const start = found?.index ?? 0;
    for (let at = start; at < start + (found?.[0].length ?? 0); at++) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      // At a break some engines count an empty box at the end of the line before.
      const box = [...range.getClientRects()].at(-1);
      const last = lines.at(-1);
      if (!box) continue;
      if (last && box.top < last.bottom - 4) last.text += node.data[at]!;
      else lines.push({ bottom: box.bottom, text: node.data[at]! });
    }
  }
  return lines.map(({ text }) => text);
}

/** Whether the last sign of an element's first text is the rightmost on its line, as it is in Swedish. */
export function endsAtTheRight(element: Element): boolean {
  const [text] = textsOf(element).filter(({ data }) => data.trim());
  const rightOf = (start: number, end: number) => {
    const range = new Range();
    range.setStart(text!, start);
    range.setEnd(text!, end);
    return range.getBoundingClientRect().right;
  };
  const { length } = text!.data;
  return rightOf(length - 1, length) > rightOf(0, length - 1);
}
