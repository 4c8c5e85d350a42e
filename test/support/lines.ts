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
