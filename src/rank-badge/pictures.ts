/**
 * Pictures of places, with 1 on top or first. The words beside them and the tables say the same, so they are hidden from
 * screen readers. Across they are measured in percent and down in em, so they fit any width without being asked for it.
 * Each line is a whole `svg`, because a template can't begin inside one.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../locale/locale.js';
import type { Rank } from './rank.js';
import { bestWords } from './rank-words.js';
import { chart, depth } from './slope.js';

let isMirrored = false;

/** Says for whom the next pictures are: from right to left, where words are. */
export const drawFor = (widget: Element): void => void (isMirrored = widget.matches(':dir(rtl)'));

const across = (x: number, width = 0): string => `${isMirrored ? 100 - x - width : x}%`;

/** From the place before, a ring, to the place after, a dot. */
const way = (x1: number, y1: number, x2: number, y2: number, kind = ''): TemplateResult =>
  html`<svg class="${kind} ${y2 > y1 ? 'worse' : ''}">
    <line x1=${across(x1)} y1="${y1}em" x2=${across(x2)} y2="${y2}em"></line>
    <circle class="before" cx=${across(x1)} cy="${y1}em" r="0.3em"></circle>
    <circle cx=${across(x2)} cy="${y2}em" r="0.35em"></circle>
  </svg>`;

const rule = (x1: number, x2: number, y: number): TemplateResult => way(x1, y, x2, y, 'rule');

/** HTML, so that words too long for their place end in "…". */
const label = (x: number, y: number, width: number, kind: string, words: unknown): TemplateResult =>
  html`<svg>
    <foreignObject class=${kind} x=${across(x, width)} y="${y - 0.75}em" width="${width}%" height="1.5em"
      >${words}</foreignObject
    >
  </svg>`;

const picture = (kind: string, height: number, content: unknown): TemplateResult =>
  html`<div class="picture small ${kind}" aria-hidden="true">
    <svg height="${height}em">${content}</svg>
  </div>`;

/** The way from the best place to the last, with today and before. */
export function renderTrack({ place, of = 1, previous }: Rank): unknown {
  const now = depth(place, of, 100);
  const before = previous ? depth(previous.place, previous.of ?? of, 100) : now;
  return of > 1
    ? picture('track', 2.9, [
        rule(0, 100, 0.75),
        way(before, 0.75, now, 0.75),
        label(0, 2.2, 50, '', bestWords()),
        label(50, 2.2, 50, 'end', formatNumber(of)),
      ])
    : nothing;
}

/**
 * A line for each of several things through their places at the same times, evenly spaced. Where the times are many, only
 * some have words; the table has all.
 */
export function renderLines(
  kind: string,
  times: readonly unknown[],
  lines: readonly { name?: string; places: readonly number[] }[],
  of: number,
): TemplateResult {
  const { height, points, starts, ends } = chart(
    lines.map(({ places }) => places),
    of,
  );
  const top = 2;
  const left = 17;
  const right = lines.length > 1 ? 46 : 86;
  const bottom = top + height;
  // The words of the axis are at its end, where no label of a point is.
  const axis = (lines.length > 1 ? right : 100) - left;
  const last = times.length - 1;
  const x = (at: number) => left + ((right - left) * at) / last;
  const isTold = (at: number) => !((last - at) % Math.ceil(times.length / 5));
  return picture(kind, bottom + 3.4, [
    label(left, 0.8, axis, 'end', bestWords()),
    rule(left, right, top),
    rule(left, right, bottom),
    label(left, bottom + 1.1, axis, 'end', formatNumber(of)),
    times.map((time, at) => (isTold(at) ? label(x(at) - 15, bottom + 2.6, 30, 'mid', time) : nothing)),
    lines.map(({ name, places }, row) => {
      const [down = [], start = 0, end = 0] = [points[row], starts[row], ends[row]];
      return places.map((place, at) => {
        const [y = 0, before = y, after = y] = [at, at - 1, at + 1].map((near) => down[near]);
        const number = formatNumber(place);
        // Above the line, but below it where it turns up again.
        const beside = y > before && y > after ? 1.2 : -1.2;
        const middle = () => (isTold(at) ? label(x(at) - 8, top + y + beside, 16, 'mid', number) : nothing);
        return [
          at ? way(x(at - 1), top + before, x(at), top + y) : nothing,
          at === last
            ? label(right + 3, top + end, 97 - right, '', html`<b>${number}</b> ${name}`)
            : at
              ? middle()
              : label(0, top + start, left - 3, 'end', number),
        ];
      });
    }),
  ]);
}
