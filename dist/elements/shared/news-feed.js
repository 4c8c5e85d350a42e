import { LitElement, html, nothing } from 'lit';
import { safe, textOf, inMunicipality, parseDate, absolute, safeUrl, formatDate, updatedWords, photoWords, css, sheetOf, manualSlots, shadowStyles, text, ContentController, followLocale, useLightStyles, warn, msg, safeAddress, isElsewhere, getLocale, define, isHeading, isLinkAlone } from './styles.js';
import { renderHeading, headingLevel } from './heading-level.js';
import { setState } from './states.js';

/** A feed has come and is shown. */
class KommunFeedLoadEvent extends Event {
    constructor(items) {
        super('kommun-feed-load', { bubbles: true, composed: true });
        this.items = items;
    }
}
/** A feed has not come, or is no feed. */
class KommunFeedErrorEvent extends Event {
    constructor(error) {
        super('kommun-feed-error', { bubbles: true, composed: true });
        this.error = error;
    }
}

/** How long a feed may take, from the question to the last byte of the answer, in ms. */
const patience = 5_000;
/** How long a feed may be, in bytes after unpacking. */
const longest = 2_000_000;
/**
 * Fetches a text within the limits: 5 s, 2 MB.
 * @param signal lets the caller give up
 * @throws Error that says in words why there is no text
 */
async function fetchText(address, signal) {
    signal.throwIfAborted();
    // Not AbortSignal.any(), which WebKit's garbage collector loses.
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(signal.reason), { signal: stop.signal });
    const late = new Error(`no whole answer within ${patience / 1000} s`);
    const timer = setTimeout(() => stop.abort(late), patience);
    try {
        const response = await fetch(address, { signal: stop.signal });
        if (!response.ok)
            throw new Error(`the server answers ${response.status}`);
        const bytes = await readBytes(response.body?.getReader());
        return { text: decode(bytes, response.headers.get('content-type') ?? ''), address: response.url };
    }
    catch (error) {
        // WebKit has a reason of its own.
        throw stop.signal.aborted ? stop.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        // An answer that is not wanted to its end.
        stop.abort();
    }
}
async function readBytes(reader) {
    const chunks = [];
    let length = 0;
    for (;;) {
        const { value } = (await reader?.read()) ?? {};
        if (!value)
            return new Uint8Array(await new Blob(chunks).arrayBuffer());
        length += value.length;
        if (length > longest)
            throw new Error(`the answer is longer than ${longest / 1e6} MB`);
        chunks.push(value);
    }
}
/** The first two bytes of byte order marks. */
const marks = {
    '\xFE\xFF': 'utf-16be',
    '\xFF\xFE': 'utf-16le',
    '\xEF\xBB': 'utf-8',
};
/**
 * Bytes as text: in the encoding that a byte order mark tells, else the HTTP header, else the XML prolog, else UTF-8. What
 * is said to be UTF-8 and isn't is windows-1252, as in many a feed.
 */
function decode(bytes, contentType) {
    const prolog = String.fromCharCode(...bytes.subarray(0, 200));
    const byMark = marks[prolog.slice(0, 2)];
    // What can be read byte by byte up to its own word "utf-16" is not UTF-16.
    const declared = /charset=["']?([\w-]+)/i.exec(contentType) ??
        /^\s*<\?xml[^>]*encoding=["'](?!utf-?16)([\w-]+)/i.exec(prolog);
    for (const encoding of [byMark, declared?.[1], 'utf-8']) {
        try {
            if (encoding)
                return new TextDecoder(encoding, { fatal: true }).decode(bytes);
        }
        catch {
            // It is something else, or nobody knows that encoding.
        }
    }
    return new TextDecoder('windows-1252').decode(bytes);
}

/** The last good answer of a feed, kept by the browser, so that the next visit has something to show at once. */
/** Changed when what is kept gets another form. */
const prefix = 'kommun-feed-1 ';
/** What was kept under a name; undefined where there is nothing, or the browser keeps nothing. */
function recall(name) {
    try {
        return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') ?? undefined;
    }
    catch {
        return undefined;
    }
}
/** Keeps an answer. Storage that is blocked or full only costs the next visit's head start. */
function remember(name, answer) {
    try {
        localStorage.setItem(prefix + name, JSON.stringify(answer));
    }
    catch {
        // The answer is shown all the same.
    }
}

/** Text as a document that nothing runs in and that loads nothing: the platform's own parser makes such. */
let policy;
const reported = /([\s/"'])(style|on\w+|id|name)(?=\s*=)/gi;
/** Only the tags that have one of them: most of a feed's have none. */
const reportedTag = new RegExp(`<[a-z][^<>]*?${reported.source}[^<>]*`, 'gi');
/**
 * Under a strict policy a browser reports styles and handlers also in a document where nothing of them is used; so they
 * are renamed before: `style="…"` becomes `x-style="…"`, and `<style>` an element whose text is nothing to read, too. So are
 * names, which would take the place of a form's or the document's own properties.
 */
const withoutReports = (text) => text.replace(reportedTag, (tag) => tag.replace(reported, '$1x-$2')).replace(/(<\/?)style\b/gi, '$1script');
/**
 * Parses text. Under `require-trusted-types-for 'script'` the parser asks for a policy, although nothing it makes gets
 * into the page; ours is named `kommun-widgets` and is created when the first feed comes.
 */
function parseDocument(text, type) {
    const { trustedTypes } = globalThis;
    policy ??= trustedTypes?.createPolicy('kommun-widgets', { createHTML: (same) => same });
    const harmless = withoutReports(text);
    return new DOMParser().parseFromString(policy?.createHTML(harmless) ?? harmless, type);
}

const summaryLength = 300;
const titleLength = 90;
/** Enough for a summary and the first picture. */
const longestHtml = 20_000;
/** A picture that some editor wrote into the text itself, longer than the text. */
const pasted = /data:[^"'\s>]{99,}/g;
const hasMarkup = /<[a-z!/]|&[a-z#]/i;
const inlineTags = 'a|abbr|acronym|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr';
const blockTag = new RegExp(`<(?!/?(?:${inlineTags})\\b)`, 'gi');
/** HTML as a document's body, with a space between the words of two blocks; undefined where there is none in it. */
function toBody({ text, plain }) {
    if (plain || !hasMarkup.test(text))
        return undefined;
    const html = text.replace(pasted, '').slice(0, longestHtml).replace(blockTag, ' <');
    const document = parseDocument(html, 'text/html');
    // Not `document.body`, which a form with that name would be.
    return Reflect.get(Document.prototype, 'body', document);
}
/** HTML, or text without any, as plain words. */
function toWords(markup, body = toBody(markup)) {
    const text = body ? textOf(body) : markup.text;
    // Editors leave spaces of no width.
    return text
        .replace(/\u200B/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** The beginning of a text: whole sentences where they come far enough, else whole words and "…". */
function beginning(text, length) {
    if (text.length <= length)
        return text;
    // No half of a letter that takes two.
    const start = text.slice(0, length - 2).replace(/[\uD800-\uDBFF]$/, '');
    return /^.{60,}[.!?](?= )/s.exec(start)?.[0] ?? `${start.replace(/\s+\S*$/, '')} …`;
}
/** An absolute address of one of the kinds, else undefined. */
function toUrl({ address, base } = {}, kinds = safe) {
    const written = address?.trim();
    const href = written && absolute(written, base)?.href;
    return href && kinds.test(href) ? href : undefined;
}
function toImage(address, alt = '', credit = '') {
    const src = toUrl(address, /^https?:/);
    return src ? { src, alt, credit } : undefined;
}
/**
 * "January 20, 2016", "Wed Jan 20 2016 14:05:00 GMT+0100": Americans and JavaScript. "Wed Jan 20 14:05:00 CET 2016":
 * Java.
 */
const monthFirst = /^(?:\w+,? )?([a-z]{3})[a-z]* (\d\d?),? ([\d:]+ (?:[a-z]+ )?)?(\d{4})\b/i;
/** The first date that can be read, in any of the forms that feeds have. None is older than the web. */
function toDate(written) {
    return written.map((text = '') => readDate(text.trim())).find((date = '') => date > '1970');
}
function readDate(text) {
    // Seconds or milliseconds since 1970.
    if (/^\d{10}(\d{3})?$/.test(text))
        return inMunicipality(new Date(Number(text.padEnd(13, '0'))));
    const words = text.replace(monthFirst, '$2 $1 $4 $3');
    return parseDate(words) ?? parseDate(/\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? '');
}
/** One entry as it may be shown, without its dates; undefined where it has no words at all. */
function toItem(raw) {
    let image = toImage(raw.image, raw.alt, raw.credit);
    let text = '';
    for (const markup of raw.texts) {
        // A long text is read only where something is missing.
        if (text && image)
            break;
        const body = toBody(markup);
        text ||= toWords(markup, body);
        image ??= body && pictureIn(body, markup.base);
    }
    const title = (raw.title && toWords(raw.title)) || beginning(text, titleLength);
    if (!title)
        return undefined;
    const link = toUrl(raw.link);
    return {
        id: raw.id ?? link ?? title,
        title,
        link,
        summary: text === title ? '' : beginning(text, summaryLength),
        image,
        categories: [...new Set(raw.categories.map((text) => toWords({ text })).filter(Boolean))],
        source: toWords({ text: raw.source ?? '' }) || undefined,
    };
}
/** The first picture in a text that is there to be seen, not to count readers. */
function pictureIn(body, base) {
    for (const picture of body.querySelectorAll('img')) {
        const of = (name) => picture.getAttribute(name) ?? '';
        const image = toImage({ address: of('src'), base }, of('alt'));
        const isDot = ['width', 'height'].some((side) => /^[01](px)?$/.test(of(side)));
        const seen = !isDot && !/display: *none/.test(of('x-style'));
        if (image && seen)
            return image;
    }
    return undefined;
}

/** So many entries are looked at for the newest; more would keep the visitor waiting. */
const mostEntries = 10_000;

/** JSON Feed 1.1, WordPress's posts and Mynewsdesk's list: entries in JSON. */
/** A value deep inside others: `at(post, 'title.rendered')`. */
const at = (value, path) => path
    .split('.')
    .reduce((inner, name) => inner?.[name], value);
const asText = (value) => typeof value === 'string' || typeof value === 'number' ? String(value) || undefined : undefined;
const list = (value) => (Array.isArray(value) ? value : []);
/** Where JSON Feed has words that are no HTML. */
const plain = ['title', 'summary', 'content_text'];
function toRaw$1(entry, base) {
    /** The first of some values that is a text. */
    const text = (...paths) => paths.map((path) => asText(at(entry, path))).find(Boolean);
    const markup = (path) => {
        const found = text(path);
        return found ? [{ text: found, plain: plain.includes(path), base }] : [];
    };
    const attachment = list(at(entry, 'attachments')).find((file) => asText(at(file, 'mime_type'))?.startsWith('image/'));
    const terms = list(at(entry, '_embedded.wp:term')).flatMap(list);
    return {
        id: text('id', 'guid.rendered'),
        title: ['title', 'title.rendered', 'header'].flatMap(markup)[0],
        link: { address: text('url', 'external_url', 'link'), base },
        texts: [
            'summary',
            'excerpt.rendered',
            'content_html',
            'content.rendered',
            'body',
            'content_text',
        ].flatMap(markup),
        // WordPress gives a moment of UTC and doesn't say so.
        published: [
            text('date_published'),
            `${text('date_gmt')}Z`,
            text('date'),
            text('published_at.datetime', 'published_at'),
        ],
        updated: [text('date_modified'), `${text('modified_gmt')}Z`, text('updated_at.datetime', 'updated_at')],
        image: {
            address: text('image', 'banner_image', '_embedded.wp:featuredmedia.0.source_url', 'jetpack_featured_media_url') ?? asText(at(attachment, 'url')),
            base,
        },
        alt: text('_embedded.wp:featuredmedia.0.alt_text'),
        // WordPress's own tags are numbers; their words are in the terms.
        categories: [
            ...list(at(entry, 'tags')).filter((tag) => typeof tag === 'string'),
            ...terms.map((term) => asText(at(term, 'name')) ?? ''),
        ],
        source: text('source_name'),
    };
}
/** Reads a feed in JSON. */
function readJson(text, address) {
    const feed = JSON.parse(text);
    const entries = [feed, at(feed, 'items.item'), at(feed, 'items')].find(Array.isArray);
    if (!entries)
        throw new Error('the JSON has no "items"');
    return {
        title: asText(at(feed, 'title')) ?? '',
        entries: entries.slice(0, mostEntries).map((entry) => toRaw$1(entry, address)),
    };
}

/** RSS 2.0 and its forerunners, RSS 1.0, Atom 1.0 and 0.3, and Mynewsdesk's list: entries in XML. */
/** Namespaces of additions by what is known of their addresses: Media RSS, RSS content, Dublin Core. */
const additions = /mrss|content|\bdc\b/;
function fieldsOf(entry, elements = entry.children) {
    const named = Map.groupBy(elements, ({ namespaceURI, localName }) => namespaceURI === entry.namespaceURI
        ? localName
        : `${additions.exec(namespaceURI ?? '')?.[0]}:${localName}`);
    return (...names) => names.flatMap((name) => named.get(name) ?? []);
}
/** What an attribute says; undefined where it is empty or not there. */
const attribute = (element, ...names) => names.map((name) => element?.getAttribute(name) ?? '').find(Boolean);
/** What an element says; undefined where it says nothing. */
const words = (element) => element?.textContent.trim() || undefined;
/** What addresses in an element are relative to: `xml:base` on it and around it, and the feed's own address. */
function baseOf(element, feed) {
    if (!element)
        return feed;
    const around = baseOf(element.parentElement, feed);
    const base = attribute(element, 'xml:base');
    return (base && absolute(base, around)?.href) || around;
}
/** Atom says of each text what it is; all others have HTML, sometimes where it should not be. */
function toMarkup(element, feed) {
    const base = baseOf(element, feed);
    if (element.firstElementChild)
        return { text: element.innerHTML, base };
    const plain = element.closest('feed') !== null && !attribute(element, 'type')?.includes('html');
    return { text: element.textContent, plain, base };
}
/** An element that is an address, or has one in an attribute. */
const toAddress = (element, feed) => ({
    address: attribute(element, 'url', 'href') ?? element.textContent,
    base: baseOf(element, feed),
});
const isPicture = (element) => /^image/.test(attribute(element, 'medium', 'type') ??
    (/\.(avif|gif|jpe?g|png|svg|webp)\b/i.test(attribute(element, 'url', 'href') ?? '') ? 'image' : ''));
/** Media RSS first, then an enclosure, in RSS or as an Atom link; undefined where the entry names no picture. */
function findPicture(entry, field) {
    // They may stand in a group.
    const media = fieldsOf(entry, entry.querySelectorAll('*'));
    return (media('mrss:content').find(isPicture) ??
        media('mrss:thumbnail')[0] ??
        field('enclosure', 'link').find((element) => element.matches('enclosure,[rel=enclosure]') && isPicture(element)) ??
        field('image').find(words));
}
/** A link to the whole entry; an id that is an address is one, too. */
const isLink = (element) => /^(alternate)?$/.test(element.getAttribute('rel') ?? '') &&
    (element.localName === 'guid'
        ? /^https?:/.test(words(element) ?? '') && attribute(element, 'isPermaLink') !== 'false'
        : !!(attribute(element, 'href') ?? words(element)));
function toRaw(entry, feed) {
    const field = fieldsOf(entry);
    const link = field('link', 'url', 'guid').find(isLink);
    const title = field('title', 'header', 'dc:title').find(words);
    const picture = findPicture(entry, field);
    /** What Media RSS says of the picture, in it or beside it. */
    const said = (name) => [picture, picture?.parentElement]
        .map((place) => words(fieldsOf(entry, place?.children ?? [])(`mrss:${name}`)[0]))
        .find(Boolean);
    const [source] = field('source');
    return {
        id: words(field('guid', 'id').find(words)) ?? attribute(entry, 'rdf:about'),
        title: title && toMarkup(title, feed),
        link: link && toAddress(link, feed),
        texts: field('description', 'summary', 'dc:description', 'content:encoded', 'content', 'body').map((element) => toMarkup(element, feed)),
        published: field('pubDate', 'published', 'issued', 'published_at', 'dc:date', 'created').map(words),
        updated: field('updated', 'modified', 'updated_at').map(words),
        image: picture && toAddress(picture, feed),
        alt: said('text') ?? said('description'),
        credit: said('credit'),
        categories: field('category', 'dc:subject').map((category) => attribute(category, 'label', 'term') ?? category.textContent),
        source: words(source?.querySelector('title') ?? source),
    };
}
/** What may stand before a document's declaration, piece by piece, so that no piece hides another. */
const before = /\s*(?:<!--[^]*?-->|<\?[^]*?\?>)/y;
const declaration = /\s*<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*')*([[>])/y;
/**
 * Refuses entities of a document's own: nothing good has them, and a few lines of them can fill a computer's memory. A
 * declaration without them goes, because with it letters that have names in HTML would be dropped in silence.
 */
function withoutDeclaration(text) {
    before.lastIndex = 0;
    do
        declaration.lastIndex = before.lastIndex;
    while (before.test(text));
    const start = declaration.lastIndex;
    const end = declaration.exec(text)?.[1];
    if (end === '[')
        throw new Error('the feed declares entities of its own');
    return end ? text.slice(0, start) + text.slice(declaration.lastIndex) : text;
}
const control = String.raw `[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFD-\uFFFF]`;
const controls = new RegExp(control, 'g');
/** What has to be put right: all but XML's own five names. */
const wrong = new RegExp(String.raw `${control}|&(?!(?:amp|lt|gt|quot|apos);)(#?\w+;)?`, 'g');
/** More names of letters than any feed has. */
const mostNames = 300;
/** Puts right what real feeds have in them and XML forbids: bare ampersands, HTML's names for letters, control characters. */
function mended(text) {
    const letters = new Map();
    return text.replace(wrong, (found, name = '') => {
        if (!found.startsWith('&'))
            return '';
        if (!name || letters.size > mostNames)
            return `&amp;${name}`;
        const known = letters.get(name);
        if (known !== undefined)
            return known;
        // A name that HTML doesn't know is no letter, and stays as it is written.
        const letter = parseDocument(found, 'text/html').body.textContent.replace(controls, '');
        const right = letter.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
        letters.set(name, right);
        return right;
    });
}
const passages = /<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)/g;
/**
 * Comments go: they say nothing to us; real ones have "--" in them, and a thousand without an end keep WebKit busy for
 * ever. What CDATA sections hold, most of a feed, waits until the rest is parsed: Chromium needs half the time then.
 */
function parseXml(text) {
    const kept = [];
    // Half a letter is none, and stops WebKit: it becomes one of the control characters, which go.
    const xml = withoutDeclaration(text)
        .toWellFormed()
        .replace(passages, (_, data) => data === undefined ? '' : `<![CDATA[${String(kept.push(data) - 1)}]]>`);
    // Mended before it is parsed, not after: Chromium reports its own words about a broken document under a strict policy.
    const document = parseDocument(mended(xml), 'text/xml');
    if (document.getElementsByTagName('parsererror').length)
        throw new Error('the feed is not well-formed XML');
    const sections = document.createTreeWalker(document, NodeFilter.SHOW_CDATA_SECTION);
    for (let section; (section = sections.nextNode());)
        section.data = (kept[Number(section.data)] ?? '').replace(controls, '');
    return document;
}
/** Reads a feed in XML. */
function readXml(text, address) {
    const { documentElement: root } = parseXml(text);
    if (!root.matches('rss,RDF,feed,items'))
        throw new Error(`<${root.localName}> is no feed`);
    return {
        title: words(root.querySelector('channel > title,:root > title') ?? undefined) ?? '',
        entries: [...root.querySelectorAll('item,entry')]
            .slice(0, mostEntries)
            .map((entry) => toRaw(entry, address)),
    };
}

/** More items than anybody shows. */
const limit = 200;
/**
 * Reads a feed: RSS 2.0, RSS 1.0, Atom, JSON Feed, WordPress's REST posts or Mynewsdesk's list, recognised by what is in
 * it, not by a file's name or type.
 * @param address where the feed is; what relative addresses in it are relative to
 * @throws Error that says in words what is wrong, where the text is no feed
 */
function parseFeed(text, address) {
    const content = text.trim();
    const { title, entries } = (/^[[{]/.test(content) ? readJson : readXml)(content, address);
    const newestFirst = entries
        .map((raw) => {
        const [published, updated] = [toDate(raw.published), toDate(raw.updated)];
        return { raw, published, updated, date: published ?? updated ?? '' };
    })
        // Those without a date come last, in the feed's order.
        .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
    const items = new Map();
    for (const { raw, published, updated } of newestFirst) {
        if (items.size === limit)
            break;
        const item = toItem(raw);
        if (item && !items.has(item.id))
            items.set(item.id, { ...item, published, updated });
    }
    return { title: toWords({ text: title }), items: [...items.values()] };
}

/** An element with attributes and content; what is empty is left out. */
function make(tag, attributes, ...content) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
        if (value !== undefined)
            element.setAttribute(name, value);
    element.append(...content.filter((node) => node !== undefined));
    return element;
}
/**
 * An item as a news card, written as an editor would write it: in the light DOM, so that copying, translating and
 * reading aloud find it. Addresses are checked once more, because what the browser kept may have been changed.
 * @param level of the card's heading, 2 to 6
 * @param source who publishes it, where the item is at another host
 */
function cardOf(item, level, source) {
    const { title, summary, categories } = item;
    const href = safeUrl(item.link);
    const date = item.published ?? item.updated;
    const time = date && make('time', { datetime: date }, formatDate(date.slice(0, 10)));
    return make('kommun-news-card', { slot: 'cards', role: 'listitem', source }, pictureOf(item), time && make('p', {}, item.published ? '' : `${updatedWords()} `, time), make(`h${level}`, {}, href ? make('a', { href }, title) : title), summary ? make('p', {}, summary) : undefined, categories.length ? make('ul', {}, ...categories.map((category) => make('li', {}, category))) : undefined);
}
function pictureOf({ image }) {
    const src = safeUrl(image?.src);
    if (!image || !src)
        return undefined;
    const picture = make('img', { src, alt: image.alt, loading: 'lazy' });
    return image.credit
        ? make('figure', {}, picture, make('figcaption', {}, photoWords(image.credit)))
        : picture;
}

var lightStyles = "kommun-news-feed:not(#_#_){display:block;&[hidden]{display:none}&[layout=featured]>[slot=cards]:not([slot=cards]~*){grid-column:1/-1}}";

const styles = css `.heading{margin-block-end:.6em;font-size:1.5em;font-weight:700;line-height:1.25}slot{display:block}.list slot{display:contents}slot[name=link]{margin-block-start:1.25em}.list{grid-template-columns:repeat(auto-fit,minmax(min(100%,18em),1fr));gap:1.25em;display:grid}:host([layout=list]) .list{grid-template-columns:100%;gap:.75em}.skeleton{border:1px solid var(--_line);border-radius:var(--_radius);overflow:clip;container-type:inline-size}.skeleton:before{background:linear-gradient(var(--_soft) 0 0) no-repeat 92% 15% / 5em 5em;content:"";block-size:14em;display:block}:host([layout=featured]) .skeleton:first-child{grid-column:1/-1}@container (inline-size>=20em){.skeleton:before{aspect-ratio:16/9;background-position:0 0;background-size:100%;block-size:auto;margin-block-end:11.5em}}@container (inline-size>=34em){.skeleton:before{background-size:36%;block-size:13em;margin:0}}@container (inline-size>=52em){.skeleton:before{background-size:50%;block-size:20em}}`;

const light = sheetOf(lightStyles);
const layouts = ['grid', 'list', 'featured'];
const mostCards = 200;
/** For a part that is one only where it has no equal beside it: several headings, or links, are the fallback's. */
const alone = (is) => (node) => is(node) && [...(node.parentNode?.childNodes ?? [])].filter(is).length === 1;
/** The list's own heading: not one of several that lead to news. */
const isTitle = (node) => isHeading(node) && (alone(isHeading)(node) || !node.querySelector('a'));
/** "Omsorg, Skola" → omsorg, skola */
const namesIn = (list) => list
    ?.toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean) ?? [];
/**
 * News from a feed, as news cards. RSS 2.0, RSS 1.0, Atom, JSON Feed, WordPress's REST posts and Mynewsdesk's list are
 * recognised by what is in them.
 *
 * What is written inside is shown until the feed has come, and when it doesn't come: links to the latest news, or news
 * cards that the server wrote. A heading, and a line that is nothing but a link ("Alla nyheter"), stay.
 *
 * The feed must be on the page's own site, or allow it to be read (CORS). It may take 5 seconds and have 2 MB; its first
 * 200 entries are read. The last good answer is kept in the browser and shown at once next time, then refreshed.
 *
 * @customElement kommun-news-feed
 *
 * @slot - what is shown until, and unless, the feed comes
 * @slot heading - the list's heading (`h2`–`h6`), which stays
 * @slot link - a line that is one link and nothing else, which stays below the news
 * @slot cards - the news cards that the feed became; filled by the element
 *
 * @csspart heading - the heading made from `heading`
 * @csspart list - the place of the cards, a grid
 *
 * @fires {KommunFeedLoadEvent} kommun-feed-load - the feed has come and is shown; `items` is the number of cards
 * @fires {KommunFeedErrorEvent} kommun-feed-error - the feed has not come, or is none; `error` says why
 *
 * @cssState busy - a feed has been asked for and has neither come nor failed
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for links and lines; made readable in light and dark
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
class KommunNewsFeed extends LitElement {
    static { this.shadowRootOptions = manualSlots; }
    static { this.styles = shadowStyles(lightStyles, styles); }
    static { this.properties = {
        src: { converter: text },
        limit: { converter: text },
        category: { converter: text },
        heading: { converter: text },
        headingLevel: { attribute: 'heading-level', converter: text },
        layout: { converter: text },
    }; }
    #content = new ContentController(this, {
        // The element's own; they say so by their `slot`.
        cards: { is: () => false },
        heading: { is: isTitle },
        link: { is: alone(isLinkAlone) },
    });
    #internals = this.attachInternals();
    #state = 'busy';
    #feed;
    #cards = new Map();
    #request = new AbortController();
    /** The `src` that was asked for last; none is ''. */
    #asked = '';
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#request.abort();
        if (this.#state !== 'good')
            this.#asked = '';
    }
    willUpdate() {
        // Before the first render, so that a remembered answer is in it.
        if (this.isConnected && this.#asked !== this.src)
            void this.#load();
        try {
            this.#showCards();
        }
        catch {
            // Somebody has changed what the browser kept.
            this.#feed = undefined;
        }
    }
    firstUpdated() {
        // What stands in a live region from the start is not spoken; what comes into it later is.
        requestAnimationFrame(() => this.requestUpdate());
    }
    render() {
        if (this.layout && !layouts.includes(this.layout))
            warn(this, 'layout', 'grid, list or featured');
        const shown = this.#content.own('cards').length
            ? html `<div part=list class=list role=list><slot name=cards></slot></div>`
            : this.#content.own('').length
                ? html `<slot></slot>`
                : this.#renderNothing();
        return html `${renderHeading(this, this.#content, 'heading', this.heading)}${shown}<slot name=link></slot>`;
    }
    /** What stands where there is neither news nor anything of the author's: the room of the news to come, or words. */
    #renderNothing() {
        const busy = this.#state === 'busy';
        const words = {
            busy: msg('Hämtar nyheter …', 'news-busy'),
            good: msg('Det finns inga nyheter just nu.', 'news-none'),
            failed: msg('Nyheterna kan inte visas just nu.', 'news-failed'),
        };
        return html `<p role=status class=${busy ? 'unseen' : ''}>${this.hasUpdated ? words[this.#state] : ''}</p>${busy
            ? html `<div class=list aria-busy=true>${Array.from({ length: Math.min(this.#limit, 6) }, () => html `<div class=skeleton></div>`)}</div>`
            : nothing}`;
    }
    get #limit() {
        const limit = Number(this.limit ?? 6);
        if (Number.isInteger(limit) && limit > 0 && limit <= mostCards)
            return limit;
        warn(this, 'limit', `a number from 1 to ${mostCards}`);
        return 6;
    }
    /** The feed's items that are to be shown. */
    get #items() {
        const wanted = namesIn(this.category);
        const fits = ({ categories }) => categories.some((name) => wanted.includes(name.toLowerCase()));
        return (this.#feed?.items ?? []).filter((item) => !wanted.length || fits(item)).slice(0, this.#limit);
    }
    /** The level of the cards' headings: one deeper than the list's. */
    get #cardLevel() {
        const own = this.#content.find('heading');
        const heading = own?.querySelector('h1,h2,h3,h4,h5,h6') ?? own;
        const level = heading ? Number(heading.localName[1]) || 2 : headingLevel(this) - (this.heading ? 0 : 1);
        return Math.min(level + 1, 6);
    }
    async #load() {
        this.#request.abort();
        const { signal } = (this.#request = new AbortController());
        // Another feed's news are not this one's.
        if (this.#asked)
            for (const card of this.#shown)
                card.remove();
        this.#asked = this.src;
        this.#enter('busy');
        const address = safeAddress(this, 'src', this.src);
        const url = address && absolute(address)?.href;
        const name = `${this.localName} ${url} ${this.limit} ${this.category}`;
        this.#feed = recall(name);
        try {
            if (!address)
                throw new Error('there is no address');
            const answer = await fetchText(address, signal);
            this.#feed = parseFeed(answer.text, answer.address);
            remember(name, { ...this.#feed, items: this.#items });
            await this.#tell('good', new KommunFeedLoadEvent(this.#items.length));
        }
        catch (error) {
            // Taken out of the page, or asked for another feed meanwhile.
            if (signal.aborted)
                return;
            warn(this, 'src', `the address of a feed (${error.message})`);
            await this.#tell('failed', new KommunFeedErrorEvent(error));
        }
    }
    #enter(state) {
        this.#state = state;
        setState(this.#internals, 'busy', state === 'busy');
        this.requestUpdate();
    }
    /** Shows how it went, then tells the page. */
    async #tell(state, event) {
        this.#enter(state);
        // False as long as one update asks for another.
        while (!(await this.updateComplete))
            ;
        this.dispatchEvent(event);
    }
    /** The cards among the element's children, also those that a copy of the page brought along. */
    get #shown() {
        return [...this.children].filter(({ slot }) => slot === 'cards');
    }
    /** Makes the cards the element's children. One that says the same as before stays the same, and keeps the focus. */
    #showCards() {
        if (!this.#feed)
            return;
        const { title } = this.#feed;
        const level = this.#cardLevel;
        const cards = new Map(this.#items.map((item) => {
            const source = isElsewhere(item.link) ? (item.source ?? title) : undefined;
            const key = JSON.stringify([item, level, source, getLocale()]);
            return [key, this.#cards.get(key) ?? cardOf(item, level, source)];
        }));
        const wanted = [...cards.values()];
        for (const card of this.#shown)
            if (!wanted.includes(card))
                card.remove();
        wanted.forEach((card, index) => {
            const at = this.#shown[index];
            if (at !== card)
                this.insertBefore(card, at ?? null);
        });
        this.#cards = cards;
        // The observer would tell of them only after this render.
        this.#content.reread();
    }
}
define('kommun-news-feed', KommunNewsFeed);

export { KommunFeedErrorEvent, KommunFeedLoadEvent, KommunNewsFeed };
