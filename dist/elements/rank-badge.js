import { nothing, html, LitElement } from 'lit';
import { css, formatNumber, msg, str, getLocale, sheetOf, textOf, manualSlots, shadowStyles, text, ContentController, isTable, isHeading, followLocale, useLightStyles, isElement, warn, sourceWords, link, define } from './shared/styles.js';
import { renderHeading } from './shared/heading-level.js';
import { icon } from './shared/icon.js';

var lightStyles = "kommun-rank-badge:not(#_#_){display:inline;&:is([name],:has(h1,h2,h3,h4,h5,h6,[role=heading],table)):not(:is(p,span,a,em,strong,b,i,label,small,h1,h2,h3,h4,h5,h6)>*){border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_paper);color:var(--_ink);grid-template:auto auto 1fr/minmax(0,5fr) minmax(0,9fr);column-gap:2.5em;padding:1.25em clamp(1.1em,5%,1.75em) 1.35em;display:grid;container-type:inline-size}& p,& ul,& ol{margin-block-start:.9em}& table{border-collapse:collapse;font-variant-numeric:tabular-nums;inline-size:100%}& caption,& figcaption{text-align:start;padding-block-end:.4em}& th,& td{border-block-end:1px solid var(--_line);font-weight:var(--_weight);text-align:end;vertical-align:baseline;padding:.6em 0 .6em 1em}& th:after,& td:after{color:var(--_tone,var(--_muted));content:var(--_change);font-size:.8em;font-weight:400;display:block}& th:first-child,& td:first-child{text-align:start;padding-inline-start:0}& thead th,& thead td{color:var(--_muted);padding-block:.25em;font-size:.875em}& tbody th:last-child,& tbody td:last-child{font-weight:var(--_weight,700)}@container (inline-size<22em){& tr{border-block-end:1px solid var(--_line);grid-template-columns:1fr 2fr;display:grid}& th,& td{text-align:start;border:0;padding:.15em 0 .45em}& th:first-child,& td:first-child{grid-column:1/-1;padding-block:.45em 0}}}";

/* As a card the host is the grid, see rank-badge.light.css. */
const styles = css `.block{grid-column:1/-1;min-inline-size:0}.number,.change{color:var(--_accent);font-variant-numeric:tabular-nums;font-weight:700}.place>p{flex-wrap:wrap;align-items:baseline;gap:0 .5em;margin:0;display:flex}.place .number{letter-spacing:-.03em;font-size:4.6em;line-height:1.05}.place .of,.past{color:var(--_muted)}.change,.past{margin-inline-start:.35em}.change svg{stroke-width:3px;block-size:.9em;inline-size:.9em}.place .past{margin:0;display:block}.place .change{border-radius:var(--_radius);background:var(--_soft);margin:.3em 0;padding:.2em .85em;display:inline-block}.picture{margin-block-start:.6em}.picture svg{inline-size:100%;fill:var(--_accent);stroke:var(--_accent);stroke-width:.15em;display:block;overflow:visible}.picture svg svg{block-size:100%}.picture:dir(rtl)>svg,.picture:dir(rtl) foreignObject{transform-box:fill-box;transform-origin:50%;transform:scaleX(-1)}.picture .rule{stroke:var(--_line)}.track svg{stroke-width:.35em}.before{fill:var(--_paper)}circle:last-child{stroke:none}.picture .worse{fill:var(--_muted);stroke:var(--_muted);stroke-dasharray:.3em}foreignObject{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.end{text-align:end}.mid{text-align:center}.slope{max-inline-size:30em;margin-block-start:.5em}.table{margin-block-start:1.1em}@container (inline-size>=40em){.place,.slope,.name:has(~.table){grid-column:1}.table{grid-area:1/2/span 3;margin:0}}`;

/** The arithmetic of a place in an index. It knows no DOM and no language. Place 1 is the best. */
/** A whole number above zero, grouped or not ("10 000"); undefined for anything else. */
function wholeNumber(text) {
    const digits = text?.replace(/\s/g, '') ?? '';
    return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}
const shared = /=|\(?(?:delad|tied)\)?/i;
function readPlace(rank, ofText, year) {
    const place = wholeNumber(rank?.replace(shared, ''));
    const of = wholeNumber(ofText);
    return place && (of ? place <= of : !ofText)
        ? { place, of, year, shared: shared.test(rank ?? '') }
        : undefined;
}
/**
 * Reads "2022:283 2023:36/290": years and places, in any order.
 * @param of how many there are where an entry does not say
 * @returns the places by year, the oldest first; undefined where one entry can't be used, because then none can be trusted
 */
function readHistory(text, of) {
    const places = text
        .replace(/\s*([:/])\s*/g, '$1')
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map((entry) => {
        const [, year, rank, ofThen] = /^(\d{4}):(\d+=?)(?:\/(\d+))?$/.exec(entry) ?? [];
        return readPlace(rank, ofThen ?? of, year);
    });
    const years = new Set(places.map((place) => place?.year));
    return years.size === places.length && !years.has(undefined)
        ? places.sort((one, other) => Number(one.year) - Number(other.year))
        : undefined;
}
/** "+247", "−3": how many places better; NaN for anything else. */
const signed = (text) => Number(text.replace(/\s/g, '').replace('\u2212', '-'));
/**
 * Reads a place, the one before it and those of earlier years. What contradicts itself is not used: a place above the
 * number of places, a number that is none, a change that is not the difference, a history that says otherwise. A previous
 * place without its own `previousOf` is one among the same number as now. What is missing is taken from the history.
 * @param words the attributes
 * @param said what is said elsewhere, where no attribute says it
 */
function readRank(words, said = {}) {
    const of = words.of ?? said.of;
    const history = readHistory(words.history ?? '', of);
    const at = (year) => history?.find((place) => place.year === year);
    const year = words.year ?? history?.at(-1)?.year;
    const rank = words.rank || said.rank;
    const now = rank ? readPlace(rank, of, year) : at(year);
    if (!now)
        return { wrong: history ? 'rank' : 'history' };
    const then = words.previousYear ?? history?.filter((place) => Number(place.year) < Number(year)).at(-1)?.year;
    const before = words.previous || said.previous;
    const isNew = /^(ny|new)\b/i.test(before ?? '');
    const { change } = words;
    const derived = before || (change && `${now.place + signed(change)}`);
    const previous = isNew ? undefined : derived ? readPlace(derived, words.previousOf ?? of, then) : at(then);
    const contradicts = (place) => place && (at(place.year) ?? place).place !== place.place;
    const tests = [
        [before && !previous && !isNew, 'previous'],
        [change && !(previous && previous.place - now.place === signed(change)), 'change'],
        [!history || contradicts(now) || contradicts(previous), 'history'],
    ];
    const wrong = tests.find(([is]) => is)?.[1];
    return { rank: { ...now, previous, isNew }, history: wrong === 'history' ? [] : (history ?? []), wrong };
}
/** Where a place stands between the best, 0, and the last, 100; undefined where there are no others. */
const position = ({ place, of = 1 }) => of > 1 ? ((place - 1) / (of - 1)) * 100 : undefined;
const number = String.raw `(\d{1,3}(?: \d{3})+|\d+)`;
const named = String.raw `(plats |place )?(?:n[ro]\.? )?${number}(:[ae]\b)?`;
const sentence = new RegExp(String.raw `(?:${named} (?:till|to) )?(?:delad |tied )?${named}(?: (?:av|of)\D{1,12}${number}(?: kommun[a-z]*| municipalities)?)?(?: ?=| ?\((?:delad|tied)\))?`, 'gi');
/**
 * What a line says of a place, in Swedish or English: "Plats 36 av 290", "från plats 283 till plats 36". A number that is
 * not called a place, or that has nothing to compare it with, is one only where the line says nothing else: "36:a",
 * "plats nr 36", "36 av 290 kommuner".
 * @returns undefined where it says no place, or more than one
 */
function rankInText(text) {
    const whole = text.replace(/[.!]$/, '').length;
    const found = [...text.matchAll(sentence)].flatMap(([words, from, previous, nth, called, rank, nthNow, of]) => {
        const isPlace = (previous || of) && (from || nth || called || nthNow);
        if (!isPlace && words.length < whole)
            return [];
        return { rank: shared.test(words) ? `${rank}=` : rank, of, previous };
    });
    return found.length === 1 ? found[0] : undefined;
}

/** A table of part indexes, read from the texts of its cells. It knows no DOM. */
const soon = 9999;
const long = 1;
const difference = -1;
/** How late the time is that a column's heading speaks of: a year, now, before; 0 where it is none. */
function timeOf(heading) {
    const years = heading.match(/\b(?:19|20)\d\d\b/g);
    if (years?.length === 1)
        return Number(years[0]);
    if (/^(?:nu|i år|senaste?|aktuellt?|efter|now|after|current|latest)\b/i.test(heading))
        return soon;
    if (/^(?:tidigare|förra|före|föregående|i fjol|before|previous|last)\b/i.test(heading))
        return long;
    return /^(?:förändr|skillnad|change)/i.test(heading) ? difference : 0;
}
/**
 * Finds the two latest times among the columns, in any order, and the rows with a place in both. Two columns of one time
 * can't be told apart: then there is nothing to compare.
 * @param rows the texts of the cells; a merged cell has its text in its first place
 * @param of how many places there are; one above it can't be right
 */
function readTable(rows, of = Infinity) {
    for (const [at, heads] of rows.slice(0, 3).entries()) {
        const times = heads.map(timeOf);
        const [now = 0, before = 0, earlier] = times.filter((time) => time > 0).sort((one, other) => other - one);
        if (!before)
            continue;
        if (now === before || before === earlier)
            return undefined;
        const columns = [times.indexOf(before), times.indexOf(now)];
        const table = {
            columns,
            heads: columns.map((x) => heads[x]),
            parts: [],
            wrong: false,
        };
        for (const [row, cells] of rows.entries())
            if (row > at)
                readRow(table, row, cells, times, of);
        return table;
    }
    return undefined;
}
function readRow(table, row, cells, times, of) {
    const [before, now] = table.columns.map((x) => wholeNumber(rankInText(cells[x] ?? '')?.rank));
    if (!before || !now)
        return;
    if (Math.max(before, now) > of) {
        table.wrong = true;
        return;
    }
    const change = /\d+/.exec(cells[times.indexOf(difference)] ?? '')?.[0];
    const told = Number(change) === Math.abs(before - now);
    if (change && !told)
        table.wrong = true;
    table.parts.push({ row, name: cells.find((text, x) => text && !times[x]) ?? '', before, now, told });
}

/** A rank in the page's language: the words beside the number and the arrow. */
/** "av 290 kommuner": what the place is out of; empty where nobody said. */
function ofWords(of, unit) {
    const count = formatNumber(of ?? 0);
    const what = unit || msg('kommuner', { id: 'unit' });
    return of
        ? msg(str `av ${count} ${what}`, { id: 'of' })
        : '';
}
/** "247 platser", in the form that the number asks for in the language; see Intl.PluralRules. */
function placesWords(places) {
    const count = formatNumber(places);
    switch (new Intl.PluralRules([getLocale(), 'sv']).select(places)) {
        case 'one':
            return msg(str `${count} plats`, {
                id: 'places-one'
            });
        case 'two':
            return msg(str `${count} platser`, {
                id: 'places-two'
            });
        case 'few':
            return msg(str `${count} platser`, {
                id: 'places-few'
            });
        case 'many':
            return msg(str `${count} platser`, { id: 'places-many' });
        default:
            return msg(str `${count} platser`, {
                id: 'places'
            });
    }
}
/** "247 platser bättre", "1 plats sämre", "Oförändrad". */
function partWords(change) {
    if (!change)
        return msg('Oförändrad', { id: 'part-unchanged' });
    const places = placesWords(Math.abs(change));
    return change > 0
        ? msg(str `${places} bättre`, { id: 'part-better' })
        : msg(str `${places} sämre`, { id: 'part-worse' });
}
/**
 * "247 platser bättre än 2022", "1 plats sämre än 2022", "Oförändrad sedan 2022". A year that nobody gave is not
 * guessed: it is "förra mätningen".
 */
function changeWords(change, year) {
    const since = year ||
        msg('förra mätningen', {
            id: 'last'
        });
    if (!change)
        return msg(str `Oförändrad sedan ${since}`, {
            id: 'unchanged'
        });
    const places = placesWords(Math.abs(change));
    return change > 0
        ? msg(str `${places} bättre än ${since}`, { id: 'better' })
        : msg(str `${places} sämre än ${since}`, { id: 'worse' });
}
/** "Ny i mätningen": there was no place before. */
const newWords = () => msg('Ny i mätningen', { id: 'new' });
/** "plats 283", "plats 283 av 288", "delad plats 283". */
function beforeWords({ place, of, shared }, ofNow) {
    const number = formatNumber(place);
    const all = formatNumber(of ?? 0);
    const words = of && of !== ofNow
        ? msg(str `plats ${number} av ${all}`, {
            id: 'before-of'
        })
        : msg(str `plats ${number}`, {
            id: 'before'
        });
    return shared ? `${words}, ${sharedWords()}` : words;
}
/** "delad plats": others have the same. */
const sharedWords = () => msg('delad plats', { id: 'shared' });
/** "1 bäst", at the end of an axis. */
const bestWords = () => msg('1 bäst', { id: 'best' });
/** What the table of earlier years is called. */
const historyWords = () => msg('Plats år för år', { id: 'history' });

/** A table's cells in rows and columns. A merged cell stands in the first place that it takes; its others are holes. */
function gridOf({ rows }) {
    const grid = [...rows].map(() => []);
    for (const [y, row] of [...rows].entries()) {
        let x = 0;
        for (const cell of row.cells) {
            while (x in grid[y])
                x++;
            for (const below of grid.slice(y, y + cell.rowSpan || undefined))
                for (let across = 0; across < cell.colSpan; across++)
                    below[x + across] = undefined;
            grid[y][x] = cell;
        }
    }
    return grid;
}
/** The way down from the host to a node, as a selector. */
const pathTo = (host, node) => node === host
    ? ''
    : `${pathTo(host, node.parentElement)}>:nth-child(${[...node.parentElement.children].indexOf(node) + 1})`;
let count = 0;
/**
 * Says in the author's table how each part has changed. The table is not written in: the words are a style of its cells,
 * in a sheet of the widget's own that finds them by the way from the widget to the cell; docs/decisions/0007 has the
 * reasons. The light sheet gives them their look.
 */
class PartChanges {
    #host;
    #name = `parts-${++count}`;
    #sheet = sheetOf('');
    #grid = [];
    #root;
    constructor(host) {
        this.#host = host;
        host.attachInternals().states.add(this.#name);
        host.addController(this);
    }
    hostConnected() {
        this.#root = this.#host.getRootNode();
        this.#root.adoptedStyleSheets.push(this.#sheet);
    }
    hostDisconnected() {
        const root = this.#root;
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    /** Reads the first table in the widget. */
    read(of) {
        const table = this.#host.querySelector('table');
        this.#grid = table ? gridOf(table) : [];
        const rows = this.#grid.map((row) => Array.from(row, textOf));
        return readTable(rows, of);
    }
    /** Says the changes, and which column is today's; none where there are none. */
    say(table) {
        const rules = table?.parts.map(({ row, before, now, told }) => {
            const change = before - now;
            const words = partWords(change);
            const content = `${JSON.stringify(`${change ? (change > 0 ? '↑' : '↓') : '→'} ${words}`)}/${JSON.stringify(words)}`;
            const [was, is] = table.columns.map((x) => this.#host.localName + `:state(${this.#name})` + pathTo(this.#host, this.#grid[row][x]));
            return `${was}{--_weight:400}${is}{--_weight:700;${told ? '' : `--_change:${content};`}${change > 0 ? '--_tone:var(--_accent)' : ''}}`;
        });
        this.#sheet.replaceSync(rules?.join('') ?? '');
    }
}

/** Where the lines and labels of a picture of places go, in em from its top. It knows no DOM. */
/** The height of a label's line. */
const line = 1.4;
/** How far down a place is on an axis with 1 on top. */
const depth = (place, of, height) => ((place - 1) / Math.max(of - 1, 1)) * height;
/**
 * Moves labels apart so that each has a line of its own, as near to where it was wanted as that allows: in the same order,
 * and none above the top or below the bottom.
 */
function spread(wanted, height) {
    const order = [...wanted.keys()].sort((one, other) => wanted[one] - wanted[other]);
    const places = [...wanted];
    let last = -line;
    for (const at of order)
        last = places[at] = Math.max(places[at], last + line);
    last = height + line;
    for (const at of order.reverse())
        last = places[at] = Math.min(places[at], last - line);
    return places;
}
/** A picture with an axis at each side and a line for each part. It is as high as its labels need. */
function slopes(parts, of) {
    const height = Math.max(10, (parts.length - 1) * line);
    const from = parts.map(({ before }) => depth(before, of, height));
    const to = parts.map(({ now }) => depth(now, of, height));
    const fromLabels = spread(from, height);
    const toLabels = spread(to, height);
    return {
        height,
        lines: parts.map((_, at) => ({
            from: from[at],
            to: to[at],
            fromLabel: fromLabels[at],
            toLabel: toLabels[at],
        })),
    };
}

/**
 * Pictures of places, with 1 on top or first. The words beside them and the tables say the same, so they are hidden from
 * screen readers. Across they are measured in percent and down in em, so they fit any width without being asked for it.
 * Each line is a whole `svg`, because a template can't begin inside one.
 */
/** Room for the labels above an axis, in em. */
const top = 2.2;
/** Where the axes of a slope picture are, and where its labels are. */
const [left, right$1, names] = [17, 46, 49];
/** From the place before, a ring, to the place after, a dot. */
const way = (x1, y1, x2, y2, kind = '') => html `<svg class=${kind}><line x1=${x1}% y1=${y1}em x2=${x2}% y2=${y2}em></line><circle class=before cx=${x1}% cy=${y1}em r=0.3em></circle><circle cx=${x2}% cy=${y2}em r=0.35em></circle></svg>`;
const rule = (x1, x2, y) => html `<svg class=rule><line x1=${x1}% y1=${y}em x2=${x2}% y2=${y}em></line></svg>`;
/** HTML, so that words too long for their place end in "…". */
const label = (x, y, width, kind, words) => html `<svg><foreignObject class=${kind} x=${x}% y=${y - 0.75}em width=${width}% height=1.5em>${words}</foreignObject></svg>`;
const picture = (kind, height, content) => html `<div class="picture small ${kind}" aria-hidden=true><svg height=${height}em>${content}</svg></div>`;
/** The way from the best place to the last, with today and before. */
function renderTrack(rank) {
    const now = position(rank);
    const before = rank.previous && position(rank.previous);
    return now === undefined
        ? nothing
        : picture('track', 2.9, [
            rule(0, 100, 0.75),
            way(before ?? now, 0.75, now, 0.75),
            label(0, 2.2, 50, '', bestWords()),
            label(50, 2.2, 50, 'end', formatNumber(rank.of ?? 0)),
        ]);
}
/** A line for each part from its place before to its place now. */
function renderSlope({ parts, heads }, of) {
    const { height, lines } = slopes(parts, of);
    const bottom = top + height;
    return picture('slope block', bottom + 2, [
        label(0, 0.75, left, 'end', heads[0]),
        label(left, 0.75, right$1 - left, 'mid', bestWords()),
        label(right$1, 0.75, 54, '', heads[1]),
        rule(left, right$1, top),
        rule(left, right$1, bottom),
        label(left, bottom + 1.2, right$1 - left, 'mid', formatNumber(of)),
        ...lines.map(({ from, to, fromLabel, toLabel }, at) => {
            const { name, before, now } = parts[at];
            return [
                way(left, top + from, right$1, top + to, now > before ? 'worse' : ''),
                label(0, top + fromLabel, left - 3, 'end', formatNumber(before)),
                label(names, top + toLabel, 100 - names, '', html `<b>${formatNumber(now)}</b> ${name}`),
            ];
        }),
    ]);
}
/** A line through the years, evenly spaced. Where they are many, only some have words; the table has all. */
function renderHistory(history, of = 0) {
    const last = Math.max(of, ...history.map((place) => place.of ?? place.place));
    const height = 6;
    const step = Math.ceil(history.length / 6);
    const points = history.map(({ place }, at) => [
        20 + (73 * at) / (history.length - 1),
        top + depth(place, last, height),
    ]);
    return picture('', top + height + 2.5, [
        label(0, top, 12, '', formatNumber(1)),
        rule(12, 100, top),
        of ? label(0, top + height, 12, '', formatNumber(last)) : nothing,
        rule(12, 100, top + height),
        ...points.slice(1).map(([x, y], at) => way(...points[at], x, y, y > points[at][1] ? 'worse' : '')),
        ...points.map(([x, y], at) => (points.length - 1 - at) % step
            ? nothing
            : [
                label(x - 8, y - 1.1, 16, 'mid', formatNumber(history[at].place)),
                label(x - 8, top + height + 1.5, 16, 'mid', history[at].year),
            ]),
    ]);
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
        change: { converter: text },
        history: { converter: text },
        source: { converter: text },
        href: { converter: text },
        headingLevel: { attribute: 'heading-level', converter: text },
    }; }
    #content = new ContentController(this, {
        heading: { is: isHeading },
        table: { is: isTable },
    });
    #changes = new PartChanges(this);
    #parts;
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
    }
    render() {
        const { line, ...reading } = this.#read();
        this.#parts = undefined;
        const named = this.name || this.#content.find('heading') || this.#content.find('table');
        return named && !this.matches(inText) ? this.#renderCard(reading, line) : this.#renderBadge(reading);
    }
    updated() {
        this.#changes.say(this.#parts);
    }
    /** The attributes; the place in the author's text where no attribute gives it, and which line that is. */
    #read() {
        const lines = this.#content.lines;
        const [only] = lines.flat();
        // Around everything there may be a `<div>`.
        const inner = lines.flat().length === 1 && isElement(only) ? [...only.querySelectorAll('p')] : [];
        const texts = inner.length ? inner.map(textOf) : lines.map((line) => line.map(textOf).join(' '));
        const said = texts.map(rankInText);
        const all = said.filter(Boolean);
        const agrees = !this.rank || wholeNumber(this.rank) === wholeNumber(all[0]?.rank);
        const found = all.length === 1 && agrees ? all[0] : undefined;
        const reading = readRank(this, found);
        if (reading.wrong)
            warn(this, reading.wrong, right[reading.wrong] ?? 'a whole number from 1, not above of');
        // A line that says little more than the place stands beside the number, and nothing is said twice.
        const line = found && !inner.length ? said.indexOf(found) : -1;
        return { ...reading, line: (texts[line]?.length ?? 99) < 60 ? line : -1 };
    }
    #renderCard({ rank, history = [] }, line) {
        const around = (name) => (this.source ? name : link(this, 'href', this.href, name));
        const last = Math.max(rank?.of ?? 0, rank?.previous?.of ?? 0);
        const parts = (this.#parts = this.#changes.read(last || undefined));
        if (parts?.wrong)
            warn(this, 'the table', 'places from 1, not above of, and changes that are their difference');
        return html `${renderHeading(this, this.#content, 'name block', this.name, around)}<div class="place block"><p>${rank ? this.#renderNumber(rank, line) : this.#written()}</p>${rank && renderChange(rank)}${history.length > 2
            ? [renderHistory(history, last), renderYears(history)]
            : rank && renderTrack(rank)}</div>${last && parts && parts.parts.length > 1 ? renderSlope(parts, last) : nothing} ${this.#content.own('table').length ? html `<div class="table block"><slot name=table></slot></div>` : nothing}<div class=block><slot></slot></div>${this.#renderSource()}`;
    }
    #renderBadge({ rank }) {
        return html `<slot>${rank ? this.#renderNumber(rank) : this.#written()}</slot>${rank && renderChange(rank)}`;
    }
    /** The number, and what it is out of: in the author's words where they say it. */
    #renderNumber({ place, of, year, shared }, line = -1) {
        const number = formatNumber(place);
        return line < 0
            ? html `<span class=unseen>${msg('Plats', { id: 'place' })} </span><span class=number>${number}</span> <span class=of>${ofWords(of, this.unit)} ${year}${shared ? `, ${sharedWords()}` : ''}</span>`
            : html `<span class=number aria-hidden=true>${number}</span> <span class=of><slot data-line=${line}></slot>${this.#unsaid(line, year)}</span>`;
    }
    /** The year, unless the author's words have it. */
    #unsaid(line, year) {
        const words = this.#content.lines[line]?.map(textOf).join(' ');
        return year && words?.includes(year) ? nothing : year;
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
/** What to write instead. */
const right = {
    change: '+247 or -3, the difference of the places',
    history: '2022:283 2023:36/290, each year once, not against the other attributes',
};
/** Up is better, down is worse, level is unchanged; the words beside it say so too. */
function renderChange({ place, of, previous, isNew }) {
    if (!previous && !isNew)
        return nothing;
    const change = previous ? previous.place - place : 0;
    const arrow = isNew
        ? 'M12 4v16M4 12h16'
        : change
            ? change > 0
                ? 'M12 20V4M5 11l7-7 7 7'
                : 'M12 4v16M5 13l7 7 7-7'
            : 'M4 12h16M13 5l7 7-7 7';
    return html `<span class=change>${icon(arrow)} ${previous ? changeWords(change, previous.year) : newWords()}</span>${previous && (change || previous.of !== of)
        ? html `<span class="past small">(${beforeWords(previous, of)})</span>`
        : nothing}`;
}
/** The years of the picture, for those who don't see it. */
const renderYears = (history) => html `<div class=unseen><table><caption>${historyWords()}</caption><tbody>${history.map(({ place, of, year }) => html `<tr><th scope=row>${year}</th><td>${beforeWords({ place, of}, 0)}</td></tr>`)}</tbody></table></div>`;
define('kommun-rank-badge', KommunRankBadge);

export { KommunRankBadge };
