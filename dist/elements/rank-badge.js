import { LitElement, nothing, html } from 'lit';
import { css, formatNumber, msg, str, sheetOf, manualSlots, shadowStyles, text, ContentController, isTable, isHeading, followLocale, useLightStyles, textOf, warn, sourceWords, link, define } from './shared/styles.js';
import { renderHeading } from './shared/heading-level.js';
import { icon } from './shared/icon.js';

var lightStyles = "kommun-rank-badge:not(#_#_){display:inline;&:is([name],:has(h1,h2,h3,h4,h5,h6,[role=heading],table)):not(:is(p,span,a,em,strong,b,i,label,small,h1,h2,h3,h4,h5,h6)>*){border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_paper);color:var(--_ink);grid-template:auto auto 1fr/minmax(0,5fr) minmax(0,9fr);column-gap:2.5em;padding:1.25em clamp(1.1em,5%,1.75em) 1.35em;display:grid;container-type:inline-size}& p,& ul,& ol{margin-block-start:.9em}& table{border-collapse:collapse;font-variant-numeric:tabular-nums;inline-size:100%}& caption,& figcaption{text-align:start;padding-block-end:.4em}& th,& td{border-block-end:1px solid var(--_line);text-align:end;vertical-align:baseline;padding:.6em 0 .6em 1em}& th:first-child,& td:first-child{text-align:start;padding-inline-start:0}& thead th,& thead td{color:var(--_muted);padding-block:.25em;font-size:.875em}& tbody th:last-child,& tbody td:last-child{font-weight:700}@container (inline-size<22em){& tr{border-block-end:1px solid var(--_line);grid-template-columns:1fr 1fr;display:grid}& th,& td{text-align:start;border:0;padding:.15em 0 .45em}& th:first-child,& td:first-child{grid-column:1/-1;padding-block:.45em 0}}}";

/* As a card the host is the grid, see rank-badge.light.css. */
const styles = css `.block{grid-column:1/-1;min-inline-size:0}.number,.change{color:var(--_accent);font-variant-numeric:tabular-nums;font-weight:700}.place>p{flex-wrap:wrap;align-items:baseline;gap:0 .5em;margin:0;display:flex}.place .number{letter-spacing:-.03em;font-size:4.6em;line-height:1.05}.place .of,.past{color:var(--_muted)}.change,.past{margin-inline-start:.35em}svg{stroke-width:3px;block-size:.9em;inline-size:.9em}.place .past{margin:0;display:block}.place .change{border-radius:var(--_radius);background:var(--_soft);margin:.3em 0;padding:.2em .85em;display:inline-block}.track{flex-wrap:wrap;justify-content:space-between;margin-block-start:.6em;display:flex}.track svg{block-size:1.5em;fill:var(--_accent);stroke:var(--_line);stroke-width:.35em;flex:0 0 calc(100% - 1em);margin-inline:.5em;overflow:visible}.way,.before{stroke:var(--_accent)}.before{fill:var(--_paper);stroke-width:.2em}circle:last-child{stroke:none}.table{margin-block-start:1.1em}@container (inline-size>=40em){.place,.name:has(~.table){grid-column:1}.table{grid-area:1/2/span 3;margin:0}}`;

/** The arithmetic of a place in an index. It knows no DOM and no language. Place 1 is the best. */
/** A whole number above zero, grouped or not ("10 000"); undefined for anything else. */
function wholeNumber(text) {
    const digits = text?.replace(/\s/g, '') ?? '';
    return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}
/**
 * Reads a place and the one before it. What contradicts itself is not used: a place above the number of places, a
 * number that is none. A previous place without its own `previousOf` is one among the same number as now.
 * @param words the attributes
 * @param rank the place, where it was written elsewhere
 * @param of the number of places, where it was written elsewhere
 * @returns the rank as far as it can be used, and the name of the attribute that can't
 */
function readRank(words, rank = words.rank, of = words.of) {
    const now = readPlace(rank, of, words.year);
    if (!now)
        return { wrong: 'rank' };
    if (!words.previous)
        return { rank: now };
    const previous = readPlace(words.previous, words.previousOf ?? of, words.previousYear);
    return previous ? { rank: { ...now, previous } } : { rank: now, wrong: 'previous' };
}
function readPlace(rank, ofText, year) {
    const place = wholeNumber(rank);
    const of = wholeNumber(ofText);
    return place && (of ? place <= of : !ofText) ? { place, of, year } : undefined;
}
/** Where a place stands between the best, 0, and the last, 100; undefined where there are no others. */
const position = ({ place, of = 1 }) => of > 1 ? ((place - 1) / (of - 1)) * 100 : undefined;
/** "Plats 36 av 290" in running text, in Swedish or English: the place, and how many there are; empty where it says none. */
const rankInText = (text) => /(\d+) (?:av|of)\D{1,12}(\d+)/i.exec(text)?.slice(1) ?? [];

/** A rank in the page's language: the words beside the number and the arrow. */
/** "av 290 kommuner": what the place is out of; empty where nobody said. */
function ofWords(of, unit) {
    const count = formatNumber(of ?? 0);
    const what = unit || msg('kommuner', { id: 'unit' });
    return of
        ? msg(str `av ${count} ${what}`, { id: 'of' })
        : '';
}
/**
 * "247 platser bättre än 2022", "1 plats sämre än 2022", "Oförändrad sedan 2022". A year that nobody gave is not
 * guessed: it is "förra gången".
 */
function changeWords(change, year) {
    const since = year ||
        msg('förra gången', {
            id: 'last'
        });
    if (!change)
        return msg(str `Oförändrad sedan ${since}`, {
            id: 'unchanged'
        });
    const count = formatNumber(Math.abs(change));
    const places = count === '1'
        ? msg('1 plats', { id: 'place-one' })
        : msg(str `${count} platser`, { id: 'places' });
    return change > 0
        ? msg(str `${places} bättre än ${since}`, { id: 'better' })
        : msg(str `${places} sämre än ${since}`, { id: 'worse' });
}
/** "plats 283": which place it was before. */
function beforeWords(place) {
    const number = formatNumber(place);
    return msg(str `plats ${number}`, {
        id: 'before'
    });
}

const light = sheetOf(lightStyles);
/** Where only words may stand, a badge is a word among them; rank-badge.light.css has the same condition. */
const inText = ':is(p,span,a,em,strong,b,i,label,small,h1,h2,h3,h4,h5,h6) > *';
/**
 * A municipality's place in a national index. With a name it is a card: the number, what has changed, and where the
 * place is among all. Without a name, or in a line of text, it is a badge of one line. Place 1 is the best.
 *
 * Write a heading, the place ("Plats 36 av 290"), a table of part indexes and a note inside it, and give the numbers as
 * attributes.
 *
 * @customElement kommun-rank-badge
 *
 * @slot - a note on the index; in a badge, the place in words
 * @slot heading - the index's name (`h2`–`h6`)
 * @slot table - the part indexes, as an ordinary table
 *
 * @csspart name - the heading made from `name`
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for the number and the track
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
class KommunRankBadge extends LitElement {
    static { this.shadowRootOptions = manualSlots; }
    static { this.styles = shadowStyles(lightStyles, styles); }
    static { this.properties = {
        name: { converter: text },
        rank: { converter: text },
        of: { converter: text },
        previous: { converter: text },
        previousOf: { attribute: 'previous-of', converter: text },
        year: { converter: text },
        previousYear: { attribute: 'previous-year', converter: text },
        unit: { converter: text },
        source: { converter: text },
        href: { converter: text },
        headingLevel: { attribute: 'heading-level', converter: text },
    }; }
    #content = new ContentController(this, {
        heading: { is: isHeading },
        table: { is: isTable },
    });
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
    }
    render() {
        const rank = this.#read();
        const named = this.name || this.#content.find('heading') || this.#content.find('table');
        return named && !this.matches(inText) ? this.#renderCard(rank) : this.#renderBadge(rank);
    }
    /** The attributes; the place in the author's text where no attribute gives it. */
    #read() {
        const written = this.rank ? [] : rankInText(this.#content.own('').map(textOf).join(' '));
        const { rank, wrong } = readRank(this, ...written);
        if (wrong)
            warn(this, wrong, 'a whole number from 1, not above of');
        return rank;
    }
    #renderCard(rank) {
        const around = (name) => (this.source ? name : link(this, 'href', this.href, name));
        return html `${renderHeading(this, this.#content, 'name block', this.name, around)}<div class="place block"><p>${rank ? this.#renderNumber(rank) : this.#written()}</p>${rank && renderChange(rank)}${rank && renderTrack(rank)}</div>${this.#content.own('table').length ? html `<div class="table block"><slot name=table></slot></div>` : nothing}<div class=block><slot></slot></div>${this.#renderSource()}`;
    }
    #renderBadge(rank) {
        return html `<slot>${rank ? this.#renderNumber(rank) : this.#written()}</slot>${rank && renderChange(rank)}`;
    }
    #renderNumber({ place, of, year }) {
        return html `<span class=unseen>${msg('Plats', { id: 'place' })} </span><span class=number>${formatNumber(place)}</span> <span class=of>${ofWords(of, this.unit)} ${year}</span>`;
    }
    /** What the attributes say, where it can't be understood: the author's words, and nothing made of them. */
    #written() {
        return [this.rank, this.of].filter(Boolean).join(' / ');
    }
    #renderSource() {
        const { source, year } = this;
        return source
            ? html `<p class="block small">${sourceWords()} ${link(this, 'href', this.href, source)}${year && `, ${year}`}</p>`
            : nothing;
    }
}
/** Up is better, down is worse, level is unchanged; the words beside it say so too. */
function renderChange({ place, previous }) {
    if (!previous)
        return nothing;
    const change = previous.place - place;
    const arrow = change
        ? change > 0
            ? 'M12 20V4M5 11l7-7 7 7'
            : 'M12 4v16M5 13l7 7 7-7'
        : 'M4 12h16M13 5l7 7-7 7';
    return html `<span class=change>${icon(arrow)} ${changeWords(change, previous.year)}</span>${change ? html `<span class="past small">(${beforeWords(previous.place)})</span>` : nothing}`;
}
/** The way from the best place to the last, with today and before. The words above say the same, so it is a picture. */
function renderTrack(rank) {
    const now = position(rank);
    const before = rank.previous && position(rank.previous);
    if (now === undefined)
        return nothing;
    return html `<div class="track small" aria-hidden=true><svg><line x2=100% y1=50% y2=50%></line><line class=way x1=${before ?? now}% x2=${now}% y1=50% y2=50%></line><circle class=before cx=${before ?? now}% cy=50% r=0.4em></circle><circle cx=${now}% cy=50% r=0.5em></circle></svg> <span>${msg('1 bäst', { id: 'best' })}</span> <span>${formatNumber(rank.of ?? 0)}</span></div>`;
}
define('kommun-rank-badge', KommunRankBadge);

export { KommunRankBadge };
