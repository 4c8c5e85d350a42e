/** A table of part indexes, read from the texts of its cells. It knows no DOM. */
import { contradicts, rankInText, wholeNumber } from './rank.js';

/** A part index with its places at two times. */
export interface Part {
  /** which row of the table it is, from 0 */
  row: number;
  name: string;
  places: [before: number, now: number];
  /** the author's table says the change itself */
  told: boolean;
}

/** A table with two times in it. */
export interface Parts {
  /** which column has the places before and which those of now, from 0 */
  columns: number[];
  /** what those columns are called: a year alone, where it names one */
  times: string[];
  parts: Part[];
  /** some number can't be right: a place above their number, which is not used, or a change that is not the difference */
  wrong: boolean;
}

const year = /\b(?:19|20)\d\d\b/g;
const changeHeading = /^(?:förändr|skillnad|change)/i;
/** "+273", "273 platser bättre", "Oförändrad" */
const saysChange = /^[+−-]\d|bättre|sämre|oförändr|better|worse|unchanged/i;

/** How late the time is that a column's heading speaks of: a year, now, before; 0 where it is none. */
function timeOf(heading: string): number {
  if (changeHeading.test(heading)) return 0;
  const years = heading.match(year);
  if (years?.length === 1) return Number(years[0]);
  if (/^(?:nu|i år|senast|efter|now|after)\b/i.test(heading)) return 9999;
  return /^(?:tidigare|förra|före|i fjol|before|previous)\b/i.test(heading) ? 1 : 0;
}

/**
 * Finds the two latest times among the columns, in any order, and the rows with a place in both. Two columns of one time
 * can't be told apart: then there is nothing to compare.
 * @param rows the texts of the cells; a merged cell has its text in its first place
 * @param of how many places there are; 0 where nobody said
 */
export function readTable(rows: readonly string[][], of: number): Parts | undefined {
  const head = rows.slice(0, 3).find((cells) => cells.filter(timeOf).length > 1) ?? [];
  const times = head.map(timeOf);
  const [now = 0, before, earlier] = times.filter(Boolean).sort((one, other) => other - one);
  if (!before || now === before || before === earlier) return undefined;
  const columns = [times.indexOf(before), times.indexOf(now)];
  const change = head.findIndex((text) => changeHeading.test(text));
  const parts: Part[] = [];
  let wrong = false;
  rows.forEach((cells, row) => {
    const places = columns.map((x) => wholeNumber(rankInText(cells[x] ?? '')?.rank)) as Part['places'];
    if (row <= rows.indexOf(head) || !places.every(Boolean)) return;
    const isAbove = !!of && Math.max(...places) > of;
    const said = cells[change] ?? cells.find((text, x) => !times[x] && saysChange.test(text));
    wrong ||= isAbove || contradicts(`${said} platser`, places[0] - places[1]);
    const name = cells.find((text, x) => text && !times[x]) ?? '';
    if (!isAbove) parts.push({ row, name, places, told: said !== undefined });
  });
  const called = columns.map((x) => head[x] ?? '').map((text) => text.match(year)?.[0] ?? text);
  return { columns, times: called, parts, wrong };
}
