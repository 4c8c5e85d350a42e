import { html, nothing } from 'lit';

let templates$1;
    const join = (text, values) => (text.strings ? String.raw({ raw: text.strings }, ...values) : text);
    const LOCALE_STATUS_EVENT = 'lit-localize-status';
    const str = (strings, ...values) => ({ strings, values });
    // A translation has the numbers of the original's values, because another language may turn them round.
    const msg = (text, id) => {
      const translated = templates$1?.[id];
      return translated
        ? join(translated, translated.values?.map((number) => text.values[number]))
        : join(text, text.values);
    };
    const configureLocalization = ({ sourceLocale, loadLocale }) => {
      let locale = sourceLocale;
      const setLocale = async (next) => {
        ({ templates: templates$1 } = await loadLocale(next));
        locale = next;
        window.dispatchEvent(new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready' } }));
      };
      return { getLocale: () => locale, setLocale };
    };

/**
 * Dates on the municipality's clock, as text: "2016-01-20", or "2016-01-20T14:05" where there is a time. That is also
 * the machine's form, for `<time datetime>`. A date without a zone means the municipality's own time; one with a zone is
 * turned into it.
 */
/** Making a formatter costs a thousand times what using one does. */
const formatters = new Map();
/** The municipality's time zone. Swedish writes date and time as ISO 8601 does. */
const clock = new Intl.DateTimeFormat('sv', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
});
const offset = String.raw `(?:UTC|GMT)?[+-](?:0\d|1[0-4])(?::?[0-5]\d)?`;
const iso = new RegExp(String.raw `^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:[.,]\d+)?)? ?(${offset}|[a-z]+)?)?$`, 'i');
const months = 'jan feb mar apr maj jun jul aug sep okt nov dec';
/** "Publicerad: ", "Uppdaterad den ", "onsdag ", "Publicerat Wed, " */
const before = /^((publicera|uppdatera)[dt]:? (den )?)?((mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)[a-zåäö]*[.,]* )?/i;
/** Two figures are a year only before a time, as in mail. */
const spoken = new RegExp(String.raw `^(\d\d?)[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d\d(?= \d\d?:))(?:,? (?:kl\.? ?)?(\d\d?)[.:](\d\d)(?:[.:]\d\d)?(?: (${offset}|[a-z]+))?(?: \(.+\))?)?$`, 'i');
/** Zones by name, as RFC 2822 has them and Swedish systems write them: hours ahead of UTC. */
const zones = {
    Z: '+00',
    UT: '+00',
    UTC: '+00',
    GMT: '+00',
    CET: '+01',
    MET: '+01',
    CEST: '+02',
    MEST: '+02',
    EDT: '-04',
    EST: '-05',
    CDT: '-05',
    CST: '-06',
    MDT: '-06',
    MST: '-07',
    PDT: '-07',
    PST: '-08',
};
const two = (number) => String(number).padStart(2, '0');
/**
 * Reads a date in ISO 8601 ("2016-01-20", "2016-01-20T14:05", with or without zone), as Swedish writes it
 * ("20 januari 2016", "Publicerad 20 jan. 2016 kl. 14.05") or as mail and RSS do (RFC 2822: "Wed, 20 Jan 2016 14:05:00
 * +0100"). A day of the week is not compared with the date.
 * @returns undefined where it is no such date, also for a day that no calendar has
 */
function parseDate(text) {
    const words = text.replace(/\s+/g, ' ').trim().replace(before, '').replace(spoken, spokenToIso);
    const [, day, time, zone] = iso.exec(words) ?? [];
    // A day that no calendar has is no date, or becomes another one.
    if (!day || !new Date(day).toJSON()?.startsWith(day))
        return undefined;
    if (!time)
        return day;
    if (!zone)
        return `${day}T${time}`;
    const [, hours = zones[zone.toUpperCase()], minutes = '00'] = /([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
    // In a zone that nobody knows the time says nothing, the day does.
    return hours ? inMunicipality(new Date(`${day}T${time}${hours}:${minutes}`)) : day;
}
/** A moment on the municipality's clock. */
const inMunicipality = (moment) => clock.format(moment).replace(' ', 'T');
function spokenToIso(_, day, name, year, hour, minute, zone = '') {
    const month = months.indexOf(name.toLowerCase().replace('may', 'maj').replace('oct', 'okt')) / 4 + 1;
    // RFC 2822: two figures are a year from 1950 to 2049.
    const century = year.length > 2 ? '' : Number(year) < 50 ? '20' : '19';
    const date = `${century}${year}-${two(month)}-${two(day)}`;
    return hour ? `${date}T${two(hour)}:${minute}${zone}` : date;
}
function formatted(date, locale, part) {
    const formatter = formatters.get(part + locale) ??
        new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { [part]: 'long', timeZone: 'UTC' });
    formatters.set(part + locale, formatter);
    return formatter.format(new Date(date.slice(0, 10)));
}
/** "20 januari 2016", "20 January 2016": as the language writes it, always with the year. */
const formatDay = (date, locale) => formatted(date, locale, 'dateStyle');
/** "onsdag", "Wednesday". */
const formatWeekday = (date, locale) => formatted(date, locale, 'weekday');
/** "9.05" in Swedish, "09:05" in English; empty where the date has no time. */
const formatTime = (date, locale) => locale === 'en' ? date.slice(11) : date.slice(11).replace(/^0/, '').replace(':', '.');

// Do not modify this file by hand!
// Re-generate this file by running lit-localize.
/**
 * The locale code that templates in this source code are written in.
 */
const sourceLocale = `sv`;

// Do not modify this file by hand!
// Re-generate this file by running lit-localize
/* eslint-disable no-irregular-whitespace */
/* eslint-disable @typescript-eslint/no-explicit-any */
const templates = {
    'always': `Always open`,
    'at': str `${0}`,
    'before': str `place ${0}`,
    'before-of': str `place ${0} of ${1}`,
    'best': `1 is best`,
    'better': str `${0} better than ${1}`,
    'call': `Call`,
    'closed': `Closed`,
    'closed-until': str `Closed, opens ${0}`,
    'copied': `Copied`,
    'copy': str `Copy ${0}`,
    'elsewhere': `Link to another website.`,
    'elsewhere-new': `Link to another website, opens in a new window.`,
    'emergency': `Emergency`,
    'history': `Place year by year`,
    'holidays': `public holidays`,
    'info': `Information`,
    'last': `the last survey`,
    'map': `Show on map`,
    'new': `New in the survey`,
    'news': str `Read the whole story at ${0}`,
    'news-busy': `Fetching news …`,
    'news-failed': `The news cannot be shown right now.`,
    'news-none': `There is no news right now.`,
    'not-copied': `Could not copy`,
    'of': str `of ${0} ${1}`,
    'open-until': str `Open now, closes ${0}`,
    'part-better': str `${0} better`,
    'part-unchanged': `Unchanged`,
    'part-worse': str `${0} worse`,
    'photo': str `Photo: ${0}`,
    'place': `Place`,
    'places': str `${0} place|${1} places`,
    'save': `Save contact`,
    'shared': `shared place`,
    'source': `Source:`,
    'time': str `${0}, ${1}`,
    'unchanged': str `Unchanged since ${0}`,
    'unit': `municipalities`,
    'updated': `Updated`,
    'warning': `Warning`,
    'worse': str `${0} worse than ${1}`,
    'write': `Write`,
};

const languages = { en: templates };
const { getLocale, setLocale } = configureLocalization({
    sourceLocale,
    // Every language is in the module, so the answer is here before any element renders.
    loadLocale: (locale) => Promise.resolve({ templates: languages[locale] }),
});
function followPage() {
    const language = document.documentElement.lang.toLowerCase().split('-')[0] ?? '';
    void setLocale(Object.hasOwn(languages, language) ? language : sourceLocale);
}
followPage();
new MutationObserver(followPage).observe(document.documentElement, { attributeFilter: ['lang'] });
const shown = new Set();
/** Every widget that is shown renders anew: the language or a setting has changed. */
function renderAgain() {
    for (const host of shown)
        host.requestUpdate();
}
window.addEventListener(LOCALE_STATUS_EVENT, renderAgain);
/** Lets a widget follow the language. One listener serves all of them: a thousand on one target are slow to add. */
function followLocale(host) {
    host.addController({
        hostConnected: () => shown.add(host),
        hostDisconnected: () => shown.delete(host),
    });
}
/** A day in words and a time of it: "måndag kl. 8.00". */
function atTime(day, date) {
    const time = formatTime(date, getLocale());
    return time ? msg(str `${day} kl. ${time}`, 'time') : day;
}
/** "20 januari 2016", or "20 januari 2016 kl. 9.00" where the date has a time. */
const formatDate = (date) => atTime(formatDay(date, getLocale()), date);
/** A whole number grouped as the language does it: "10 000" with a no-break space in Swedish. */
const formatNumber = (number) => new Intl.NumberFormat(getLocale()).format(number);

/** What a municipality sets once for the whole page. */
const settings = {
    externalLinks: [],
    mapService: 'https://www.openstreetmap.org/search?query={address}',
};
/** Whether a value may stand for a setting, and what would be right. */
const accepted = {
    externalLinks: [
        (value) => value === false || (Array.isArray(value) && value.every((host) => typeof host === 'string')),
        'false or a list of hosts',
    ],
    mapService: [
        (value) => value === false || /^https:.*\{address\}/.test(String(value)),
        'false or an address with https and {address}',
    ],
};
/**
 * Sets something for the whole page, at any time; widgets that are shown already follow. The same can stand in the page as
 * JSON, in `<script type="application/json" id="kommun-widgets">`. A setting that is wrong is told and not used.
 */
function configure(wanted) {
    for (const [name, value] of Object.entries(wanted)) {
        const [is, right] = (Object.hasOwn(accepted, name) && accepted[name]) || [];
        if (is?.(value))
            Object.assign(settings, { [name]: value });
        else
            console.warn(`kommun-widgets: can't use the setting "${name}".${right ? ` Write ${right}.` : ''}`);
    }
    renderAgain();
}
/** The settings as they are now. */
const configuration = () => settings;
/** Takes the settings that stand in the page. */
function configureByPage() {
    const json = document.querySelector('script#kommun-widgets[type="application/json"]')?.textContent;
    if (!json)
        return;
    try {
        configure(JSON.parse(json));
    }
    catch {
        console.warn('kommun-widgets: can\'t read the JSON in <script id="kommun-widgets">.');
    }
}
configureByPage();

/** An address without a scheme and a host is the page's own; asking the URL parser would cost a page of cards much time. */
const ownPath = /^(?!\/\/|\\)[^:\\]+$/;
/** An address as a whole; undefined where it is none. */
const absolute = (address, base = document.baseURI) => URL.canParse(address, base) ? new URL(address, base) : undefined;
/** The kinds of address that may become a link. */
const safe = /^(https?|mailto|tel):/;
/**
 * The address as it was written, if it may become a link or a picture: http, https, mailto, tel, or relative to the
 * page. Anything else (`javascript:`, `data:`, an address that is none) gives undefined, so that the text stays without
 * a link.
 */
function safeUrl(address) {
    const text = address?.trim();
    if (!text || ownPath.test(text))
        return text || undefined;
    const { protocol = '' } = absolute(text) ?? {};
    // A page opened from a disk has relative links of the page's own kind.
    return safe.test(protocol) || protocol === location.protocol ? text : undefined;
}
const withoutWww = (host) => host.toLowerCase().replace(/^www\./, '');
/** Whether an address leads to another site than the municipality's own: see `externalLinks` in `configure()`. */
function isElsewhere(address) {
    const { externalLinks } = configuration();
    if (!address || ownPath.test(address) || !externalLinks)
        return false;
    const { protocol = '', hostname } = absolute(address) ?? {};
    const own = [location.hostname, ...externalLinks].map(withoutWww);
    return /^http/.test(protocol) && !own.some((host) => `.${hostname}`.endsWith(`.${host}`));
}

const told = new WeakMap();
/**
 * Tells the developer, once for each element, what can't be used and what would be right. The citizen sees nothing of it.
 * @param what an attribute's name, or words for something else
 * @param right what to write instead
 */
function warn(element, what, right) {
    const value = element.getAttribute(what);
    const wrong = value === null ? what : `${what}="${value}"`;
    const messages = told.get(element) ?? new Set();
    told.set(element, messages);
    if (messages.has(wrong))
        return;
    messages.add(wrong);
    console.warn(`${element.localName}: can't use ${wrong.slice(0, 120)}. Write ${right}.`, element);
}

/** Reads an attribute that holds text. */
const text = (value) => value?.trim() || null;
/**
 * A link around content where the address is safe; else the content alone, and the developer is told. A link to another
 * site says that it is one.
 */
function link(widget, attribute, address, content) {
    const href = safeAddress(widget, attribute, address);
    return href
        ? html `<a href=${href} class=${isElsewhere(href) ? 'elsewhere' : nothing}>${content}</a>`
        : content;
}
/** The address in a widget's attribute, if it is safe; else undefined, and the developer is told. */
function safeAddress(widget, attribute, address) {
    const url = safeUrl(address);
    if (address && !url)
        warn(widget, attribute, 'an address with https');
    return url;
}
/**
 * A date as a `time` element in the page's language. Text that is no date is shown as it was written, and the developer
 * is told: the author's words are better than none.
 */
function renderDate(widget, attribute, written) {
    const date = parseDate(written);
    if (date)
        return html `<time datetime=${date}>${formatDate(date)}</time>`;
    warn(widget, attribute, '2023-12-05 or 5 december 2023');
    return written;
}
/**
 * What a person works as. The attribute is `job-title`; `role` belongs to ARIA and would tell a screen reader that the
 * element is an "Enhetschef". A title that was written there all the same is shown, and the developer is told.
 */
function jobTitle(widget) {
    const role = widget.getAttribute('role');
    // ARIA's own roles are lower-case English words; a title has a capital or a space.
    if (!role || /^[a-z]+$/.test(role))
        return widget.jobTitle;
    warn(widget, 'role', 'job-title');
    return widget.jobTitle ?? role;
}

/**
 * What a piece of the author's HTML is. Editors wrap, empty and repeat: a picture stands in a paragraph, a table in a
 * figure, a blank line is a paragraph with a no-break space. These functions see through that, and change nothing.
 */
/** Holds one thing without saying anything of its own; empty, these are an editor's leavings. */
const wrappers = 'p,div,span,figure,header,strong,b,em,i,u,br,a:not([href])';
const unseen = 'script,style,template,link';
const silent = `br,${unseen}`;
/** Longer words are no date: "Publicerad onsdag den 20 september 2016 kl. 14.05". */
const longestDate = 60;
const pictures = 'img,picture,video,svg';
const isElement = (node) => node?.nodeType === 1;
/** The words of a node, with white space made single; a line break is a space. */
const textOf = (node) => node ? words(node).replace(/\s+/g, ' ').trim() : '';
function words(node) {
    if (!isElement(node))
        return node.nodeType === 3 ? node.data : '';
    if (node.matches(silent))
        return ' ';
    // What the browser gathers itself is gathered sooner.
    return node.querySelector(silent) ? [...node.childNodes].map(words).join('') : node.textContent;
}
/** Nothing to see or to hear: white space, a comment, a script, `<p>&nbsp;</p>`, `<p><br></p>`. */
function isBlank(node) {
    if (!isElement(node))
        return node.nodeType !== 3 || !/[^\s\u200B]/.test(node.data);
    return node.matches(unseen) || (node.matches(wrappers) && !node.id && !firstSeen(node.firstChild));
}
/** The first that is not blank among a node and those after it; no further, because this is asked of all nodes. */
function firstSeen(node) {
    while (node && isBlank(node))
        node = node.nextSibling;
    return node ?? undefined;
}
/** The one thing that a wrapper holds, however deep; else the node itself. */
function core(node) {
    const only = isElement(node) && node.matches(wrappers) ? firstSeen(node.firstChild) : undefined;
    return only && !firstSeen(only.nextSibling) ? core(only) : node;
}
/** Whether a node is something of the kind, whatever wraps it, or a figure around it with its caption. */
function holds(node, selector) {
    const fits = (inner) => isElement(inner) &&
        (inner.matches(selector) || (inner.localName === 'figure' && !!inner.querySelector(selector)));
    // Most nodes are nothing of the kind and have nothing of it in them, which is quickly seen.
    return fits(node) || (isElement(node) && !!node.querySelector(selector) && fits(core(node)));
}
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** A heading, or a link around one. */
const isHeading = (node) => holds(node, headings) || (isElement(node) && node.matches(`a:has(${headings})`));
const isTable = (node) => holds(node, 'table');
const isQuote = (node) => holds(node, 'blockquote');
/** A picture or a film, alone, in a link, or in a figure with its caption. */
const isMedia = (node) => isElement(node) &&
    (holds(node, pictures) || (!!node.querySelector(pictures) && !textOf(node))) &&
    !isTable(node) &&
    !isQuote(node);
/** A line that is one link and nothing else, not even a heading. */
const isLinkAlone = (node) => holds(node, 'a[href]') && !isMedia(node) && !node.querySelector(headings);
/** `<time>`, or a line that is a date and nothing else, with or without "Publicerad". */
function isDate(node) {
    if (holds(node, 'time'))
        return true;
    const words = textOf(node);
    return words.length < longestDate && /\d/.test(words) && !!parseDate(words);
}
/** A list of a few short words: tags, not a list that has something to say. */
const isTagList = (node) => holds(node, 'ul,ol') && textOf(node).length < 90;

const inline = 'a,abbr,b,br,code,em,i,img,q,small,span,strong,sub,sup,time,u';
/** Words, and elements that stand in a line of words. */
const isInline = (node) => node.nodeType === 3 || (isElement(node) && node.matches(inline));
/**
 * Gives each child its part. A `slot` attribute that names a part decides; else the rules do. Nothing is left out but
 * blanks, and a blank after something inline is kept, because it is the space between two words.
 */
function sort(children, rules) {
    const names = Object.keys(rules);
    const places = new Map();
    const taken = new Set();
    let before;
    for (const node of children) {
        if (isBlank(node)) {
            if (before && isInline(before) && isInline(node))
                places.set(node, places.get(before) ?? '');
            continue;
        }
        const wanted = isElement(node) ? node.slot : '';
        const place = names.find((name) => name === wanted) ??
            names.find((name) => (rules[name].every || !taken.has(name)) && rules[name].is(node)) ??
            '';
        places.set(node, place);
        taken.add(place);
        before = node;
    }
    return places;
}
const none = [];
/** Recognises an element's content. Pure: it reads the nodes and touches none. */
function readParts(element, rules) {
    const places = sort(element.childNodes, rules);
    const groups = Map.groupBy(places.keys(), (node) => places.get(node));
    const own = (part) => groups.get(part) ?? none;
    // `<div>` or `<p>` around everything
    const [only] = own('');
    const inner = places.size === 1 && isElement(only) ? readParts(only, rules) : undefined;
    return { places, own, find: (part) => own(part)[0] ?? inner?.find(part) };
}
/** Nodes as lines: words and inline elements side by side are one, up to a `br`; a block is one by itself. */
function linesOf(nodes) {
    const lines = [];
    let open = false;
    for (const node of nodes) {
        if (open && isInline(node))
            lines.at(-1)?.push(node);
        else if (!isBlank(node))
            lines.push([node]);
        open = isInline(node) && node.nodeName !== 'BR';
    }
    return lines;
}

/** Slots are filled by this controller, so the author's nodes need no `slot` attribute and are never touched. */
const manualSlots = { mode: 'open', slotAssignment: 'manual' };
const observed = {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['slot', 'href', 'datetime'],
};
/** Who reads the content of an element. */
const readers = new WeakMap();
/** One observer serves all widgets: one for each of a thousand is slow to make. */
const observer = new MutationObserver((records) => {
    for (const target of new Set(records.map((record) => record.target)))
        for (let node = target; node; node = node.parentNode)
            readers.get(node)?.reread();
});
/**
 * Reads what the author wrote inside an element, shows it in the element's slots, and follows every later change of it.
 * The element renders `<slot name="part">` for the parts that it gives a place, and one `<slot>` without a name:
 * whatever has no place of its own is shown there, so that nothing is lost.
 */
class ContentController {
    #host;
    #rules;
    #parts;
    constructor(host, rules) {
        this.#host = host;
        this.#rules = rules;
        host.addController(this);
    }
    get #current() {
        return (this.#parts ??= readParts(this.#host, this.#rules));
    }
    hostConnected() {
        readers.set(this.#host, this);
        observer.observe(this.#host, observed);
        // It may have changed while nobody watched.
        this.reread();
    }
    hostDisconnected() {
        readers.delete(this.#host);
    }
    /** Forgets what was read. */
    reread() {
        this.#parts = undefined;
        this.#host.requestUpdate();
    }
    /** The author's first node for a part, also deep inside an element that wraps the whole content. */
    find(part) {
        return this.#current.find(part);
    }
    /** The element's own children that are a part, and so can be given a place; '' is everything that is no part. */
    own(part) {
        return this.#current.own(part);
    }
    /** The lines of what is no part. */
    get lines() {
        return linesOf(this.own(''));
    }
    /**
     * Gives the author's nodes to the slots that were rendered. A slot with `data-line="2"` gets the third line of what is
     * no part.
     */
    hostUpdated() {
        const slots = [...this.#host.renderRoot.querySelectorAll('slot')];
        const unplaced = new Set(this.#current.places.keys());
        const fill = (slot, nodes) => {
            slot.assign(...nodes);
            nodes.forEach((node) => unplaced.delete(node));
        };
        for (const slot of slots) {
            if (slot.name)
                fill(slot, this.own(slot.name));
            else if (slot.dataset['line'])
                fill(slot, this.lines[Number(slot.dataset['line'])] ?? []);
        }
        for (const slot of slots)
            if (!slot.name && !slot.dataset['line'])
                fill(slot, [...unplaced]);
    }
}

/** The version of this copy, as in package.json (a test holds the two together). */
const version = '0.1.0';
const key = Symbol.for('kommun-widgets');
const page = globalThis;
/**
 * Whether this copy is the page's: the first to ask is. A later copy, of the same or another version, says so once and
 * leaves the page alone.
 */
const ownsPage = page[key] === undefined;
if (ownsPage)
    page[key] = version;
else {
    console.warn(`kommun-widgets: ${page[key]} is on the page, ${version} is not used.`);
}

const tags = new Set();
/**
 * Defines a widget as a custom element, unless the name is taken: a second copy of the library, or somebody else's
 * element, must not stop the rest of the module.
 */
function define(tag, element) {
    tags.add(tag);
    if (!customElements.get(tag))
        customElements.define(tag, element);
}
/** Whether a name is one of our widgets', and not some other custom element's. */
const isWidget = (tag) => tags.has(tag);

/** Words that more than one widget says. */
/** "Uppdaterad", before a date. */
const updatedWords = () => msg('Uppdaterad', 'updated');
/** "Källa:", before a name. */
const sourceWords = () => msg('Källa:', 'source');
/** "Foto: Åsa Öberg", below a picture. */
const photoWords = (credit) => msg(str `Foto: ${credit}`, 'photo');
/** After the text of a link to another site, as Swedish municipalities write it. */
const elsewhereWords = () => msg('Länk till annan webbplats.', 'elsewhere');
/** After the text of a link to another site that opens a new window. */
const newWindowWords = () => msg('Länk till annan webbplats, öppnas i nytt fönster.', 'elsewhere-new');

/** A style sheet that any number of documents' and shadow trees' elements share. */
function sheetOf(text) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
}
/** Marks a style sheet's text for the minifier and for editors. Nothing can be put in: a sheet is a constant. */
const css = ([text = '']) => text;

var tokens = ":is(kommun-news-card,kommun-contact-card,kommun-rank-badge,kommun-quote-block,kommun-announcement-banner):not(#_#_){--_accent:light-dark(var(--kommun-accent,#0b5c8e),#8cc8ee);--_ink:light-dark(#17212b,#eef3f7);--_paper:light-dark(#fff,#182127);--_muted:color-mix(in oklab, var(--_ink) 82%, var(--_paper));--_line:color-mix(in oklab, var(--_ink) 18%, var(--_paper));--_soft:color-mix(in oklab, var(--_accent) 7%, var(--_paper));--_radius:var(--kommun-radius,.625em);box-sizing:border-box;contain-intrinsic-inline-size:min(20em, 75vw);min-inline-size:0;max-inline-size:100%;font-family:var(--kommun-font,inherit);letter-spacing:normal;text-align:start;text-indent:0;text-transform:none;white-space:normal;overflow-wrap:anywhere;line-height:1.5;@supports (color:oklch(from red l c h)){--_accent:light-dark(oklch(from var(--kommun-accent,#0b5c8e) min(l, .43) c h),oklch(from var(--kommun-accent,#0b5c8e) max(l, .8) min(c, .1) h))}&[hidden]{display:none!important}& :where(h1),& :where(h2),& :where(h3),& :where(h4),& :where(h5),& :where(h6),& :where([role=heading]),& :where(p),& :where(ul),& :where(ol),& :where(figure),& :where(blockquote),& :where(figcaption),& :where(address),& :where(table),& :where(caption),& :where(th),& :where(td){float:none;color:inherit;font:inherit;letter-spacing:inherit;text-align:inherit;text-transform:none;background:0 0;border:0;margin:0;padding:0}& :where(h1),& :where(h2),& :where(h3),& :where(h4),& :where(h5),& :where(h6),& :where([role=heading]){text-wrap:balance;font-size:1.2em;font-weight:700;line-height:1.25}& :where(figcaption),& :where(caption),& :where(.small){color:var(--_muted);font-size:.875em}& :where(ul),& :where(ol){padding-inline-start:1.25em}& :where(img),& :where(video){float:none;object-fit:cover;max-inline-size:100%;margin:0}& a{color:var(--_accent);text-underline-offset:.18em;border-radius:.125em;text-decoration:underline;text-decoration-thickness:max(1px,.06em);&:hover{text-decoration-thickness:max(2px,.12em)}&:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}&.elsewhere{--_mark:var(--_elsewhere)}@media not print{&:after{clip-path:polygon(20% 0,100% 0,100% 80%,82% 80%,82% 31%,13% 100%,0 87%,69% 18%,20% 18%);text-indent:1em;white-space:nowrap;content:var(--_mark);forced-color-adjust:none;background:currentColor;block-size:.55em;inline-size:.55em;margin-inline:.3em -.85em;display:inline-block;overflow:hidden}}&[href^=tel\\:]{max-inline-size:100%;display:inline-block}}@media print,(forced-colors:active){--_accent:CanvasText;--_ink:CanvasText}@media print{break-inside:avoid;& a[href^=http]:after{content:\" (\" attr(href) \")\"}}}";

const common = sheetOf(tokens);
/** Places that have linked the file; asking again for every element would cost a style computation each. */
const linked = new WeakSet();
/**
 * Gives the place where a widget stands (the document or a shadow root) the widget's light style sheet: the look of the
 * author's nodes, which a shadow root's own sheet cannot reach. A place that has linked `kommun-widgets.css` has it
 * already; the file says so by a custom property.
 * @param light one sheet for all elements of a kind
 */
function useLightStyles(host, light) {
    const hostConnected = () => {
        const root = host.getRootNode();
        const adopted = root.adoptedStyleSheets;
        if (linked.has(root) || adopted.includes(light))
            return;
        if (getComputedStyle(host).getPropertyValue('--_kommun-css'))
            linked.add(root);
        else
            adopted.push(...[common, light].filter((sheet) => !adopted.includes(sheet)));
    };
    host.addController({ hostConnected });
}

/**
 * The words after a link to another site, for every widget: as a style, because the author's link is not to be written in.
 * A quotation mark and a backslash are the same in CSS as in JSON.
 */
const elsewhereSheet = sheetOf('');
function say() {
    const [same, other] = [elsewhereWords(), newWindowWords()].map((words) => JSON.stringify(` ${words}`));
    elsewhereSheet.replaceSync(`:host{--_elsewhere:${same};--_elsewhere-new:${other}}`);
}
say();
window.addEventListener(LOCALE_STATUS_EVENT, say);

/**
 * A light sheet for use in the shadow tree. It is one rule, for the element's tag, with everything else nested in it; so
 * the parts that a widget makes from attributes look like those that the author wrote, from the same lines.
 */
const inShadow = (light) => light.replace(/^[^{]*/, ':host');
/** What a screen reader says and nobody sees, and the icons. */
const shared = css `.unseen{clip-path:inset(50%);white-space:nowrap;inline-size:1px;position:absolute;overflow:hidden}button{color:var(--_accent);font:inherit;cursor:pointer;background:0 0;border:0;border-radius:.375em}button:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}svg:where(:not([height])){fill:none;stroke:currentColor;stroke-width:1.75px;stroke-linecap:round;stroke-linejoin:round;block-size:1.35em;inline-size:1.35em}`;
/** All styles of a widget's shadow tree: what widgets have in common, its light sheet, its own. */
const shadowStyles = (light, own) => [
    elsewhereSheet,
    // One sheet: each costs every element of the tree a search of its own.
    sheetOf(inShadow(tokens) + shared + inShadow(light) + own),
];

export { ContentController, absolute, atTime, configuration, configure, css, define, followLocale, formatDate, formatNumber, formatTime, formatWeekday, getLocale, inMunicipality, isDate, isElement, isElsewhere, isHeading, isLinkAlone, isMedia, isQuote, isTable, isTagList, isWidget, jobTitle, link, manualSlots, msg, ownsPage, parseDate, photoWords, renderDate, safe, safeAddress, safeUrl, shadowStyles, sheetOf, sourceWords, str, text, textOf, updatedWords, useLightStyles, version, warn };
