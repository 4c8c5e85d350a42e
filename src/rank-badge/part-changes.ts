import type { ReactiveElement } from 'lit';
import { textOf } from '../content/nodes.js';
import { sheetOf } from '../theme/sheets.js';
import { readTable, type Parts } from './parts.js';
import { partWords } from './rank-words.js';

/** A table's cells in rows and columns. A merged cell stands in the first place that it takes; its others are holes. */
function gridOf(rows: HTMLTableRowElement[]): (HTMLTableCellElement | undefined)[][] {
  const grid = rows.map((): (HTMLTableCellElement | undefined)[] => []);
  rows.forEach(({ cells }, y) => {
    const line = grid[y] ?? [];
    let x = 0;
    for (const cell of cells) {
      while (x in line) x++;
      // 0 rows are all that are left.
      for (const taken of grid.slice(y, y + (cell.rowSpan || Infinity)))
        for (let beside = 0; beside < cell.colSpan; beside++) taken[x + beside] = undefined;
      line[x] = cell;
    }
  });
  return grid;
}

/** The way down from the widget to a node, as a selector. */
function pathTo(widget: Element, node: Element | undefined): string {
  const parent = node?.parentElement;
  return node && parent && node !== widget
    ? `${pathTo(widget, parent)}>:nth-child(${[...parent.children].indexOf(node) + 1})`
    : '';
}

let count = 0;

/**
 * Says in the author's table how each part has changed. The table is not written in: the words are a style of its cells,
 * in a sheet of the widget's own that finds them by the way from the widget to the cell; docs/decisions/0007 has the
 * reasons. The light sheet gives them their look.
 * @returns what reads the first table in the widget, and says what it says; `of` is how many places there are
 */
export function watchParts(widget: ReactiveElement): (of: number) => Parts | undefined {
  const sheet = sheetOf('');
  const name = `parts-${++count}`;
  const withoutSheet = () =>
    adopted && (adopted.adoptedStyleSheets = adopted.adoptedStyleSheets.filter((one) => one !== sheet));
  let adopted: Document | ShadowRoot | undefined;
  widget.attachInternals().states.add(name);
  widget.addController({
    hostConnected() {
      adopted = widget.getRootNode() as Document | ShadowRoot;
      adopted.adoptedStyleSheets.push(sheet);
    },
    hostDisconnected: withoutSheet,
  });

  return (of) => {
    const grid = gridOf([...(widget.querySelector('table')?.rows ?? [])]);
    const table = readTable(
      grid.map((row) => [...row].map(textOf)),
      of,
    );
    const rules = table?.parts.map(({ row, places: [before, now], told }) => {
      const [was, is] = table.columns.map(
        (x) => `${widget.localName}:state(${name})${pathTo(widget, grid[row]?.[x])}`,
      );
      const words = partWords(before - now);
      const arrow = before === now ? '→' : before > now ? '↑' : '↓';
      // A screen reader skips the arrow.
      const content = told ? '' : `--_change:"${arrow} ${words}"/"${words}";`;
      return `${was}{--_weight:400}${is}{--_weight:700;${content}${before > now ? '--_tone:var(--_accent)' : ''}}`;
    });
    // Words are no numbers, and begin where their column begins.
    const isWords = grid.every((row) => /^\D*$/.test(textOf(row.at(-1))));
    const words = isWords ? `${widget.localName}:state(${name}){--_align:start;--_weight:400}` : '';
    sheet.replaceSync(rules?.join('') ?? words);
    return table;
  };
}
