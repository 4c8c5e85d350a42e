import { LitElement, html, nothing } from 'lit';
import { css, sheetOf, manualSlots, shadowStyles, text, ContentController, isLinkAlone, isTagList, isDate, isHeading, isMedia, followLocale, useLightStyles, textOf, isElsewhere, safeAddress, getLocale, photoWords, renderDate, updatedWords, warn, link, msg, str, define } from './shared/styles.js';
import { renderHeading } from './shared/heading-level.js';
import { setState } from './shared/states.js';
import { watchPictures } from './shared/pictures.js';
import { makeUpdatedSettable } from './shared/settable-updated.js';

/** What has a click of its own. */
const interactive = 'a,button,input,select,textarea,label,summary,video,audio';
/** How far a pointer may move between press and release, in px, and still mean one place. */
const still = 8;
const isTaken = (event) => event.composedPath().some((met) => met instanceof Element && met.matches(interactive));
/** One set of listeners serves the page: many on each of a thousand cards are slow to add. */
const leads = new WeakMap();
let pressed;
let raised;
/**
 * Makes a whole element lead where one link in it leads, and lets its text be selected.
 *
 * The light sheet spreads the link over the element, below the text. A plain click on the text is passed on, unless it
 * selected something. A middle click, a click with Ctrl, ⌘ or Shift, and a call for the context menu mean the link itself:
 * when the press begins, the link comes above the text (`:state(raised)`) and takes the pointer, so that the browser does
 * with it what it does with every link.
 */
function leadTo(host, lead) {
    leads.set(host, lead);
    host.addEventListener('click', (event) => {
        if (!isTaken(event) && getSelection()?.isCollapsed)
            lead.link()?.click();
    });
}
const leadOf = (event) => event
    .composedPath()
    .map((met) => leads.get(met))
    .find(Boolean);
const onPointerDown = (event) => {
    const lead = leadOf(event);
    const link = lead?.link();
    const { button, ctrlKey, metaKey, shiftKey, pointerId } = event;
    pressed = undefined;
    if (!lead || !link || !(button || ctrlKey || metaKey || shiftKey) || isTaken(event))
        return;
    pressed = event;
    raised = lead.internals;
    setState(raised, 'raised', true);
    link.setPointerCapture(pointerId);
};
document.addEventListener('pointerdown', onPointerDown, true);
document.addEventListener('pointermove', ({ buttons }) => {
    if (!raised || buttons)
        return;
    setState(raised, 'raised', false);
    raised = undefined;
});
function onClick(event) {
    // The link has the pointer also where it was drawn away before it was let go.
    if (pressed && Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > still)
        event.preventDefault();
}
document.addEventListener('click', onClick, true);
document.addEventListener('auxclick', onClick, true);

var lightStyles = "kommun-news-card:not(#_#_){--_pad:clamp(1.1em, 5%, 1.75em);isolation:isolate;grid-template:repeat(6, auto) 1fr / var(--_pad) repeat(6, minmax(0, 1fr)) var(--_pad);border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_paper);color:var(--_ink);padding-block:1.25em;display:grid;position:relative;container-type:inline-size;&:only-child{block-size:100%}&:hover{border-color:var(--_muted)}&:nth-child(n+25){content-visibility:auto;contain-intrinsic-block-size:auto 24em;overflow-clip-margin:6px}& :is(h1,h2,h3,h4,h5,h6,[role=heading],.heading) a,&>a:has(h1,h2,h3,h4,h5,h6),&:is(:state(alone),:state(alone))>a:not(a~a),&:is(:state(alone),:state(alone))>p:has(>a:only-child):not(p:has(>a:only-child)~p)>a{color:inherit;text-decoration-color:var(--_accent);&:before{border-radius:var(--_radius);content:\"\";position:absolute;inset:0}&:focus-visible{outline:none;&:before{outline:3px solid var(--_accent);outline-offset:2px}}}&:state(raised) a:before{z-index:2}&:state(elsewhere) :is(h1,h2,h3,h4,h5,h6,[role=heading]) a{--_mark:var(--_elsewhere);&[target=_blank]{--_mark:var(--_elsewhere-new)}}& :is(h1,h2,h3,h4,h5,h6,[role=heading],p,ul,ol)~p{margin-block-start:.4em}& :is(img,video){aspect-ratio:16/9;block-size:auto;inline-size:100%;display:block}& video{z-index:1;position:relative}&:state(picture-fails) img{aspect-ratio:auto;inline-size:auto;padding:1em}& figcaption{padding:.5em clamp(1.1em,5cqi,1.75em) 0}& :is(h1,h2,h3,h4,h5,h6,[role=heading]){hyphens:auto;margin-block-start:.2em}&>ul{flex-wrap:wrap;gap:.4em;margin-block-start:.9em;padding:0;list-style:none;display:flex;&>li{background:var(--_soft);border:1px solid #0000;border-radius:1em;padding:.1em .75em;font-size:.8125em;font-weight:600}}@container (inline-size<20em){& :is(img,video){border-radius:calc(var(--_radius) / 2);aspect-ratio:1}& figcaption{clip-path:inset(50%);block-size:1px;inline-size:1px;padding:0;position:absolute;overflow:hidden}& :is(h1,h2,h3,h4,h5,h6,[role=heading]){font-size:1.1em}}@container (inline-size>=34em){&>:is(figure,picture,p,a):has(img,video){flex-direction:column;block-size:100%;display:flex}& :is(img,video){aspect-ratio:4/3;flex:1;block-size:100%;min-block-size:0}& figcaption{padding-block-end:.5em}}@container (inline-size>=52em){& :is(h1,h2,h3,h4,h5,h6,[role=heading]){margin-block:.3em .4em;font-size:1.85em;line-height:1.2}&>p:not(.small){font-size:1.125em}& :is(img,video){aspect-ratio:3/2}}}";

/* The grid is the host's, see news-card.light.css. */
const styles = css `.text{grid-column:2/-2;min-inline-size:0}.text:not(.heading){z-index:1;position:relative}:host(:state(raised)) a:before{z-index:2}.date{flex-wrap:wrap;column-gap:1em;display:flex}.media{border-start-start-radius:inherit;border-start-end-radius:inherit;grid-column:1/-1;margin-block:-1.25em 1.1em;overflow:clip}[role=heading]:not(:has(slot))+.text,.source{margin-block-start:.4em}@container (16em<=inline-size<20em){.media{border-radius:0;grid-area:1/6/3/-2;margin:0 0 .5em;margin-inline-start:.75em}.media~.heading,.media~.when{grid-column:2/6}:host(:state(picture-fails)) .media{grid-area:auto/1/auto/-1;margin:-1.25em 0 0}:host(:state(picture-fails)) .media~.text{grid-column:2/-2}}@container (inline-size<16em){.media{display:none}}@container (inline-size>=34em){.media{border-start-end-radius:0;border-end-start-radius:inherit;grid-area:1/1/8/4;margin-block:-1.25em;margin-inline-end:1.5em}:host>figure.media{block-size:auto}.media~.text{grid-column:4/-2}}@container (inline-size>=52em){.media{grid-column-end:5}.media~.text{grid-column-start:5}}`;

const light = sheetOf(lightStyles);
/**
 * A piece of news in a list. The whole card leads to the news, with one link in the tab order.
 *
 * Write ordinary HTML inside it: a picture, a date, a heading with a link, a paragraph, a list of tags, in any order.
 * Or give the same as attributes. What is written inside wins over an attribute for the same thing.
 *
 * @customElement kommun-news-card
 *
 * @slot - the news in the author's own HTML; the parts are recognised by what they are
 * @slot heading - a heading with the link to the news (`h2`–`h6`), or the link alone
 * @slot media - a picture or a film, also in a `figure` with its caption
 * @slot date - a `time`, or a line with nothing but a date
 * @slot tags - a list of short words
 *
 * @csspart heading - the heading made from `heading`, or from a link alone
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for links and lines; made readable in light and dark
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
class KommunNewsCard extends LitElement {
    static { this.shadowRootOptions = manualSlots; }
    static { this.styles = shadowStyles(lightStyles, styles); }
    static { this.properties = {
        heading: { converter: text },
        href: { converter: text },
        image: { converter: text },
        alt: { converter: text },
        credit: { converter: text },
        published: { converter: text },
        updatedOn: { attribute: 'updated', converter: text },
        category: { converter: text },
        source: { converter: text },
        headingLevel: { attribute: 'heading-level', converter: text },
    }; }
    #content = new ContentController(this, {
        media: { is: isMedia },
        heading: { is: isHeading },
        date: { is: isDate, every: true },
        tags: { is: isTagList },
        link: { is: isLinkAlone },
    });
    #internals = this.attachInternals();
    #pictures = watchPictures(this, this.#internals);
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
        makeUpdatedSettable(this);
        leadTo(this, { internals: this.#internals, link: () => this.#link() });
    }
    updated() {
        const link = this.#link();
        // Some systems write the words themselves.
        const says = /annan webbplats|another website/.test(textOf(link));
        setState(this.#internals, 'alone', !!this.#content.own('link').length);
        setState(this.#internals, 'elsewhere', !says && isElsewhere(link?.getAttribute('href')));
    }
    render() {
        return html `${this.#renderMedia()}${this.#renderDates()}${this.#renderHeading()}<div class=text><slot></slot></div>${this.#renderTags()}${this.#renderSource()}`;
    }
    #renderMedia() {
        if (this.#content.own('media').length)
            return html `<div class=media><slot name=media></slot></div>`;
        const src = safeAddress(this, 'image', this.image);
        if (!src || this.#pictures.failed(src))
            return nothing;
        return html `<figure class=media><img src=${src} alt=${this.alt ?? ''} loading=lazy @error=${this.#pictures.onError}> ${this.credit && html `<figcaption class=small lang=${getLocale()}>${photoWords(this.credit)}</figcaption>`}</figure>`;
    }
    #renderDates() {
        if (this.#content.own('date').length)
            return html `<div class="text when small"><slot name=date></slot></div>`;
        const { published, updatedOn } = this;
        if (!published && !updatedOn)
            return nothing;
        return html `<p class="text when small date">${published && renderDate(this, 'published', published)} ${updatedOn && html `<span lang=${getLocale()}>${updatedWords()} ${renderDate(this, 'updated', updatedOn)}</span>`}</p>`;
    }
    /** The author's heading; else the heading attribute; else the link that the author wrote without a heading. */
    #renderHeading() {
        const alone = this.#content.own('link').length ? html `<slot name=link></slot>` : '';
        const made = this.heading || alone;
        if (!made && !this.#content.find('heading'))
            warn(this, 'an empty element', 'a heading inside it');
        return renderHeading(this, this.#content, 'heading text', made, (inner) => inner === alone ? inner : link(this, 'href', this.href, inner));
    }
    #renderTags() {
        if (this.#content.own('tags').length)
            return html `<div class=text><slot name=tags></slot></div>`;
        const tags = this.category?.split(',').filter((tag) => tag.trim());
        return tags?.length
            ? html `<ul class=text>${tags.map((tag) => html `<li>${tag}</li>`)}</ul>`
            : nothing;
    }
    #renderSource() {
        const source = this.source ?? '';
        return (source &&
            html `<p class="text small source" lang=${getLocale()}>${msg(str `Läs hela nyheten hos ${source}`, 'news')}</p>`);
    }
    /** The one link that the whole card leads to: the one made from `href`, else the author's in or as the heading. */
    #link() {
        const heading = (this.#content.find('heading') ?? this.#content.find('link'));
        return (this.renderRoot.querySelector('a') ??
            heading?.closest('kommun-news-card a') ??
            heading?.querySelector('a') ??
            undefined);
    }
}
define('kommun-news-card', KommunNewsCard);

export { KommunNewsCard };
