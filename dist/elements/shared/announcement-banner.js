import { nothing, html, LitElement } from 'lit';
import { sheetOf, css, configuration, getLocale, msg, str, formatTime, atWords, formatDate, isBefore, manualSlots, shadowStyles, text, ContentController, isHeading, followLocale, useLightStyles, warn, textOf, headings, updatedWords, renderDate, define } from './styles.js';
import { renderHeading } from './heading-level.js';
import { focusFirst, isLevel } from './focus.js';
import { makeUpdatedSettable } from './settable-updated.js';
import { make } from './make.js';
import { now, momentOf, midnight, moment, renderAt } from './clock.js';
import { setState } from './states.js';
import { icon } from './icon.js';

/** The page's voice, for what a person who listens would otherwise miss. */
/** Long enough for what comes together to be said together, and for a screen reader to have seen the live region. */
const gather = 150;
/** Long enough for a slow screen reader to have taken the words; then nobody shall come upon them at the end of the page. */
const forget = 10_000;
const sheet = sheetOf('.kommun-spoken{position:fixed;inset:0 auto auto 0;inline-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}');
const waiting = { status: [], alert: [] };
function regionOf(role) {
    const known = document.querySelector(`.kommun-spoken[role=${role}]`);
    if (known)
        return known;
    const region = make('div', { role, class: 'kommun-spoken' });
    document.body.append(region);
    return region;
}
/**
 * Makes the live regions, which must be in the page before any words come into them. They stand in the document, not in
 * a shadow tree, where not every screen reader listens, and there is one pair for all widgets. Call it when a widget that
 * may have something to say comes into the page; a page that Turbo has swapped has lost them.
 */
function prepareToSpeak() {
    if (!document.adoptedStyleSheets.includes(sheet))
        document.adoptedStyleSheets.push(sheet);
    regionOf('status');
    regionOf('alert');
}
/**
 * Has a screen reader say something, once: when it has finished what it is saying, or at once (`assertive`), for danger
 * alone. What is to be said at the same time is one message, so that twenty notices are not twenty interruptions.
 */
function speak(text, assertive = false) {
    const role = assertive ? 'alert' : 'status';
    prepareToSpeak();
    if (waiting[role].push(text) > 1)
        return;
    setTimeout(() => {
        const region = regionOf(role);
        // One text node: a region with several is read once for each by some.
        const words = (region.textContent = waiting[role].splice(0).join(' '));
        setTimeout(() => {
            if (region.textContent === words)
                region.textContent = '';
        }, forget);
    }, gather);
}

var lightStyles = "kommun-announcement-banner:not(#_#_){--_edge:var(--_accent);--_ground:var(--_soft);border:1px solid var(--_edge);color:var(--_ink);hyphens:auto;hyphenate-limit-chars:10;border-inline-width:.5em 0;grid-template-columns:clamp(1.6em,8%,2.25em) minmax(0,1fr);column-gap:clamp(.6em,3%,1em);padding:1em clamp(.75em,4%,2em) 1.1em;display:grid;& :where(h1,h2,h3,h4,h5,h6,[role=heading]){font-size:1.25em}&[level=emergency i]{border-block-width:3px;border-inline-start-width:.75em;& :where(h1,h2,h3,h4,h5,h6,[role=heading]){font-size:1.5em}}@media screen and (forced-colors:none){background:var(--_ground);&[level=warning i]{--_edge:light-dark(#8a5c00,#e9b949);--_ground:light-dark(#fff1c9,#332a10);border-color:light-dark(#e0a100,#e9b949)}&[level=emergency i]{--_accent:#fff;--_ink:#fff;--_ground:light-dark(#b1131b,#8f1017);border-color:light-dark(#6d090e,#ff9d96)}}& :is(p,ul,ol):not(.level){margin-block-start:.2em}& .small{color:inherit}& [lang]:not([dir]):is(:lang(ar),:lang(ckb),:lang(fa),:lang(he),:lang(prs),:lang(ps),:lang(ur),:lang(yi)){direction:rtl}&:state(away){display:none}&:state(folded){background:0 0;border:0;padding:.5em 0;display:block}}";

/*
 * The host's grid: the icon's column, then the text's; see announcement-banner.light.css. The section's own has the
 * level and the button that hides, the text, and what comes after it. Its highest height is the host's of 18em without
 * padding and border; what sticks out of it, such as focus rings, has its own padding.
 */
const styles = css `:host>svg{block-size:auto;inline-size:100%;color:var(--_edge);stroke-width:2px}section{grid-template:auto minmax(0,1fr) auto/auto minmax(1.35em,1fr);grid-column:2;margin:-.6em;padding:.6em;display:grid}section>*{grid-column:1/-1;min-inline-size:0;max-inline-size:46em}.level{grid-column:1;font-weight:700}.text{margin-inline:-.4em;padding-inline:.4em}@media not print{section:not(.open,.many){box-sizing:border-box;max-block-size:calc(17.1em - 2px);overflow:hidden auto}section:not(.open) .text{overflow:hidden}.many:not(.open) .text{max-block-size:13em}.cut .text{mask-image:linear-gradient(#000 calc(100% - 3em),#0000)}[open]>.pill{background:var(--_ink);color:var(--_ground)}}.hide{block-size:2.3em;color:inherit;flex-flow:row-reverse wrap;grid-area:1/2;justify-self:end;align-items:center;gap:1em .3em;margin-block:-.5em -.6em;margin-inline-end:-.6em;padding:.4em .6em;font-weight:600;display:flex;overflow:clip}.languages{flex-wrap:wrap;gap:.5em;margin-block:.6em .4em;display:flex}details{max-inline-size:100%}details[open]{flex-basis:100%}.pill{box-sizing:border-box;max-inline-size:100%;color:var(--_ink);overflow-wrap:break-word;cursor:pointer;border:1px solid;border-radius:1.1em;padding:.3em min(.9em,4vw);font-weight:600;display:inline-block}[open]>.pill{margin-block-end:.3em}button.pill{justify-self:start;margin-block-start:.5em}@media print{.languages{display:block}::details-content{content-visibility:visible;block-size:auto}button,.hide{display:none}.pill{border:0;padding:0;display:block}}`;

/** What has been in this document, also before a Turbo visit put another page into it. */
const seen = new Set();
/** Whether the page has loaded, and with it the notices that were in it. */
let loaded = false;
/** After the elements that the module finds have rendered. */
const whenRendered = () => setTimeout(() => (loaded = true));
if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', whenRendered);
else
    whenRendered();
/** Whether a notice with these words is news to those who have read the page: it came later, and for the first time. */
function isNews(words) {
    const isNew = loaded && !seen.has(words);
    seen.add(words);
    return isNew;
}

/** Which notices the visitor has hidden: kept by the browser for all its tabs, or at least for this visit. */
const name = 'kommun-dismissed';
const day = 86_400_000;
let dismissals = {};
let canKeep = true;
/** Takes what the browser keeps; where it keeps nothing, or no longer, what this page knows holds. */
function recall() {
    if (!canKeep)
        return;
    try {
        dismissals = JSON.parse(localStorage.getItem(name) ?? 'null') ?? dismissals;
    }
    catch {
        // Blocked, or not ours.
    }
}
/** A time in the future is from a clock that was wrong. */
const isFresh = (time) => Math.abs(Date.now() - Number(time)) < configuration().dismissDays * day;
/** Whether the visitor has hidden a notice with these words, no longer than `dismissDays` ago. */
const isDismissed = (words) => isFresh(dismissals[words]);
/** Hides notices, or shows them again. What is too old is forgotten. */
function setDismissed(notices, dismissed) {
    recall();
    const fresh = new Map(Object.entries(dismissals).filter(([, time]) => isFresh(time)));
    for (const words of notices)
        if (dismissed)
            fresh.set(words, Date.now());
        else
            fresh.delete(words);
    dismissals = Object.fromEntries(fresh);
    try {
        localStorage.setItem(name, JSON.stringify(dismissals));
    }
    catch {
        // Blocked or full: what the browser has kept is no longer the truth.
        canKeep = false;
    }
}
/** Follows what is hidden in other tabs, also while this page lay in the browser's cache. */
function watchDismissals(changed) {
    const follow = () => {
        recall();
        changed();
    };
    window.addEventListener('storage', ({ key }) => (key === name ? follow() : undefined));
    window.addEventListener('pageshow', ({ persisted }) => (persisted ? follow() : undefined));
    recall();
}

/**
 * A visitor is about to hide a notice; `event.target` is the notice. It can be cancelled, and then nothing happens.
 */
class KommunDismissEvent extends Event {
    constructor(key) {
        super('kommun-dismiss', { bubbles: true, composed: true, cancelable: true });
        this.key = key;
    }
}

/**
 * Folding for a widget whose sheet gives the element `.text` less room than its content may need. The sheet alone decides
 * how much, so that nothing moves when the script comes. All text stays in the page: it is found, and read aloud, while it
 * is cut. When a search or the focus goes into the cut part, the browser scrolls it, and that opens the text.
 */
function folding(host) {
    let isLong = false;
    let isOpen = false;
    const measure = () => {
        // A copy that nobody puts into the page is observed, and never rendered.
        const text = host.shadowRoot?.querySelector('.text');
        if (!text || isOpen)
            return;
        const size = parseFloat(getComputedStyle(text).fontSize);
        // The ends of letters may stick out of their line.
        const needsMore = text.scrollHeight > text.clientHeight + size / 3;
        // Large letters in a narrow column: a button below two lines would be all that there is.
        isOpen = needsMore && text.clientHeight < size * 5;
        if (!isOpen && needsMore === isLong)
            return;
        isLong = needsMore && !isOpen;
        host.requestUpdate();
    };
    // After the controller that gives the text its place, which the host has made before.
    host.addController({ hostUpdated: measure });
    // In the next frame: what changes sizes while they are observed is an error in the page's console.
    new ResizeObserver(() => requestAnimationFrame(measure)).observe(host);
    const set = (open) => {
        isOpen = open;
        host.requestUpdate();
    };
    const close = async () => {
        for (const details of host.renderRoot.querySelectorAll('details'))
            details.open = false;
        set(false);
        await host.updateComplete;
        // The button has moved up, and may be out of sight.
        host.scrollIntoView({ block: 'nearest' });
    };
    return {
        get state() {
            if (isOpen)
                return 'open';
            return isLong ? 'cut' : '';
        },
        open: () => set(true),
        openWith: ({ target }) => target.open && set(true),
        renderButton: () => isLong
            ? html `<button class=pill lang=${getLocale()} aria-expanded=${String(isOpen)} @click=${isOpen ? close : () => set(true)}>${isOpen
                ? msg('Visa mindre', 'less')
                : msg('Visa mer', 'more')}</button>`
            : nothing,
    };
}

/** What a notice says in the page's language. */
/** The level as the citizen reads it. */
function levelWords(level) {
    if (level === 'emergency')
        return msg('Akut', 'emergency');
    if (level === 'warning')
        return msg('Varning', 'warning');
    return msg('Information', 'info');
}
/** "kl. 14.05" of today, else the date with its time. */
function updatedDate(date) {
    const time = formatTime(date, getLocale());
    return time && date.slice(0, 10) === now().slice(0, 10) ? atWords(time) : formatDate(date);
}
const hideWord = () => msg('Dölj', 'hide');
const hideWords = (name) => msg(str `Dölj meddelandet ”${name}”`, 'hide-notice');
const returnWords = (count) => msg(str `Visa dolda meddelanden (${count})`, 'return');

/** Notices that a visitor has hidden: where the focus goes, and the one button that brings all of them back. */
/** The notices of the page. */
const notices = new Set();
/** What one of them is may change what the others show. */
const renderAll = () => notices.forEach((notice) => notice.requestUpdate());
watchDismissals(renderAll);
/** Lets a visitor hide a notice. The light sheet sees as `:state(away)` and `:state(folded)` that it is not shown. */
class HidingController {
    #host;
    #internals;
    #state;
    #words;
    #wasHidden = false;
    #hadFocus = false;
    /**
     * @param words all that makes it this notice and no other
     */
    constructor(host, state, words) {
        this.#host = host;
        this.#internals = host.attachInternals();
        this.#state = state;
        this.#words = words;
        host.addController(this);
    }
    hostConnected() {
        notices.add(this);
    }
    hostDisconnected() {
        notices.delete(this);
        this.#wasHidden = false;
        renderAll();
    }
    hostUpdated() {
        const state = this.#state();
        if (this.#hadFocus && state !== 'shown')
            this.#passFocusOn();
        this.#hadFocus = false;
        if (this.#wasHidden === (state === 'hidden'))
            return;
        this.#wasHidden = !this.#wasHidden;
        renderAll();
    }
    requestUpdate() {
        this.#host.requestUpdate();
    }
    /** To be called at each rendering: what stands in the notice's place while it is not shown. */
    render() {
        this.#hadFocus ||= this.#host.matches(':focus-within');
        const hidden = this.#inOrder().filter((notice) => notice.#state() === 'hidden');
        const isFirst = hidden[0] === this;
        setState(this.#internals, 'folded', isFirst);
        setState(this.#internals, 'away', this.#state() !== 'shown' && !isFirst);
        return isFirst ? this.#renderReturn(hidden) : nothing;
    }
    hide() {
        setDismissed([this.#words()], true);
        // Not every browser gives it to a button that is clicked.
        this.#hadFocus = true;
        renderAll();
    }
    get #region() {
        return this.#host.renderRoot.querySelector('section');
    }
    #inOrder() {
        return [...notices].sort((one, other) => (isBefore(one.#host, other.#host) ? -1 : 1));
    }
    /** One button brings all back; it stands where the first of them was. */
    #renderReturn(hidden) {
        const name = returnWords(hidden.length);
        const bringBack = async () => {
            setDismissed(hidden.map((notice) => notice.#words()), false);
            renderAll();
            await this.#host.updateComplete;
            focusFirst([this.#region]);
        };
        return html `<section aria-label=${name} lang=${getLocale()}><button class=pill @click=${bringBack}>${name}</button></section>`;
    }
    /** To the next notice, else to where the page's own content begins. */
    #passFocusOn() {
        const all = this.#inOrder();
        const after = all.slice(all.indexOf(this)).filter((notice) => notice.#state() === 'shown');
        focusFirst([
            ...after.map((notice) => notice.#region),
            ...['main,[role=main]', 'h1'].map((selector) => document.querySelector(selector)),
            ...all.map((notice) => notice.#region),
        ]);
    }
}

/** One shape a level, so that it is told without colour: a circle, a triangle, an octagon. */
const icons = {
    info: icon('M2 12a10 10 0 0 1 20 0 10 10 0 0 1-20 0M12 11v6M12 7v0'),
    warning: icon('M12 3 2 21h20ZM12 9v6M12 18v0'),
    emergency: icon('M8 2h8l6 6v8l-6 6H8l-6-6V8ZM12 7v6M12 17v0'),
    hide: icon('m6 6 12 12M18 6 6 18'),
};

/** One notice in several languages. */
/** The minority languages of Sweden (2009:724), and those that notices are written in most, which Intl calls otherwise or not at all. */
const names = {
    sv: 'På svenska',
    en: 'In English',
    fi: 'Suomeksi',
    se: 'Davvisámegillii',
    sma: 'Åarjelsaemien gïele',
    smj: 'Julevsámegiella',
    fit: 'Meänkielelä',
    rom: 'Romani ćhib',
    yi: 'ייִדיש',
    so: 'Af-Soomaali',
    ti: 'ትግርኛ',
    ar: 'بالعربية',
    uk: 'Українською',
};
/** "en-GB" → "en" */
const primary = (tag) => tag.toLowerCase().split('-')[0] ?? '';
/**
 * Which of several languages to show on a page: the page's own, else another kind of it ("en" for "en-GB"), else the first.
 * All are BCP 47.
 * @returns the place in the list
 */
function bestLanguage(tags, page) {
    const exact = tags.findIndex((tag) => tag.toLowerCase() === page.toLowerCase());
    return Math.max(0, exact < 0 ? tags.findIndex((tag) => primary(tag) === primary(page)) : exact);
}
/**
 * The notice in each of its languages, `<div lang="fi">`, beginning with the one to show; none where it is in one language.
 */
function versionsOf(notice) {
    const versions = [...notice.querySelectorAll(':scope > :is(div,section,article)[lang]')];
    const tags = versions.map(({ lang }) => lang);
    const shown = versions[bestLanguage(tags, document.documentElement.lang || 'sv')];
    const others = versions.filter(({ lang }) => lang !== shown?.lang);
    return shown && others.length ? [shown, ...others] : [];
}
/** What a language is called in itself: "In English", "Polski". A tag that is none is given back. */
function languageWords(tag) {
    try {
        const name = names[primary(tag)] ?? new Intl.DisplayNames([tag, 'sv'], { type: 'language' }).of(tag) ?? tag;
        return name.replace(/^./u, (letter) => letter.toLocaleUpperCase(tag));
    }
    catch {
        return tag;
    }
}

/** Lines as they are said: each is a sentence, so that a listener hears where it ends, and none comes twice. */
function sentencesOf(lines) {
    const sentences = lines.map((line) => line
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[^.!?…:]$/, '$&.'));
    return [...new Set(sentences)].join(' ').trim();
}

/**
 * Reads when a notice is valid. What can't be read counts as not given. Where the end is not after the beginning, nobody
 * knows which of them is wrong; neither is used, because a notice too long on the page is a lesser harm than a warning
 * that nobody sees.
 */
function readPeriod(fromText, untilText) {
    // Nothing is before or after what can't be read.
    const from = fromText ? (momentOf(fromText) ?? NaN) : -Infinity;
    const until = untilText ? (momentOf(untilText, true) ?? NaN) : Infinity;
    const isReversed = until <= from;
    const wrong = [];
    if (isNaN(from))
        wrong.push('from');
    if (isNaN(until) || isReversed)
        wrong.push('until');
    return isReversed ? { from: -Infinity, until: Infinity, wrong } : { from, until, wrong };
}
/** Whether a notice is valid at a moment. */
const isValid = ({ from, until }, now) => !(now < from || now >= until);

const light = sheetOf(lightStyles);
/**
 * A notice to everybody who visits: information, a warning, or an emergency. The level is told by word, by the icon's
 * shape and by colour. It is a labelled region. A screen reader says it when it comes, or changes, after the page has
 * loaded: when there is a pause, an emergency at once.
 *
 * Write a heading and ordinary text with links inside it. Or write it in several languages, each in an element of its own:
 * `<div lang="sv">…</div><div lang="en">…</div>` (or `section`, `article`). The page's language is shown, else the first;
 * the others are opened by their names. A long notice that is no emergency is cut until "Visa mer" is pressed.
 *
 * @customElement kommun-announcement-banner
 *
 * @slot - the notice in the author's own HTML
 * @slot heading - the notice's heading (`h2`–`h6`)
 *
 * @csspart heading - the heading made from `heading`
 *
 * @fires {KommunDismissEvent} kommun-dismiss - the visitor is about to hide the notice; cancelled, it stays
 *
 * @cssState away - not shown: it is not its time, or the visitor has hidden it
 * @cssState folded - hidden by the visitor, and the place of the button that brings all hidden notices back
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for an information notice and for links
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
class KommunAnnouncementBanner extends LitElement {
    static { this.shadowRootOptions = manualSlots; }
    static { this.styles = shadowStyles(lightStyles, styles); }
    static { this.properties = {
        level: { converter: text, reflect: true },
        heading: { converter: text },
        from: { converter: text },
        until: { converter: text },
        updatedOn: { attribute: 'updated', converter: text },
        dismissible: { converter: (value) => value !== null },
        key: { converter: text },
        headingLevel: { attribute: 'heading-level', converter: text },
    }; }
    #content = new ContentController(this, {
        // One in a single language belongs to that.
        heading: { is: (node) => isHeading(node) && !versionsOf(this).includes(node) },
    });
    #fold = folding(this);
    #hiding = new HidingController(this, () => this.#state, () => this.#words);
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
        makeUpdatedSettable(this);
    }
    connectedCallback() {
        super.connectedCallback();
        prepareToSpeak();
    }
    render() {
        this.#waitForChange();
        const instead = this.#hiding.render();
        return this.#state === 'shown' ? this.#renderNotice() : instead;
    }
    updated() {
        const state = this.#state;
        // What is hidden is known to those who hid it; what waits for its time is not.
        if (state !== 'away' && isNews(this.#words) && state === 'shown')
            this.#say();
    }
    /** Shown; hidden by the visitor; or away, because it is not its time. */
    get #state() {
        if (!isValid(readPeriod(this.from, this.until), moment()))
            return 'away';
        return this.#canHide && isDismissed(this.#words) ? 'hidden' : 'shown';
    }
    get #level() {
        const level = this.level?.toLowerCase() ?? 'info';
        if (isLevel(level))
            return level;
        warn(this, 'level', 'info, warning or emergency');
        return 'info';
    }
    get #canHide() {
        const isEmergency = this.#level === 'emergency';
        if (this.dismissible && isEmergency)
            warn(this, 'dismissible', 'level="warning" or level="info" with it');
        return this.dismissible && !isEmergency;
    }
    /** All that makes it this notice and no other. */
    get #words() {
        return [this.#level, this.key, this.heading, textOf(this)].join(' ').trim();
    }
    get #heading() {
        const [version] = versionsOf(this);
        const written = this.#content.find('heading') ?? version?.querySelector(headings);
        return textOf(written) || this.heading || '';
    }
    #waitForChange() {
        const { from, until, wrong } = readPeriod(this.from, this.until);
        for (const name of wrong)
            warn(this, name, '2023-12-05T14:05, "until" after "from"');
        // At midnight "Uppdaterad kl. 14.05" needs its date.
        const next = [from, until, midnight()].filter((time) => time > moment());
        renderAt(this, Math.min(...next));
    }
    #renderNotice() {
        const level = this.#level;
        const heading = this.#heading;
        const name = heading ? `${levelWords(level)}: ${heading}` : levelWords(level);
        // An emergency is never cut.
        const fold = level === 'emergency' ? 'open' : this.#fold.state;
        if (!heading && !textOf(this))
            warn(this, 'an empty element', 'a heading inside it');
        return html `${icons[level]}<section class="${fold} ${versionsOf(this).length ? 'many' : ''}" aria-label=${name}><p class="level small" lang=${getLocale()}>${levelWords(level)}</p><div class=text @scroll=${this.#fold.open}>${renderHeading(this, this.#content, 'heading', this.heading)}<div><slot></slot></div></div><div>${this.#renderLanguages()} ${this.updatedOn &&
            html `<p class=small lang=${getLocale()}>${updatedWords()} ${renderDate(this, 'updated', this.updatedOn, updatedDate)}</p>`} ${this.#fold.renderButton()}</div>${this.#canHide ? this.#renderHide(heading) : nothing}</section>`;
    }
    #renderLanguages() {
        const [, ...others] = versionsOf(this);
        const { lines } = this.#content;
        const render = (version) => html `<details lang=${version.lang} @toggle=${this.#fold.openWith}><summary class=pill>${languageWords(version.lang)}</summary><slot data-line=${lines.findIndex(([node]) => node === version)}></slot></details>`;
        return others.length ? html `<div class=languages>${others.map(render)}</div>` : nothing;
    }
    #renderHide(heading) {
        const [version = this] = versionsOf(this);
        return html `<button class=hide lang=${getLocale()} aria-label=${hideWords(heading || textOf(version))} @click=${() => this.#dismiss()}>${icons.hide} ${hideWord()}</button>`;
    }
    #dismiss() {
        if (this.dispatchEvent(new KommunDismissEvent(this.key ?? null)))
            this.#hiding.hide();
    }
    #say() {
        const level = this.#level;
        const [version = this] = versionsOf(this);
        const sentences = sentencesOf([this.#heading, ...version.innerText.split('\n')]);
        if (sentences)
            speak(`${levelWords(level)}: ${sentences}`, level === 'emergency');
    }
}
define('kommun-announcement-banner', KommunAnnouncementBanner);

export { KommunAnnouncementBanner, KommunDismissEvent };
