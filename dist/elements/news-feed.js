import { nothing, html, LitElement } from 'lit';
import { safeUrl, formatDate, getLocale, updatedWords, photoWords, css, msg, sheetOf, manualSlots, shadowStyles, text, ContentController, followLocale, useLightStyles, warn, wholeNumber, safeAddress, absolute, isElsewhere, define, isHeading, isLinkAlone } from './shared/styles.js';
import { renderHeading, headingLevel } from './shared/heading-level.js';
import { readJson, readXml, toDate, toItem, toWords, place, recall, fetchText, remember, tellPage, KommunFeedLoadEvent } from './shared/memory.js';
import { setState } from './shared/states.js';
import { make, ownDirection } from './shared/make.js';
import './shared/trusted-types.js';

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
    return make('kommun-news-card', { slot: 'cards', role: 'listitem', source }, pictureOf(item), time && make('p', { lang: getLocale() }, item.published ? '' : `${updatedWords()} `, time), make(`h${level}`, ownDirection, href ? make('a', { href }, title) : title), summary ? make('p', ownDirection, summary) : undefined, categories.length
        ? make('ul', {}, ...categories.map((category) => make('li', ownDirection, category)))
        : undefined);
}
function pictureOf({ image }) {
    const src = safeUrl(image?.src);
    if (!image || !src)
        return undefined;
    const picture = make('img', { src, alt: image.alt, loading: 'lazy' });
    return image.credit
        ? make('figure', {}, picture, make('figcaption', { lang: getLocale() }, photoWords(image.credit)))
        : picture;
}

/** "Omsorg, Skola" → omsorg, skola */
const namesIn = (list) => list
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
/**
 * The items of a feed that a list shows: the first that are of its categories.
 * @param category names with commas between; capitals don't matter. Without one, every item is meant
 */
function choose(items, category, limit) {
    const wanted = namesIn(category);
    const fits = ({ categories }) => categories.some((name) => wanted.includes(name.toLowerCase()));
    return items.filter((item) => !wanted.length || fits(item)).slice(0, limit);
}

var lightStyles = "kommun-news-feed:not(#_#_){display:block;&[hidden]{display:none}&[layout=featured]>[slot=cards]:not([slot=cards]~*){grid-column:1/-1}}";

const styles = css `.heading{margin-block-end:.6em;font-size:1.5em;font-weight:700;line-height:1.25}slot{display:block}.list slot{display:contents}slot[name=link]{margin-block-start:1.25em}.list{grid-template-columns:repeat(auto-fit,minmax(min(100%,18em),1fr));gap:1.25em;display:grid}:host([layout=list]) .list{grid-template-columns:100%;gap:.75em}.skeleton{--_bar:linear-gradient(var(--_soft) 0 0) no-repeat;border:1px solid var(--_line);border-radius:var(--_radius);overflow:clip;container-type:inline-size}.skeleton:before{background:var(--_bar) 92% 15% / 5em 5em, var(--_bar) 1.1em 1.5em / 25% .75em, var(--_bar) 1.1em 3.25em / 50% 1.1em, var(--_bar) 1.1em 8.25em / 70% .75em;content:"";block-size:14em;display:block}:host([layout=featured]) .skeleton:first-child{grid-column:1/-1}@container (inline-size>=20em){.skeleton:before{aspect-ratio:16/9;background-position:0 0;background-size:100%;block-size:auto;margin-block-end:11.5em}}@container (inline-size>=34em){.skeleton:before{background-size:36%;block-size:13em;margin:0}}@container (inline-size>=52em){.skeleton:before{background-size:50%;block-size:20em}}`;

/** What stands in a list of news where there is neither news nor anything of the author's. */
/**
 * The room of the news to come, or words.
 * @param count how many pieces of news there is to be room for
 * @param isHeard whether the words are there: what stands in a live region from the start is not spoken
 */
function renderNothing(state, count, isHeard) {
    const busy = state === 'busy';
    const words = {
        busy: msg('Hämtar nyheter …', 'news-busy'),
        good: msg('Det finns inga nyheter just nu.', 'news-none'),
        failed: msg('Nyheterna kan inte visas just nu.', 'news-failed'),
    };
    return html `<p role=status lang=${getLocale()} class=${busy ? 'unseen' : ''}>${isHeard ? words[state] : ''}</p>${busy
        ? html `<div class=list aria-busy=true>${Array.from({ length: count }, () => html `<div class=skeleton></div>`)}</div>`
        : nothing}`;
}

const light = sheetOf(lightStyles);
const layouts = ['grid', 'list', 'featured'];
/** For a part that is one only where it has no equal beside it: several headings, or links, are the fallback's. */
const alone = (is) => (node) => is(node) && [...(node.parentNode?.childNodes ?? [])].filter(is).length === 1;
/** The list's own heading: not one of several that lead to news. */
const isTitle = (node) => isHeading(node) && (alone(isHeading)(node) || !node.querySelector('a'));
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
                : renderNothing(this.#state, Math.min(this.#limit, 6), this.hasUpdated);
        return html `${renderHeading(this, this.#content, 'heading', this.heading)}${shown}<slot name=link></slot>`;
    }
    get #limit() {
        return wholeNumber(this, 'limit', this.limit, [1, 200, 6]);
    }
    /** The feed's items that are to be shown. */
    get #items() {
        return choose(this.#feed?.items ?? [], this.category ?? '', this.#limit);
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
            place(this, 'cards', []);
        this.#asked = this.src;
        this.#enter('busy');
        const address = safeAddress(this, 'src', this.src);
        const url = address && absolute(address)?.href;
        const name = `${this.localName} ${url} ${this.limit} ${this.category}`;
        this.#feed = recall(name);
        let failure;
        try {
            if (!url)
                throw new Error('there is no address');
            const answer = await fetchText(url, signal);
            this.#feed = parseFeed(answer.text, answer.address);
            remember(name, { ...this.#feed, items: this.#items });
        }
        catch (error) {
            // Taken out of the page, or asked for another feed meanwhile.
            if (signal.aborted)
                return;
            failure = error;
        }
        this.#enter(failure ? 'failed' : 'good');
        await tellPage(this, failure, () => new KommunFeedLoadEvent(this.#items.length));
    }
    #enter(state) {
        this.#state = state;
        setState(this.#internals, 'busy', state === 'busy');
    }
    /** Makes the cards the element's children. One that says the same as before stays the same, and keeps the focus. */
    #showCards() {
        if (!this.#feed)
            return;
        const { title } = this.#feed;
        const level = this.#cardLevel;
        const cards = new Map(this.#items.map((item) => {
            const source = isElsewhere(item.link) ? (item.source ?? title) : undefined;
            const words = [getLocale(), updatedWords(), photoWords('')];
            const key = JSON.stringify([item, level, source, words]);
            return [key, this.#cards.get(key) ?? cardOf(item, level, source)];
        }));
        place(this, 'cards', [...cards.values()]);
        this.#cards = cards;
        // The observer would tell of them only after this render.
        this.#content.reread();
    }
}
define('kommun-news-feed', KommunNewsFeed);

export { KommunNewsFeed };
