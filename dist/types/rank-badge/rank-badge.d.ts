import { LitElement } from 'lit';
import { type Text } from '../content/text.js';
/**
 * A municipality's place in a national index. With a name it is a card: the number, what has changed, and where the
 * place is among all. Without a name, or in a line of text, it is a badge of one line. Place 1 is the best.
 *
 * Write a heading, the place ("Plats 36 av 290", "från plats 283 till plats 36"), a table of part indexes and a note inside
 * it, or give the numbers as attributes. Each row of a table that has places at two times (years, or "tidigare" and "nu", in
 * any order) says how the part has changed, and two such rows become a picture. The table itself is not written in.
 *
 * @customElement kommun-rank-badge
 *
 * @slot - a note on the index; in a badge, the place in words. In a card, a short line that says the place stands beside
 *   the number
 * @slot heading - the index's name (`h2`–`h6`)
 * @slot table - the part indexes, as an ordinary table
 *
 * @csspart name - the heading made from `name`
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for the number and the track
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export declare class KommunRankBadge extends LitElement {
    #private;
    static readonly shadowRootOptions: ShadowRootInit;
    static readonly styles: CSSStyleSheet[];
    static readonly properties: {
        name: {
            converter: (value: Text | number | boolean) => Text;
        };
        rank: {
            converter: (value: Text | number | boolean) => Text;
        };
        of: {
            converter: (value: Text | number | boolean) => Text;
        };
        previous: {
            converter: (value: Text | number | boolean) => Text;
        };
        previousOf: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
        year: {
            converter: (value: Text | number | boolean) => Text;
        };
        previousYear: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
        unit: {
            converter: (value: Text | number | boolean) => Text;
        };
        change: {
            converter: (value: Text | number | boolean) => Text;
        };
        history: {
            converter: (value: Text | number | boolean) => Text;
        };
        source: {
            converter: (value: Text | number | boolean) => Text;
        };
        href: {
            converter: (value: Text | number | boolean) => Text;
        };
        headingLevel: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
    };
    /** The index's name, as a heading. Default: none; write a heading inside the element instead. */
    name: Text;
    /**
     * The place: a whole number from 1, the best; "36=" or "delad 36" where others share it. Default: the place in the text
     * inside ("Plats 36 av 290"), or the last of `history`. Anything else is shown as it was written, without arrow and
     * track, and told.
     */
    rank: Text;
    /** How many are in the index, e.g. 290. A place above it is told, and shown without arrow and track. */
    of: Text;
    /** The place the time before; "ny" where there was none. One that is no place, or above its number, is told, and no change is shown. */
    previous: Text;
    /** How many were in the index the time before. Default: as many as now. Another number is said in words. */
    previousOf: Text;
    /**
     * How many places better it is: "+247", or "-3" for worse. It need not be given, because it follows from `previous`;
     * one that is not the difference is told, and the difference is shown.
     */
    change: Text;
    /**
     * Places of several years, in any order: "2022:283 2023:36/290 2024:41". More than two become a line, with a table for
     * screen readers. `rank`, `year`, `previous` and `previous-year` are taken from it where they are not given. An entry
     * that can't be used, or that says otherwise than they, is told, and none is shown.
     */
    history: Text;
    /** The year of the place, e.g. "2023". */
    year: Text;
    /** The year of the place before. Default: none; it is then "förra mätningen", and no year is guessed. */
    previousYear: Text;
    /** What is ranked, in the plural. Default: "kommuner" in the page's language. */
    unit: Text;
    /** Whose index it is; shown as "Källa: …". */
    source: Text;
    /** Where the index is explained: http, https, or relative to the page. The source leads there, or else the name. */
    href: Text;
    /**
     * The level, 2–6, of the heading made from `name`. Default: one deeper than the heading that governs the place.
     * Another value is told, and the default holds.
     */
    headingLevel: Text;
    constructor();
    protected render(): import("lit-html").TemplateResult<1>;
    protected firstUpdated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'kommun-rank-badge': KommunRankBadge;
    }
}
