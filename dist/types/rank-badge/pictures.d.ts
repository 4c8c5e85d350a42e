/**
 * Pictures of places, with 1 on top or first. The words beside them and the tables say the same, so they are hidden from
 * screen readers. Across they are measured in percent and down in em, so they fit any width without being asked for it.
 * Each line is a whole `svg`, because a template can't begin inside one.
 */
import { type TemplateResult } from 'lit';
import type { Rank } from './rank.js';
/** Says for whom the next pictures are: from right to left, where words are. */
export declare const drawFor: (widget: Element) => void;
/** The way from the best place to the last, with today and before. */
export declare function renderTrack({ place, of, previous }: Rank): unknown;
/**
 * A line for each of several things through their places at the same times, evenly spaced. Where the times are many, only
 * some have words; the table has all.
 */
export declare function renderLines(kind: string, times: readonly unknown[], lines: readonly {
    name?: string;
    places: readonly number[];
}[], of: number): TemplateResult;
