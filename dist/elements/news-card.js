import { LitElement, html, nothing } from 'lit';
import { css, sheetOf, manualSlots, shadowStyles, text, ContentController, isLinkAlone, isTagList, isDate, isHeading, isMedia, updateWhenLocaleChanges, useLightStyles, safeAddress, msg, str, renderDate, warn, link, define } from './shared/styles.js';
import { renderHeading } from './shared/heading-level.js';
import { watchPictures } from './shared/pictures.js';
import { updatedWords } from './shared/words.js';

var lightStyles = "kommun-news-card:not(#_#_){border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_paper);color:var(--_ink);grid-template:repeat(6,auto) 1fr/clamp(1.1em,5%,1.75em) repeat(5,minmax(0,1fr)) clamp(1.1em,5%,1.75em);padding-block:1.25em;display:grid;position:relative;container-type:inline-size;&:only-child{block-size:100%}&:hover{border-color:var(--_muted)}& :is(h1,h2,h3,h4,h5,h6,[role=heading],.heading) a{color:inherit;-webkit-text-decoration-color:var(--_accent);text-decoration-color:var(--_accent);&:after{content:\"\";border-radius:var(--_radius);position:absolute;inset:0}&:focus-visible{outline:none;&:after{outline:3px solid var(--_accent);outline-offset:2px}}}& p{margin-block-start:.4em}& :is(img,video){aspect-ratio:16/9;block-size:auto;inline-size:100%;display:block}& p:has(>:is(time,img,picture,a>img):only-child){margin:0}&:state(picture-fails) img{aspect-ratio:auto;inline-size:auto;padding:1em}& figcaption{padding:.5em clamp(1.1em,5cqi,1.75em) 0}& :is(h1,h2,h3,h4,h5,h6,[role=heading]){margin-block-start:.2em}&>ul{flex-wrap:wrap;gap:.4em;margin-block-start:.9em;padding:0;list-style:none;display:flex;&>li{background:var(--_soft);border-radius:1em;padding:.15em .75em;font-size:.8125em;font-weight:600}}@container (inline-size>=34em){&>:is(figure,picture,p,a):has(img,video){flex-direction:column;block-size:100%;display:flex}& :is(img,video){aspect-ratio:4/3;flex:1;block-size:100%;min-block-size:0}}}";

/* The grid is the host's, see news-card.light.css: lines 1 and -1 are the card's edges, 2 and -2 the text's. */
const styles = css `.text{grid-column:2/-2;min-inline-size:0}.text:not(.heading){position:relative}.date{margin:0}.media{border-start-start-radius:inherit;border-start-end-radius:inherit;grid-column:1/-1;margin-block:-1.25em 1.1em;overflow:clip}@container (inline-size<16em){.media{display:none}}@container (inline-size>=34em){.media{border-radius:var(--_radius);grid-area:1/2/8/4;margin-block:0;margin-inline-end:1.25em}.media~*{grid-column:4/-2}}`;

const light = sheetOf(lightStyles);
/** What has a click of its own. */
const interactive = 'a,button,input,select,textarea,label,summary,video,audio';
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
    #pictures = watchPictures(this, this.attachInternals());
    constructor() {
        super();
        updateWhenLocaleChanges(this);
        useLightStyles(this, light);
        this.addEventListener('click', this.#follow);
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
        const credit = this.credit ?? '';
        return html `<figure class=media><img src=${src} alt=${this.alt ?? ''} loading=lazy @error=${this.#pictures.onError}> ${credit &&
            html `<figcaption class=small>${msg(str `Foto: ${credit}`, { id: 'photo' })}</figcaption>`}</figure>`;
    }
    #renderDates() {
        if (this.#content.own('date').length)
            return html `<div class="text small"><slot name=date></slot></div>`;
        const { published, updatedOn } = this;
        if (!published && !updatedOn)
            return nothing;
        return html `<p class="text small date">${published && renderDate(this, 'published', published)} ${updatedOn && html `<span>${updatedWords()} ${renderDate(this, 'updated', updatedOn)}</span>`}</p>`;
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
            html `<p class="text small">${msg(str `Läs hela nyheten hos ${source}`, {
                id: 'news'
            })}</p>`);
    }
    /** A click anywhere is a click on the news's link, unless text was selected, or something with a click of its own met. */
    #follow = (event) => {
        const heading = (this.#content.find('heading') ?? this.#content.find('link'));
        const target = this.renderRoot.querySelector('a') ??
            heading?.closest('kommun-news-card a') ??
            heading?.querySelector('a');
        const taken = event.composedPath().some((met) => met instanceof Element && met.matches(interactive));
        if (!taken && getSelection()?.isCollapsed)
            target?.dispatchEvent(new MouseEvent('click', event));
    };
}
define('kommun-news-card', KommunNewsCard);

export { KommunNewsCard };
