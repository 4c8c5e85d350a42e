import { safe, absolute, textOf, inMunicipality, parseDate, warn } from './styles.js';
import { trusted } from './trusted-types.js';

/**
 * Makes elements that a widget made, or found among its children, its children in their order, and takes away those that
 * it made before. One that is in its place is not moved, so that it keeps the focus.
 * @param slot what those that the widget made have as `slot`
 */
function place(widget, slot, wanted) {
    const isWanted = (child) => wanted.includes(child);
    for (const child of [...widget.children])
        if (child.slot === slot && !isWanted(child))
            child.remove();
    wanted.forEach((element, index) => {
        const at = [...widget.children].filter(isWanted)[index];
        if (at !== element)
            widget.insertBefore(element, at ?? null);
    });
}

/** Text as a document that nothing runs in and that loads nothing: the platform's own parser makes such. */
const reported = /([\s/"'])(style|on\w+|id|name)(?=\s*=)/gi;
/** Only the tags that have one of them: most of a feed's have none. */
const reportedTag = new RegExp(`<[a-z][^<>]*?${reported.source}[^<>]*`, 'gi');
/**
 * Under a strict policy a browser reports styles and handlers also in a document where nothing of them is used; so they
 * are renamed before: `style="…"` becomes `x-style="…"`, and `<style>` an element whose text is nothing to read, too. So are
 * names, which would take the place of a form's or the document's own properties.
 */
const withoutReports = (text) => text.replace(reportedTag, (tag) => tag.replace(reported, '$1x-$2')).replace(/(<\/?)style\b/gi, '$1script');
/** Parses text, by our own Trusted Types policy, although nothing that the parser makes gets into the page. */
const parseDocument = (text, type) => new DOMParser().parseFromString(trusted('createHTML', withoutReports(text)), type);

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
/** A text, or a number as one; undefined where there is neither, or nothing in it. */
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
/** What stands in an element, as it is written: node by node, because its own tag would be markup, too. */
const contentOf = ({ childNodes }) => Array.from(childNodes, (node) => new XMLSerializer().serializeToString(node)).join('');
/** Atom says of each text what it is; all others have HTML, sometimes where it should not be. */
function toMarkup(element, feed) {
    const base = baseOf(element, feed);
    if (element.firstElementChild)
        return { text: contentOf(element), base };
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
/** Characters that are nothing to read. */
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

/** A feed has come and is shown. */
class KommunFeedLoadEvent extends Event {
    constructor(items, problems = []) {
        super('kommun-feed-load', { bubbles: true, composed: true });
        this.items = items;
        this.problems = problems;
    }
}
/** A feed has not come, or is no feed. */
class KommunFeedErrorEvent extends Event {
    constructor(error) {
        super('kommun-feed-error', { bubbles: true, composed: true });
        this.error = error;
    }
}
/** Tells the page how it went with a widget's feed when the widget shows it; the developer, too, what went wrong. */
async function tellPage(widget, error, load) {
    if (error)
        warn(widget, 'src', `the address of a feed (${error.message})`);
    widget.requestUpdate();
    // False as long as one update asks for another.
    while (!(await widget.updateComplete))
        ;
    widget.dispatchEvent(error ? new KommunFeedErrorEvent(error) : load());
}

/** How long a feed may take, from the question to the last byte of the answer, in ms. */
const patience = 5_000;
/** How long a feed may be, in bytes after unpacking. */
const longest = 2_000_000;
/**
 * Fetches a text within the limits: 5 s, 2 MB.
 * @param signal lets the caller give up; default: it never does
 * @param cache how the browser's cache is used; default: as the server says
 * @throws Error that says in words why there is no text; its `cause` is the response, where there is one
 */
async function fetchText(address, signal, cache = 'default') {
    signal?.throwIfAborted();
    // Not AbortSignal.any(), which WebKit's garbage collector loses.
    const stop = new AbortController();
    signal?.addEventListener('abort', () => stop.abort(signal.reason), { signal: stop.signal });
    const late = new Error(`no whole answer within ${patience / 1000} s`);
    const timer = setTimeout(() => stop.abort(late), patience);
    try {
        const response = await fetch(address, { signal: stop.signal, cache });
        if (!response.ok)
            throw new Error(`the server answers ${response.status}`, { cause: response });
        const bytes = await readBytes(response.body?.getReader());
        const text = decode(bytes, response.headers.get('content-type') ?? '');
        return { text, address: response.url, response };
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

export { KommunFeedErrorEvent, KommunFeedLoadEvent, asText, at, blockTag, controls, fetchText, mostEntries, parseXml, place, readJson, readXml, recall, remember, tellPage, toBody, toDate, toItem, toUrl, toWords };
