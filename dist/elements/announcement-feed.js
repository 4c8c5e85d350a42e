import { LitElement, nothing as nothing$1, html } from 'lit';
import { textOf, css, isElement, getLocale, safeUrl, sourceWords, sheetOf, manualSlots, shadowStyles, text, ContentController, followLocale, useLightStyles, safeAddress, absolute, wholeNumber, tellOnce, define } from './shared/styles.js';
import { isLevel, gravity, focusFirst } from './shared/focus.js';
import { headingLevel } from './shared/heading-level.js';
import { at, toUrl, asText, controls, parseXml, mostEntries, toBody, blockTag, recall, remember, fetchText, tellPage, place, KommunFeedLoadEvent } from './shared/memory.js';
import { momentOf, correctClock, renderAt, moment } from './shared/clock.js';
import { make, ownDirection } from './shared/make.js';
import './shared/trusted-types.js';

/** More texts, areas or paragraphs than any notice has. */
const mostParts = 1_000;
/** A value that may also come several times. */
const many = (value) => Array.isArray(value) ? value.slice(0, mostParts) : value == null ? [] : [value];
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const clean = (value) => (asText(value) ?? '').toWellFormed().replace(controls, '');
/** A value as one line of plain text; undefined where it has no words. */
const toLine = (value) => clean(value).replace(/\s+/g, ' ').trim() || undefined;
/** The one line that a field is; the first where it comes several times. */
const line = (fields, name) => toLine(many(at(fields, name))[0]);
/** An empty line, or the beginning of an item of a list. */
const newParagraph = /\n(?:[^\S\n]*\n)+|\n(?=\s?[-–•*] )/;
/** Plain text as paragraphs. A single line break is a space: mail and teleprinters break lines where they are full. */
const toParagraphs = (value) => clean(value)
    .replace(/\r\n?/g, '\n')
    .split(newParagraph)
    .flatMap((paragraph) => toLine(paragraph) ?? []);
/** A link, named by its site, or its number or mail address, where it has no words; undefined where it may not be one. */
function toLink(address, text, base) {
    const href = toUrl({ address: asText(address), base });
    if (!href)
        return undefined;
    const { hostname, pathname } = new URL(href);
    return { href, text: toLine(text) ?? (hostname.replace(/^www\./, '') || pathname || href) };
}
/**
 * What a notice says in one language; undefined where it says nothing. Without a heading its first paragraph is one.
 * @param texts plain text
 */
function toText(lang, heading, texts, links, sender) {
    const paragraphs = texts.flatMap(toParagraphs);
    const first = heading ?? paragraphs.shift();
    return first
        ? [{ lang, heading: first, paragraphs, links: links.filter((link) => link !== undefined), sender }]
        : [];
}

/**
 * Where a notice holds. Areas are words: names, and the codes of Statistics Sweden, which Sveriges Radio has in its VMA
 * ("0482" a municipality, "04" its county, "00" all of Sweden).
 */
/** Areas as a notice keeps them; none where it holds in the whole country. */
function toAreas(written) {
    const areas = [...new Set(written.flatMap((area) => toLine(area) ?? []))];
    return areas.some((area) => /^(00|(hela )?sverige)$/i.test(area)) ? [] : areas;
}
/** "Eskilstuna kommun" is Eskilstuna, and "Södermanlands län" is Södermanland. */
const plain = (area) => area
    .trim()
    .toLowerCase()
    // "Göteborgs stad". Borås loses its own, too, here as there.
    .replace(/s?( (kommun|stad|län))?$/, '');
const isCode = /^\d\d(\d\d)?$/;
/**
 * Whether a notice is for an area: the same, the county around it, or a municipality in it, whose code begins with the
 * county's.
 * @param asked names and codes with commas between; empty: everything is
 */
function isForArea(areas, asked) {
    const wanted = asked.split(',').map(plain).filter(Boolean);
    const isIn = (one, other) => one === other || (isCode.test(one) && isCode.test(other) && one.startsWith(other));
    return (!wanted.length ||
        !areas.length ||
        areas.map(plain).some((area) => wanted.some((word) => isIn(area, word) || isIn(word, area))));
}

/** Dates of notices as moments. */
/** A time with its zone, as all engines read it alike, to the second. */
const exact = /T\d\d:\d\d\S*(Z|[+-]\d\d:\d\d)$/;
/** A value as `momentOf` reads it, and to the second where it says so. */
function toMoment(value, isEnd = false) {
    const text = (asText(value) ?? '').trim();
    const moment = momentOf(text, isEnd);
    return (moment && exact.test(text) && Date.parse(text)) || moment;
}

/** The municipality's own notices; docs/announcements.md and announcements.schema.json say what may be in them. */
/** A value as a level, without regard to capitals. */
function toLevel(value) {
    const word = toLine(value)?.toLowerCase() ?? '';
    return isLevel(word) ? word : undefined;
}
/** A link as written. What people say ("www.exempel.se") is not yet an address. */
const toOwnLink = (link, base) => toLink(asText(at(link, 'href'))?.replace(/^www\./, 'https://$&'), at(link, 'text'), base);
const ownWord = "a word that is no other notice's id";
const date = ['"2026-11-22T14:05"', (value) => toMoment(value)];
const texts = ['"…", or ["…", "…"]', (value) => many(value).every(asText)];
/** The fields. */
const rules = new Map([
    ['id', [ownWord, toLine]],
    ['level', ['"info", "warning" or "emergency"', toLevel]],
    ['heading', ['a few words', toLine]],
    ['text', texts],
    [
        'links',
        [
            '[{ "href": "https://…", "text": "…" }]',
            (links, base) => many(links).every((link) => toOwnLink(link, base) && toLine(at(link, 'text'))),
        ],
    ],
    ['from', date],
    ['until', date],
    ['updated', date],
    ['areas', texts],
    ['dismissible', ['true or false', (value) => typeof value === 'boolean']],
    ['status', ['"actual" or "draft"', (value) => /^(actual|draft|test|exercise)$/i.test(toLine(value) ?? '')]],
    ['languages', ['{ "en": { "heading": "…" } }', isObject]],
]);
/** Tells of all in an object that can't be used. What is empty is as if it weren't there, but a heading has to be. */
function check(entry, base, tell) {
    const fields = isObject(entry) ? Object.entries({ heading: '', ...entry }) : [];
    for (const [name, value] of fields) {
        const [right, isRight] = rules.get(name) ?? [`one of ${[...rules.keys()].join()}`, () => false];
        const isEmpty = (value ?? '') === '' && name !== 'heading';
        if (!isEmpty && !isRight(value, base))
            tell(`.${name}`, value, right);
    }
    if (!fields.length)
        tell('', entry, '{ "heading": "…" }');
}
/** Reads the list of `announcements`. What is wrong in one of them is told, and costs neither its rest nor the others. */
function readOwn(entries, base) {
    const problems = [];
    const headings = new Map();
    const announcements = entries.flatMap((entry, index) => {
        const tell = (path, value, right) => {
            const shown = typeof value === 'object' ? 'this' : JSON.stringify(value).slice(0, 60);
            problems.push(`announcements[${index}]${path}: can't use ${shown}. Write ${right}.`);
        };
        check(entry, base, tell);
        const announcement = toAnnouncement$1(entry, base, tell);
        if (!announcement)
            return [];
        const { id, texts } = announcement;
        const heading = texts.map((text) => text.heading).join();
        const first = headings.get(id) ?? heading;
        headings.set(id, first);
        if (first === heading)
            return announcement;
        // Whoever copies a notice to write the next one wants both to be read.
        tell('.id', id, ownWord);
        return { ...announcement, id: `${id} ${heading}` };
    });
    return { announcements, problems };
}
function toAnnouncement$1(entry, base, tell) {
    const texts = toOwnText(entry, 'sv', base);
    const languages = at(entry, 'languages');
    for (const [lang, text] of Object.entries(isObject(languages) ? languages : {})) {
        check(text, base, (path, value, right) => tell(`.languages.${lang.slice(0, 60)}${path}`, value, right));
        texts.push(...toOwnText(text, lang, base));
    }
    const [first] = texts;
    const status = at(entry, 'status') || 'actual';
    // Whatever else somebody wrote there, it was to hold the notice back.
    if (!first || toLine(status)?.toLowerCase() !== 'actual')
        return undefined;
    return {
        id: line(entry, 'id') ?? first.heading,
        level: toLevel(at(entry, 'level')) ?? 'info',
        from: toMoment(at(entry, 'from')),
        until: toMoment(at(entry, 'until'), true),
        updated: toMoment(at(entry, 'updated')),
        dismissible: at(entry, 'dismissible') === true,
        areas: toAreas(many(at(entry, 'areas')).flatMap((areas) => asText(areas)?.split(',', mostParts))),
        texts,
    };
}
/** What it says in a language. Of a link that can't be one the words stay. */
const toOwnText = (entry, lang, base) => {
    const links = many(at(entry, 'links'));
    const made = links.map((link) => toOwnLink(link, base));
    const left = links.filter((_, index) => !made[index]).map((link) => at(link, 'text'));
    return toText(lang, line(entry, 'heading'), [...many(at(entry, 'text')), ...left], made);
};

const namespace = /^urn:oasis:names:tc:emergency:cap:1\.[12]$/;
/** Elements that have others in them; all further ones are words. */
const groups = /^(info|area|geocode)$/;
/** An element's own elements by name, as JSON would have them. */
const toJson = (element) => Object.fromEntries([...Map.groupBy(element.children, ({ localName }) => localName)].map(([name, elements]) => [
    name,
    elements.slice(0, mostParts).map((inner) => (groups.test(name) ? toJson(inner) : inner.textContent)),
]));
/** Reads an alert, or all alerts in a document. */
function readCap(text, address) {
    const { documentElement: root } = parseXml(text);
    const alerts = [root, ...root.querySelectorAll('alert')].filter(({ localName, namespaceURI }) => localName === 'alert' && namespace.test(namespaceURI ?? ''));
    // A list may be empty, but only one that has nothing else in it either.
    if (!alerts.length && (root.querySelector('entry') ?? !root.matches('alerts,feed')))
        throw new Error(`<${root.localName}> has no alerts of CAP 1.1 or 1.2 in it`);
    return readAlerts(alerts.slice(0, mostEntries).map(toJson), address);
}
/**
 * What an alert refers to: "sender,identifier,sent", with white space between. The time is not compared, because in
 * Sveriges Radio's own examples it is another than the alert's.
 */
const references = (alert) => (line(alert, 'references') ?? '')
    .replace(/, /g, ',')
    .split(' ', mostParts)
    .map((reference) => reference.split(',', 2).join())
    .filter(Boolean);
const nameOf = (alert) => `${line(alert, 'sender')},${line(alert, 'identifier')}`;
/** Reads alerts, in JSON or made to be like it. */
function readAlerts(alerts, address) {
    // All others are tests, exercises and drafts, or not for everybody.
    const actual = alerts.filter((alert) => line(alert, 'status') === 'Actual' && line(alert, 'scope') === 'Public');
    const ofType = (...types) => actual.filter((alert) => types.includes(line(alert, 'msgType') ?? ''));
    return {
        announcements: ofType('Alert', 'Update').flatMap((alert) => toAnnouncements(alert, address)),
        withdrawn: [
            ...ofType('Cancel').flatMap(references),
            // An update with the name of what it updates takes its place anyway.
            ...ofType('Update').flatMap((alert) => references(alert).filter((name) => name !== nameOf(alert))),
        ],
    };
}
/**
 * An alert's announcements: most have one, in one or several languages. Where a language comes again, it tells of another
 * area or another time.
 */
function toAnnouncements(alert, address) {
    const message = nameOf(alert);
    const times = new Map();
    const segments = Map.groupBy(many(at(alert, 'info')), (info) => {
        const language = line(info, 'language');
        const time = (times.get(language) ?? 0) + 1;
        times.set(language, time);
        return time;
    });
    return [...segments].flatMap(([number, infos]) => {
        const first = (name) => infos.map((info) => toMoment(line(info, name))).find(Boolean);
        const texts = infos.flatMap((info) => toTexts(info, address));
        const level = levelOf$1(infos[0]);
        return texts.length
            ? {
                id: `${message} ${number}`,
                message,
                level,
                // Not `onset`: a warning of tonight's storm is for this afternoon.
                from: first('effective'),
                until: first('expires'),
                updated: toMoment(line(alert, 'sent')),
                dismissible: level !== 'emergency',
                areas: toAreas(infos.flatMap(areasOf)),
                texts: texts.sort((one, other) => Number(isSwedish(other)) - Number(isSwedish(one))),
            }
            : [];
    });
}
const isSwedish = ({ lang = '' }) => /^sv\b/i.test(lang);
const toTexts = (info, address) => toText(line(info, 'language'), line(info, 'headline') ?? line(info, 'event'), ['description', 'instruction'].flatMap((name) => at(info, name)), [toLink(line(info, 'web'), undefined, address)], line(info, 'senderName'));
/** What is gravest at the top: danger to life that is here, or that is likely and at most an hour away. */
const emergency = /^(Severe Immediate Observed|Extreme (Immediate|Expected) (Observed|Likely))/;
const mild = /^Minor| Past | Unlikely|AllClear/;
/** How grave it is, by what CAP's scales mean; docs/announcements.md has the table and its reasons. */
function levelOf$1(info) {
    const scales = ['severity', 'urgency', 'certainty', 'responseType']
        .flatMap((name) => many(at(info, name)).map(toLine))
        .join(' ');
    return mild.test(scales) ? 'info' : emergency.test(scales) ? 'emergency' : 'warning';
}
/** Names and codes. "Solna kommun (Stockholms län)" is not for the whole county. */
const areasOf = (info) => many(at(info, 'area')).flatMap((area) => [
    ...(line(area, 'areaDesc') ?? '').replace(/\([^()]*\)/g, '').split(/[,;]/, mostParts),
    ...many(at(area, 'geocode')).map((code) => line(code, 'value')),
]);

/** An object with its names in lower case; empty for anything else. */
const lower = (value) => isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), inner]))
    : {};
/** Whether something is an entry of Krisinformation. */
const isKrisinformation = (value) => 'headline' in lower(value);
/** Reads entries of `news` and `vmas`. */
const readKrisinformation = (entries, address) => ({
    announcements: entries.flatMap((entry) => toAnnouncement(lower(entry), address)),
});
function toAnnouncement(entry, address) {
    const level = levelOf(entry);
    const push = line(entry, 'pushmessage');
    const texts = toText(line(entry, 'language') ?? 'sv', line(entry, 'headline') ?? push, [entry.preamble, entry.bodytext ?? push].map(toPlain), [entry.web, ...many(entry.bodylinks)].map((link) => toLink(link, undefined, address)), line(entry, 'sendername'));
    const [first] = texts;
    return first && !isTrue(entry.istestvma)
        ? [
            {
                id: line(entry, 'identifier') ?? first.heading,
                level,
                updated: toMoment(entry.updated) ?? toMoment(entry.published),
                dismissible: level !== 'emergency',
                areas: toAreas(many(entry.area).map((area) => lower(area).description)),
                texts,
            },
        ]
        : [];
}
const isTrue = (value) => value === true || value === 'true';
/**
 * Only a VMA is more than information. There are two kinds: a `viktigt meddelande`, where there is danger, and an
 * `informationsmeddelande`, where there may be. It is over when it says so.
 */
function levelOf(entry) {
    const says = `${line(entry, 'event')} ${line(entry, 'headline')}`;
    if (!isTrue(entry.isvma) || /faran (är )?över/i.test(says))
        return 'info';
    return /informationsmeddelande/i.test(says) ? 'warning' : 'emergency';
}
/** Stands where a paragraph ends, in place of a sign that HTML's white space would swallow. */
const mark = '\uE000';
/** HTML as plain text, with an empty line after each paragraph. */
function toPlain(html) {
    const body = typeof html === 'string' && toBody({ text: html.replace(blockTag, `${mark}<`) });
    return body ? textOf(body).replaceAll(mark, '\n\n') : html;
}

/** Notices of any format: the municipality's own JSON, CAP 1.2, the JSON of Sveriges Radio's VMA and of Krisinformation. */
/** More notices than anybody shows. */
const limit = 200;
/** More than anybody mends before looking again. */
const mostProblems = 50;
/**
 * Reads notices in any of the formats, told apart by what is in the text, not by its address or type. An empty list is an
 * answer: there are no notices.
 * @param address where the text is from; what relative addresses in it are relative to
 * @throws Error that says in words what is wrong, where the text is no such feed; that never means "no notices"
 */
function readAnnouncements(text, address) {
    const content = text.trim();
    const { announcements, withdrawn = [], problems = [], } = /^[[{]/.test(content) ? readJson(JSON.parse(content), address) : readCap(content, address);
    return {
        announcements: newest(announcements, withdrawn).slice(0, limit),
        withdrawn,
        problems: problems.slice(0, mostProblems),
    };
}
function readJson(feed, address) {
    const own = listOf(() => true, at(feed, 'announcements'));
    if (own)
        return readOwn(own, address);
    const alerts = listOf((alert) => at(alert, 'msgType'), at(feed, 'alerts'));
    if (alerts)
        return readAlerts(alerts, address);
    const entries = listOf(isKrisinformation, feed, at(feed, 'vmas'), at(feed, 'news'));
    if (entries)
        return readKrisinformation(entries, address);
    throw new Error('the JSON has no list of "announcements"');
}
/** What is in those values that are lists; undefined where none is. A list of something else is not a list of nothing. */
function listOf(isOne, ...values) {
    const lists = values.filter(Array.isArray);
    const entries = lists.flat().slice(0, mostEntries);
    return lists.length && (!entries.length || entries.some(isOne)) ? entries : undefined;
}
const timeOf = ({ updated, from }) => updated ?? from ?? 0;
/** The newest first; each id once; none that was withdrawn. */
function newest(announcements, withdrawn) {
    const gone = new Set(withdrawn);
    const byId = new Map();
    for (const announcement of [...announcements].sort((one, other) => timeOf(other) - timeOf(one))) {
        const { id, message = id } = announcement;
        if (!gone.has(message) && !byId.has(id))
            byId.set(id, announcement);
    }
    return [...byId.values()];
}
/**
 * The notices to show: not expired, not withdrawn, for the area, each id once. The gravest come first, of these the
 * newest. Those that are not valid yet are among them, because the banner itself waits for its minute.
 */
const currentAnnouncements = (announcements, { now, area, withdrawn = [] }) => newest(announcements, withdrawn)
    .filter(({ until = Infinity, areas }) => until > now && isForArea(areas, area ?? ''))
    .sort((one, other) => gravity(other.level) - gravity(one.level));

/**
 * When a feed that many pages follow is asked for again: often enough for a crisis, and never so often that the crisis
 * brings the server down. Pure; docs/decisions/0011 has the reasons, test/feeds/crisis.test.ts the proof. All times in ms.
 */
const second = 1_000;
const minute$2 = 60 * second;
/** A notice must not stay long after it was withdrawn, whatever the server's caches and faults. */
const longest = 5 * minute$2;
/** A server that asks for rest gets it, within reason; so does one that says that the feed is gone for good. */
const longestRest = 60 * minute$2;
/** When the server made an answer, by its own clock, in ms since 1970; NaN where it doesn't say. */
const madeAt = (headers) => Date.parse(headers.get('date') ?? '');
/** How the server wants to be treated, in ms: how long an answer is fresh, or how long to leave the server alone. */
function wishOf({ headers, status }) {
    const of = (name) => headers.get(name) ?? '';
    if (status === 410)
        return longestRest;
    if (status === 200)
        return (Number(/max-age=(\d+)/.exec(of('cache-control'))?.[1]) - Number(of('age'))) * second || 0;
    const after = of('retry-after');
    return Number(after) * second || Date.parse(after) - madeAt(headers) || 0;
}
/**
 * How long to wait from one question to the next. Never shorter than the interval, so that many pages ask no more often
 * than once an interval each; up to half as long again by chance, so that they don't ask together.
 * @param failures how many times in a row there was no good answer; each doubles the wait, up to 5 minutes
 * @param wish of the server: after a good answer its `max-age`, which counts up to 5 minutes; after another its
 *   `Retry-After`, which counts up to an hour
 * @param random from 0 to 1
 */
function pause(interval, failures, wish, random) {
    const most = Math.max(interval, longest);
    const own = Math.min(interval * 2 ** failures, most);
    return Math.max(own, Math.min(wish, failures ? longestRest : most)) * (1 + random / 2);
}
/** How long it is until a moment; 0 where it is past, or so far off that a clock must have been changed. */
const until = (due, now) => due > now && due - now <= longestRest * 1.5 ? due - now : 0;
/**
 * How far the visitor's clock is behind the server's, by the headers of an answer that has just come; 0 where it is not
 * known, or not more than a minute.
 */
function behind(headers, now) {
    const server = madeAt(headers) + Number(headers.get('age')) * second;
    return Math.abs(server - now) > minute$2 ? server - now : 0;
}

/**
 * Feeds that are asked for again and again. One poll serves all elements of a page that follow the same feed, and, through
 * the browser's storage, all pages of the browser: see docs/decisions/0011.
 */
/** How long other pages wait for the one that asks; longer than a feed may take. */
const asking = 6_000;
/** No more often than this, whatever happens. */
const atLeast = 10_000;
/** For so long an older answer, from a cache on the way, does not take a newer one's place. */
const newer = 300_000;
/** What a computer sleeps may not count as waiting. */
const minute$1 = 60_000;
const polls = new Map();
const nothing = {
    asked: -1,
    due: 0,
    failures: 0,
    came: 0,
    made: 0,
    behind: 0,
    announcements: [],
    withdrawn: [],
    problems: [],
};
/** Whether what the browser kept is in our form still: whole numbers and lists. */
const isKnown = (kept) => Object.entries(nothing).every(([name, value]) => {
    const is = Array.isArray(value) ? Array.isArray : Number.isSafeInteger;
    return is(at(kept, name));
});
class Poll {
    #address;
    /** When the good answer came that the listeners heard of last. */
    #told;
    #timer;
    constructor(address) {
        this.listeners = new Map();
        this.known = nothing;
        this.isBusy = false;
        this.#address = address;
        this.#recall();
        this.#told = this.known.came;
    }
    /**
     * Asks if it is time, else waits until it is; rests while nobody looks.
     * @param again the network or the page is back, so that a failure may be past
     */
    look(again = false) {
        clearTimeout(this.#timer);
        this.#recall();
        const { asked, due, failures, came } = this.known;
        const now = Date.now();
        const wait = until(again && failures ? asked + atLeast : due, now);
        const rests = !this.listeners.size || document.hidden || this.isBusy;
        if (!wait && !rests)
            return void this.#ask(now);
        if (came !== this.#told)
            this.#tell();
        if (!rests)
            this.#timer = setTimeout(() => this.look(), Math.min(wait, minute$1));
    }
    refresh() {
        this.#keep({ due: 0 });
        this.look();
    }
    leave(listener) {
        this.listeners.delete(listener);
    }
    get #name() {
        return `kommun-announcement-feed ${this.#address}`;
    }
    /** Takes what another page has learnt since. Storage that is full still has what was before. */
    #recall() {
        const kept = recall(this.#name);
        const { asked } = this.known;
        if (!isKnown(kept) || kept.asked < asked)
            return;
        // Two pages' clocks are never quite the same.
        if (kept.asked < Date.now() + minute$1)
            this.#take(kept);
        // The visitor's clock has been put back since the last visit.
        else if (asked < 0)
            this.#take({ ...kept, asked: 0, due: 0, behind: 0 });
    }
    #take(known) {
        this.known = known;
        // A feed whose server never told the time leaves the clock as another feed has put it.
        if (known.made)
            correctClock(known.behind);
    }
    #tell(error) {
        this.#told = this.known.came;
        for (const listener of this.listeners.keys())
            listener(error);
    }
    #keep(changes) {
        this.#take({ ...this.known, ...changes });
        remember(this.#name, this.known);
    }
    async #ask(asked) {
        this.isBusy = true;
        const interval = Math.min(...this.listeners.values());
        this.#keep({ asked, due: asked + asking });
        let failures = 0;
        let error;
        let response;
        try {
            // The browser's cache may have the answer, and asks whether it still holds.
            const answer = await fetchText(this.#address, undefined, 'no-cache');
            ({ response } = answer);
            this.#learn(readAnnouncements(answer.text, answer.address), response.headers);
        }
        catch (thrown) {
            error = thrown;
            failures = this.known.failures + 1;
            if (error.cause instanceof Response)
                response = error.cause;
        }
        const wait = pause(interval, failures, response ? wishOf(response) : 0, Math.random());
        const now = Date.now();
        this.#keep({ asked: now, due: now + Math.round(wait), failures });
        this.isBusy = false;
        this.#tell(error);
        this.look();
    }
    /** Takes a good answer, unless it is older than what is known. */
    #learn(answer, headers) {
        const now = Date.now();
        const { made, came, withdrawn } = this.known;
        const date = madeAt(headers) || made;
        if (date < made && Math.abs(now - came) < newer)
            return;
        this.#keep({
            ...answer,
            withdrawn: [...new Set([...answer.withdrawn, ...withdrawn])].slice(0, 200),
            came: now,
            made: date,
            // A worker of the site may give an answer of yesterday, whose date says nothing of now.
            behind: date < made ? this.known.behind : behind(headers, now),
        });
    }
}
const lookAgain = () => polls.forEach((poll) => poll.look(true));
const look = () => polls.forEach((poll) => poll.look());
window.addEventListener('storage', look);
document.addEventListener('visibilitychange', look);
window.addEventListener('online', lookAgain);
window.addEventListener('pageshow', lookAgain);
document.addEventListener('resume', lookAgain);
/**
 * Follows a feed until `leave`.
 * @param interval how long to wait between two questions, at least, in ms
 * @param listener is called each time that a good answer has come, or an error; never at once
 * @returns where what is known stands, from now on, and how to ask at once
 */
function follow(address, interval, listener) {
    const poll = polls.get(address) ?? new Poll(address);
    polls.set(address, poll);
    poll.listeners.set(listener, interval);
    // Elements that follow the same feed are all there before it is asked for.
    queueMicrotask(() => {
        poll.look();
        // Nothing is asked now, so what is known is the answer.
        if (!poll.isBusy && poll.known.came && poll.listeners.has(listener))
            listener();
    });
    return poll;
}

var lightStyles = "kommun-announcement-feed:not(#_#_){display:block;&[hidden]{display:none}}";

const styles = css `slot:not([hidden]){grid-template-columns:100%;gap:.75em;display:grid}`;

const banner = 'kommun-announcement-banner';
const minute = 60_000;
/**
 * A notice as a banner, written as an editor would write it: in the light DOM, so that copying, translating and reading
 * aloud find it. Addresses are checked once more, because what the browser kept may have been changed.
 * @param level of the heading, 2 to 6
 */
function bannerOf({ id, level, texts }, headingLevel) {
    const several = texts.length > 1;
    const parts = texts.map((text) => contentOf(text, headingLevel));
    const [only] = parts;
    return make(banner, { slot: 'notices', key: id, level }, ...(several || (only.lang && only.lang !== getLocale()) ? parts : only.childNodes));
}
function contentOf({ lang, heading, paragraphs, links, sender }, level) {
    const lines = [
        make(`h${level}`, ownDirection, heading),
        ...paragraphs.map((words) => make('p', ownDirection, words)),
        ...links.map(({ href, text }) => make('p', ownDirection, make('a', { href: safeUrl(href) }, text))),
        ...(sender
            ? [make('p', { class: 'small' }, make('span', { lang: getLocale() }, sourceWords()), ` ${sender}`)]
            : []),
    ];
    // Space between the lines, as an editor would leave it: the words of two are not one.
    return make('div', { lang }, ...lines.flatMap((line) => [line, '\n']));
}
const iso = (time) => (time === undefined ? undefined : new Date(time).toISOString());
/** What may change while the words stay: then the banner stays, too, with the focus in it. */
function timeBanner(element, { from, until, updated, dismissible }) {
    const attributes = {
        from: iso(from),
        // A banner ends with a minute; the feed takes it away sooner.
        until: iso(until && Math.ceil(until / minute) * minute),
        updated: iso(updated),
        dismissible: dismissible ? '' : undefined,
    };
    for (const [name, value] of Object.entries(attributes))
        if (value === undefined)
            element.removeAttribute(name);
        else
            element.setAttribute(name, value);
}
/** The banner that a child of the element is, or has in it. */
const bannerIn = (child) => isElement(child) ? (child.matches(banner) ? child : child.querySelector(banner)) : null;
const withoutSpace = (text) => text.replace(/\s/g, '');
/** Whether what stands in an element is a notice already: the same words, at the same level. */
function says(child, { level, texts }) {
    const written = bannerIn(child);
    const of = (name) => written?.getAttribute(name) ?? '';
    const words = texts.flatMap(({ heading, paragraphs, links }) => [
        heading,
        ...paragraphs,
        ...links.map(({ text }) => text),
    ]);
    return ((of('level') || 'info') === level &&
        withoutSpace(of('heading') + textOf(written ?? undefined)) === withoutSpace(words.join('')));
}

const light = sheetOf(lightStyles);
const day = 86_400_000;
/** Which notice a banner stands for. */
const ids = new WeakMap();
/**
 * Announcements from a feed, as banners, while they are valid: the gravest first, of these the newest. It asks for the
 * feed again and again, and so gently that a crisis doesn't bring down the server: see docs/decisions/0011.
 *
 * Banners that the server wrote inside are shown until the feed has come, and when it doesn't come. One that says the same
 * as an announcement of the feed, at the same level and in the same words, becomes that announcement's banner; the others
 * are withdrawn then. Give it the announcement's id as its `key`, so that what a visitor has hidden stays hidden. Anything
 * else that is written inside is shown while there is nothing to announce.
 *
 * The last good answer is kept in the browser and shown at once next time. An error takes nothing away: what is known stays
 * until its end, and what has no end for a day after the last good answer.
 *
 * @customElement kommun-announcement-feed
 *
 * @slot - what is shown until, and unless, the feed comes
 * @slot notices - the banners that the feed became; filled by the element
 *
 * @fires {KommunFeedLoadEvent} kommun-feed-load - a good answer has come, here or in another tab, and is shown; `items` is
 *   the number of announcements, `problems` says what in the feed can't be used
 * @fires {KommunFeedErrorEvent} kommun-feed-error - the feed has not come, or is none; `error` says why
 */
class KommunAnnouncementFeed extends LitElement {
    static { this.shadowRootOptions = manualSlots; }
    static { this.styles = shadowStyles(lightStyles, styles); }
    static { this.properties = {
        src: { converter: text },
        interval: { converter: text },
        area: { converter: text },
        headingLevel: { attribute: 'heading-level', converter: text },
    }; }
    #content = new ContentController(this, {
        notices: { is: (node) => [...this.#banners.values()].includes(node), every: true },
        // The server's, that the feed has not: they have been withdrawn.
        past: { is: (node) => this.#isKnown && !!bannerIn(node), every: true },
    });
    /** What was asked for last. */
    #asked;
    #poll;
    /** The banners that are shown, each by all that it says. */
    #banners = new Map();
    /** Whether what is to be announced is known. */
    #isKnown = false;
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#poll?.leave(this.#tell);
        this.#asked = undefined;
        renderAt(this, undefined);
    }
    willUpdate() {
        const wanted = `${this.src} ${this.interval}`;
        // Before the first render, so that a remembered answer is in it.
        if (this.isConnected && this.#asked !== wanted)
            this.#follow(wanted);
        try {
            this.#showNotices(this.#current());
        }
        catch {
            // Somebody has changed what the browser kept.
            this.#isKnown = false;
        }
    }
    render() {
        return html `<slot name=notices></slot><slot name=past hidden></slot>${this.#banners.size ? nothing$1 : html `<slot></slot>`}`;
    }
    /** Asks for the feed now, without waiting for the interval: for a page that knows of a change, such as an editor's. */
    refresh() {
        this.#poll?.refresh();
    }
    #follow(wanted) {
        this.#poll?.leave(this.#tell);
        this.#asked = wanted;
        const address = safeAddress(this, 'src', this.src);
        const url = address && absolute(address)?.href;
        const interval = wholeNumber(this, 'interval', this.interval, [10, 3600, 60]);
        this.#poll = url ? follow(url, interval * 1000, this.#tell) : undefined;
        if (!url)
            void this.#tell(new Error('there is no address'));
    }
    /** Shows what has come, then tells the page. */
    #tell = (error) => {
        const { problems = [] } = this.#poll?.known ?? {};
        problems.forEach((problem) => tellOnce(this, problem));
        return tellPage(this, error, () => new KommunFeedLoadEvent(this.#banners.size, problems));
    };
    /** The notices that are valid now, undefined where nothing is known; and waits for the next that ends. */
    #current() {
        const { known } = this.#poll ?? {};
        if (!known?.came)
            return undefined;
        const { announcements, withdrawn, came } = known;
        const now = moment();
        // A day by any clock, also one that is put right.
        const endOf = ({ until = came + day + now - Date.now() }) => until;
        const valid = currentAnnouncements(announcements, { now, area: this.area, withdrawn }).filter((notice) => endOf(notice) > now);
        renderAt(this, valid.length ? Math.min(...valid.map(endOf)) : undefined);
        return valid;
    }
    /** Makes the banners the element's children. One that says the same as before stays the same, and keeps the focus. */
    #showNotices(notices) {
        this.#isKnown = !!notices;
        const level = headingLevel(this);
        const before = [...this.#banners.values()];
        const banners = new Map();
        for (const notice of notices ?? []) {
            const { id, level: grave, texts } = notice;
            const key = JSON.stringify([id, grave, texts, level, getLocale()]);
            const written = [...this.children].find((child) => !before.includes(child) && ![...banners.values()].includes(child) && says(child, notice));
            const shown = this.#banners.get(key) ?? written ?? bannerOf(notice, level);
            timeBanner(bannerIn(shown) ?? shown, notice);
            banners.set(key, shown);
            ids.set(shown, id);
        }
        const now = [...banners.values()];
        const held = [...this.children].find((child) => child.matches(':focus-within'));
        const focused = this.getRootNode().activeElement;
        place(this, 'notices', now);
        this.#banners = banners;
        // The observer would tell of them only after this render.
        this.#content.reread();
        if (focused && held && (!now.includes(held) || !held.matches(':focus-within')))
            void this.#passFocus(focused, now.find((banner) => ids.get(banner) === ids.get(held)) ?? now[before.indexOf(held)] ?? now.at(-1));
    }
    /** Gives the focus to what stands now where it was, when that has been rendered. */
    async #passFocus(from, to) {
        await this.updateComplete;
        await to?.updateComplete;
        const find = (selector) => to?.querySelector(selector);
        const href = from.getAttribute('href');
        focusFirst([
            from,
            href ? find(`[href="${CSS.escape(href)}"]`) : null,
            find('h2,h3,h4,h5,h6'),
            document.querySelector('main,[role=main]'),
        ]);
    }
}
define('kommun-announcement-feed', KommunAnnouncementFeed);

export { KommunAnnouncementFeed };
