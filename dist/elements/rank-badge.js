import { nothing, html, LitElement } from 'lit';
import { css, formatNumber, getLocale, msg, str, sheetOf, textOf, manualSlots, shadowStyles, text, ContentController, isTable, isHeading, followLocale, useLightStyles, warn, sourceWords, link, define } from './shared/styles.js';
import { renderHeading } from './shared/heading-level.js';
import { icon } from './shared/icon.js';

var lightStyles = "kommun-rank-badge:not(#_#_){display:inline;&:is([name],:has(h1,h2,h3,h4,h5,h6,[role=heading],table)):not(:is(p,span,a,em,strong,b,i,label,small,h1,h2,h3,h4,h5,h6)>*){border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_paper);color:var(--_ink);grid-template:auto auto auto 1fr/minmax(0,5fr) minmax(0,9fr);column-gap:2.5em;padding:1.25em min(6%,1.75em) 1.35em;display:grid;container-type:inline-size}& :is(p,ul,ol){margin-block-start:.9em}& table{border-collapse:collapse;font-variant-numeric:tabular-nums;inline-size:100%}& :is(caption,figcaption){text-align:start;padding-block-end:.4em}& :is(th,td){border-block-end:1px solid var(--_line);font-weight:var(--_weight);hyphens:auto;text-align:var(--_align,end);vertical-align:baseline;padding-block:.6em;padding-inline:.875em 0;&:after{color:var(--_tone,var(--_muted));content:var(--_change);font-size:.8em;font-weight:400;display:block}}& :is(th,td):first-child{text-align:start;padding-inline-start:0}& thead :is(th,td){color:var(--_muted);hyphens:manual;padding-block:.25em;padding-inline:1em 0;font-size:.875em}& tbody :is(th,td):last-child{font-weight:var(--_weight,700)}& thead th,& :is(th,td):not(:first-child){overflow-wrap:break-word}@container (inline-size<22em){& tr{border-block-end:1px solid var(--_line);grid-template-columns:minmax(5.5em,2fr) minmax(0,3fr);display:grid}& :is(th,td){text-align:start;border:0;padding:.15em 0 .45em}& thead :is(th,td){padding-inline:0}& :is(th,td):first-child{grid-column:1/-1;padding-block:.45em 0}}}";

/* As a card the host is the grid, see rank-badge.light.css. */
const styles = css `.block{grid-column:1/-1;min-inline-size:0}.number,.change{color:var(--_accent);font-variant-numeric:tabular-nums;font-weight:700}.place>p{flex-wrap:wrap;align-items:baseline;gap:0 .5em;margin:0;display:flex}.place .number{letter-spacing:-.03em;forced-color-adjust:none;font-size:4.6em;line-height:1.05}.place .of,.past{color:var(--_muted)}.change,.past{margin-inline-start:.35em}.change svg{stroke-width:3px;block-size:.9em;inline-size:.9em}.elsewhere{margin-inline-end:.85em}.place .past{margin:0;display:block}.place .change{border-radius:var(--_radius);background:var(--_soft);margin:.3em 0;padding:.2em .85em;display:inline-block}.picture{margin-block-start:.6em}.picture svg{inline-size:100%;fill:var(--_accent);stroke:var(--_accent);stroke-width:.13em;display:block;overflow:visible}.picture svg svg{block-size:100%}.picture .rule{stroke:var(--_line)}.rule circle{display:none}.track svg{stroke-width:.35em}.track .before{stroke-width:.2em}.before{fill:var(--_paper)}circle:last-child{stroke:none}.picture .worse{fill:var(--_muted);stroke:var(--_muted)}.worse line{stroke-dasharray:.3em}foreignObject{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.end{text-align:end}.mid{text-align:center}.slope{margin-block-start:1.4em}.table{margin-block-start:1.1em}@media print{.place .change{background:0 0;padding:0}line{transform:none!important}}@container (inline-size<12em){.picture:not(.track){display:none}.picture+.unseen{clip-path:none;white-space:normal;block-size:auto;inline-size:auto;position:static}}@container (inline-size>=40em){.block:has(~.table),.table~.block{grid-column:1}.table{grid-area:1/2/span 4;margin:0}}`;

/** One observer serves all pictures. On paper the style holds the lines still. */
const firstView = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
        if (!isIntersecting)
            continue;
        firstView.unobserve(target);
        if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
            target.querySelectorAll('svg:not(.rule) > line').forEach(grow);
    }
});
function grow(line) {
    const start = `${line.getAttribute('x1')} ${line.getAttribute('y1')}`;
    line.animate({ transform: ['scale(0)', 'none'], transformOrigin: [start, start] }, { duration: 700, easing: 'ease-out' });
}
/**
 * Lets the lines of pictures grow, from the place before to the place after, the first time that they are seen. The
 * pictures are whole before and without it; whoever wants no motion sees none.
 */
const growOnFirstView = (root) => {
    for (const picture of root.querySelectorAll('.picture'))
        firstView.observe(picture);
};

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
/**
 * A number with the words in the form that it asks for in the page's language: "1 plats", "5 platser".
 * @param message the forms that the language has, in the order of CLDR (zero, one, two, few, many, other), with "|"
 *   between and "#" for the number: "# plats|# platser". The last is also for every number whose form is not there, so
 *   that one is enough where they are all the same.
 */
function pluralForm(count, message) {
    const words = message.split('|');
    return (words[formOf(count)] ?? words.at(-1) ?? '').replace('#', formatNumber(count));
}
/** Which of its language's forms a number asks for, from 0. */
function formOf(count) {
    // Chromium doesn't know Northern Sami, which has one, two and other (CLDR).
    if (getLocale() === 'se')
        return count === 1 || count === 2 ? count - 1 : 2;
    // Another language that the browser doesn't know counts as Swedish does.
    const rules = new Intl.PluralRules([getLocale(), 'sv']);
    const has = rules.resolvedOptions().pluralCategories;
    return forms.filter((form) => has.includes(form)).indexOf(rules.select(count));
}

/** A rank in the page's language: the words beside the number and the arrow. */
/** "av 290 kommuner": what the place is out of; empty where nobody said. */
function ofWords(of, unit) {
    const count = formatNumber(of ?? 0);
    const what = unit ||
        pluralForm(of ?? 0, msg('kommuner', 'unit'));
    return of
        ? msg(str `av ${count} ${what}`, 'of')
        : '';
}
/** "247 platser", in the form that the number asks for. */
function placesWords(places) {
    return pluralForm(places, msg('# plats|# platser', 'places'));
}
/** "247 platser bättre", "1 plats sämre", "Oförändrad". */
function partWords(change) {
    if (!change)
        return msg('Oförändrad', 'part-unchanged');
    const places = placesWords(Math.abs(change));
    return change > 0
        ? msg(str `${places} bättre`, 'part-better')
        : msg(str `${places} sämre`, 'part-worse');
}
/**
 * "247 platser bättre än 2022", "1 plats sämre än 2022", "Oförändrad sedan 2022". A year that nobody gave is not
 * guessed: it is "förra mätningen".
 */
function changeWords(change, year) {
    const since = year ||
        msg('förra mätningen', 'last');
    if (!change)
        return msg(str `Oförändrad sedan ${since}`, 'unchanged');
    const places = placesWords(Math.abs(change));
    return change > 0
        ? msg(str `${places} bättre än ${since}`, 'better')
        : msg(str `${places} sämre än ${since}`, 'worse');
}
/** "Ny i mätningen": there was no place before. */
const newWords = () => msg('Ny i mätningen', 'new');
/** "plats 283", "plats 283 av 288", "delad plats 283". */
function beforeWords({ place, of, shared }, ofNow) {
    const number = formatNumber(place);
    const all = formatNumber(of ?? 0);
    const words = of && of !== ofNow
        ? msg(str `plats ${number} av ${all}`, 'before-of')
        : msg(str `plats ${number}`, 'before');
    return shared ? `${words}, ${sharedWords()}` : words;
}
/** "delad plats": others have the same. */
const sharedWords = () => msg('delad plats', 'shared');
/** "1 bäst", at the end of an axis. */
const bestWords = () => msg('1 bäst', 'best');
/** What the table of earlier years is called. */
const historyWords = () => msg('Plats år för år', 'history');

/** Where the lines and labels of a picture of places go, in em from its top. It knows no DOM. */
/** The height of a label's line. */
const line = 1.4;
/** How far below the last place a label may be. */
const below = 1;
/** How far down a place is on an axis with 1 on top. */
const depth = (place, of, height) => ((place - 1) / Math.max(of - 1, 1)) * height;
/**
 * Moves labels apart so that each has a line of its own, as near to where it was wanted as that allows: in the same order,
 * none above the top and none below the bottom.
 */
function spread(wanted, bottom) {
    const labels = wanted.map((at) => ({ at }));
    const order = [...labels].sort((one, other) => one.at - other.at);
    let last = -line;
    for (const label of order)
        last = label.at = Math.max(label.at, last + line);
    last = bottom + line;
    for (const label of order.reverse())
        last = label.at = Math.min(label.at, last - line);
    return labels.map(({ at }) => at);
}
/**
 * A line for each of several things that have places at the same times. The picture is as high as its labels need; they
 * may go a little below the last place.
 */
function chart(lines, of) {
    const height = Math.max(7.5, (lines.length - 1) * line);
    const points = lines.map((places) => places.map((place) => depth(place, of, height)));
    const labels = (column) => spread(points.map((down) => down.at(column) ?? 0), height + below);
    return { height, points, starts: labels(0), ends: labels(-1) };
}

/**
 * Pictures of places, with 1 on top or first. The words beside them and the tables say the same, so they are hidden from
 * screen readers. Across they are measured in percent and down in em, so they fit any width without being asked for it.
 * Each line is a whole `svg`, because a template can't begin inside one.
 */
let isMirrored = false;
/** Says for whom the next pictures are: from right to left, where words are. */
const drawFor = (widget) => void (isMirrored = widget.matches(':dir(rtl)'));
const across = (x, width = 0) => `${isMirrored ? 100 - x - width : x}%`;
/** From the place before, a ring, to the place after, a dot. */
const way = (x1, y1, x2, y2, kind = '') => html `<svg class="${kind} ${y2 > y1 ? 'worse' : ''}"><line x1=${across(x1)} y1=${y1}em x2=${across(x2)} y2=${y2}em></line><circle class=before cx=${across(x1)} cy=${y1}em r=0.3em></circle><circle cx=${across(x2)} cy=${y2}em r=0.35em></circle></svg>`;
const rule = (x1, x2, y) => way(x1, y, x2, y, 'rule');
/** HTML, so that words too long for their place end in "…". */
const label = (x, y, width, kind, words) => html `<svg><foreignObject class=${kind} x=${across(x, width)} y=${y - 0.75}em width=${width}% height=1.5em>${words}</foreignObject></svg>`;
const picture = (kind, height, content) => html `<div class="picture small ${kind}" aria-hidden=true><svg height=${height}em>${content}</svg></div>`;
/** The way from the best place to the last, with today and before. */
function renderTrack({ place, of = 1, previous }) {
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
function renderLines(kind, times, lines, of) {
    const { height, points, starts, ends } = chart(lines.map(({ places }) => places), of);
    const top = 2;
    const left = 17;
    const right = lines.length > 1 ? 46 : 86;
    const bottom = top + height;
    // The words of the axis are at its end, where no label of a point is.
    const axis = (lines.length > 1 ? right : 100) - left;
    const last = times.length - 1;
    const x = (at) => left + ((right - left) * at) / last;
    const isTold = (at) => !((last - at) % Math.ceil(times.length / 5));
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
                        ? label(right + 3, top + end, 97 - right, '', html `<b>${number}</b> ${name}`)
                        : at
                            ? middle()
                            : label(0, top + start, left - 3, 'end', number),
                ];
            });
        }),
    ]);
}

/** How a place has changed, in words for everybody and a picture for the eye. */
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
    return html `<span class=change lang=${getLocale()}>${icon(arrow)} ${previous ? changeWords(change, previous.year) : newWords()}</span>${previous && (change || previous.of !== of)
        ? html `<span class="past small" lang=${getLocale()}>(${beforeWords(previous, of)})</span>`
        : nothing}`;
}
/** The line through the years, and for those who don't see it a table. */
function renderHistory(history, of) {
    const places = history.map(({ place }) => place);
    const years = history.map(({ year }) => year);
    return [
        renderLines('', years, [{ places }], Math.max(of, ...history.map((one) => one.of ?? one.place))),
        html `<div class=unseen lang=${getLocale()}><table><caption>${historyWords()}</caption>${history.map((one) => html `<tr><th scope=row>${one.year}</th><td>${beforeWords(one, 0)}</td></tr>`)}</table></div>`,
    ];
}

/** The arithmetic of a place in an index. It knows no DOM and no language. Place 1 is the best. */
/** A whole number above zero, grouped or not ("10 000"), or a shared place ("36="); undefined for anything else. */
function wholeNumber(text) {
    const digits = text?.replace(/[\s=]/g, '') ?? '';
    return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}
const shared = /\(?delad\)?|=/i;
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
const number = String.raw `(\d{1,3}(?: \d{3})+|\d{1,5})`;
const named = String.raw `(plats |place )?(?:nr\.? )?${number}(:[ae]\b)?`;
const sentence = new RegExp(String.raw `(?:${named} (?:till|to) )?(?:delad )?${named}(?: (?:av|of)\D{1,12}${number}(?: kommun[a-z]*)?)?(?!\d)(?: ?=| ?\(delad\))?`, 'gi');
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
/**
 * Whether a text that says "247 platser", with or without a word for which way, says another change than there is. Of a
 * sign nothing is concluded: a place that is 3 better is also 3 less.
 * @param change how many places better it is
 */
function contradicts(text, change) {
    const [, number] = /(\d+) pla/.exec(text) ?? [];
    return (!!number && (+number !== Math.abs(change) || (change > 0 ? /sämre|worse/ : /bättre|better/).test(text)));
}

/** A table of part indexes, read from the texts of its cells. It knows no DOM. */
const year = /\b(?:19|20)\d\d\b/g;
const changeHeading = /^(?:förändr|skillnad|change)/i;
/** "+273", "273 platser bättre", "Oförändrad" */
const saysChange = /^[+−-]\d|bättre|sämre|oförändr|better|worse|unchanged/i;
/** How late the time is that a column's heading speaks of: a year, now, before; 0 where it is none. */
function timeOf(heading) {
    if (changeHeading.test(heading))
        return 0;
    const years = heading.match(year);
    if (years?.length === 1)
        return Number(years[0]);
    if (/^(?:nu|i år|senast|efter|now|after)\b/i.test(heading))
        return 9999;
    return /^(?:tidigare|förra|före|i fjol|before|previous)\b/i.test(heading) ? 1 : 0;
}
/**
 * Finds the two latest times among the columns, in any order, and the rows with a place in both. Two columns of one time
 * can't be told apart: then there is nothing to compare.
 * @param rows the texts of the cells; a merged cell has its text in its first place
 * @param of how many places there are; 0 where nobody said
 */
function readTable(rows, of) {
    const head = rows.slice(0, 3).find((cells) => cells.filter(timeOf).length > 1) ?? [];
    const times = head.map(timeOf);
    const [now = 0, before, earlier] = times.filter(Boolean).sort((one, other) => other - one);
    if (!before || now === before || before === earlier)
        return undefined;
    const columns = [times.indexOf(before), times.indexOf(now)];
    const change = head.findIndex((text) => changeHeading.test(text));
    const parts = [];
    let wrong = false;
    rows.forEach((cells, row) => {
        const places = columns.map((x) => wholeNumber(rankInText(cells[x] ?? '')?.rank));
        if (row <= rows.indexOf(head) || !places.every(Boolean))
            return;
        const isAbove = !!of && Math.max(...places) > of;
        const said = cells[change] ?? cells.find((text, x) => !times[x] && saysChange.test(text));
        wrong ||= isAbove || contradicts(`${said} platser`, places[0] - places[1]);
        const name = cells.find((text, x) => text && !times[x]) ?? '';
        if (!isAbove)
            parts.push({ row, name, places, told: said !== undefined });
    });
    const called = columns.map((x) => head[x] ?? '').map((text) => text.match(year)?.[0] ?? text);
    return { columns, times: called, parts, wrong };
}

/** A table's cells in rows and columns. A merged cell stands in the first place that it takes; its others are holes. */
function gridOf(rows) {
    const grid = rows.map(() => []);
    rows.forEach(({ cells }, y) => {
        const line = grid[y] ?? [];
        let x = 0;
        for (const cell of cells) {
            while (x in line)
                x++;
            // 0 rows are all that are left.
            for (const taken of grid.slice(y, y + (cell.rowSpan || Infinity)))
                for (let beside = 0; beside < cell.colSpan; beside++)
                    taken[x + beside] = undefined;
            line[x] = cell;
        }
    });
    return grid;
}
/** The way down from the widget to a node, as a selector. */
function pathTo(widget, node) {
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
function watchParts(widget) {
    const sheet = sheetOf('');
    const name = `parts-${++count}`;
    const withoutSheet = () => adopted && (adopted.adoptedStyleSheets = adopted.adoptedStyleSheets.filter((one) => one !== sheet));
    let adopted;
    widget.attachInternals().states.add(name);
    widget.addController({
        hostConnected() {
            adopted = widget.getRootNode();
            adopted.adoptedStyleSheets.push(sheet);
        },
        hostDisconnected: withoutSheet,
    });
    return (of) => {
        const grid = gridOf([...(widget.querySelector('table')?.rows ?? [])]);
        const table = readTable(grid.map((row) => [...row].map(textOf)), of);
        const rules = table?.parts.map(({ row, places: [before, now], told }) => {
            const [was, is] = table.columns.map((x) => `${widget.localName}:state(${name})${pathTo(widget, grid[row]?.[x])}`);
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

const light = sheetOf(lightStyles);
/** Where only words may stand, a badge is a word among them; rank-badge.light.css has the same condition. */
const inText = ':is(p,span,a,em,strong,b,i,label,small,h1,h2,h3,h4,h5,h6) > *';
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
    #readParts = watchParts(this);
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
    }
    render() {
        const reading = this.#read();
        const named = this.name || this.#content.find('heading') || this.#content.find('table');
        return named && !this.matches(inText) ? this.#renderCard(reading) : this.#renderBadge(reading);
    }
    firstUpdated() {
        growOnFirstView(this.renderRoot);
    }
    /** The attributes; the place in the author's text where no attribute gives it, and which line that is. */
    #read() {
        const texts = this.#content.lines.map((line) => line.map(textOf).join(' '));
        const said = texts.map(rankInText);
        const [found, ...others] = said.filter(Boolean);
        const isUsed = found && !others.length && (!this.rank || wholeNumber(this.rank) === wholeNumber(found.rank));
        const reading = readRank(this, isUsed ? found : {});
        const { rank, wrong } = reading;
        if (wrong)
            warn(this, wrong, 'whole numbers that agree, as rank=36 of=290 history=2022:283');
        // A line that says little more than the place stands beside the number, and nothing is said twice.
        const at = isUsed ? said.indexOf(found) : -1;
        const words = texts[at] ?? '';
        if (rank?.previous && contradicts(words, rank.previous.place - rank.place))
            warn(this, 'the change in the text', 'the difference');
        if (rank && words.includes(rank.year ?? '-'))
            rank.year = null;
        return { ...reading, line: words.length < 60 ? at : -1 };
    }
    #renderCard({ rank, history = [], line }) {
        const around = (name) => (this.source ? name : link(this, 'href', this.href, name));
        const of = Math.max(rank?.of ?? 0, rank?.previous?.of ?? 0);
        const table = this.#readParts(of);
        drawFor(this);
        if (table?.wrong)
            warn(this, 'the table', 'places up to of, and their difference');
        return html `${renderHeading(this, this.#content, 'name block', this.name, around)}<div class="place block"><p>${rank ? this.#renderNumber(rank, line) : this.#written()}</p>${rank && renderChange(rank)}${history.length > 2 ? renderHistory(history, of) : rank && renderTrack(rank)}</div>${table || this.#content.own('table').length
            ? html `<div class="table block"><slot name=table></slot>${of && table?.parts[1] ? renderLines('slope', table.times, table.parts, of) : nothing}</div>`
            : nothing}<div class=block><slot></slot></div>${this.source ? html `<p class="block small">${this.#renderSource()}</p>` : nothing}`;
    }
    #renderBadge({ rank }) {
        return html `<slot>${rank ? this.#renderNumber(rank) : this.#written()}</slot>${rank && renderChange(rank)}${this.source ? html `<span class="past small">(${this.#renderSource()})</span>` : nothing}`;
    }
    /** The number, and what it is out of: in the author's words where they say it. */
    #renderNumber({ place, of, year, shared }, line = -1) {
        const number = formatNumber(place);
        return line < 0
            ? html `<span class=unseen lang=${getLocale()}>${msg('Plats', 'place')} </span><span class=number>${number}</span> <span class=of lang=${getLocale()}>${ofWords(of, this.unit)} ${year}${shared ? `, ${sharedWords()}` : ''}</span>`
            : html `<span class=number aria-hidden=true>${number}</span> <span class=of><slot data-line=${line}></slot>${year}</span>`;
    }
    /** What the attributes say, where it can't be understood: the author's words, and nothing made of them. */
    #written() {
        return [this.rank, this.of].filter(Boolean).join(' / ');
    }
    #renderSource() {
        const { source, year } = this;
        return (source &&
            html `<span lang=${getLocale()}>${sourceWords()}</span> ${link(this, 'href', this.href, source)}${year && `, ${year}`}`);
    }
}
define('kommun-rank-badge', KommunRankBadge);

export { KommunRankBadge };
