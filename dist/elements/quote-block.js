import { LitElement, nothing, html } from 'lit';
import { css, textOf, sheetOf, manualSlots, shadowStyles, text, ContentController, isMedia, isQuote, followLocale, useLightStyles, warn, jobTitle, getLocale, sourceWords, link, safeAddress, define } from './shared/styles.js';
import { watchPictures } from './shared/pictures.js';
import { setState } from './shared/states.js';

/**
 * Whether a quotation brings its own signs: quotation marks of any language (Unicode's initial and final ones, the low,
 * the straight and the angular ones), or the dash of a talstreck that opens a line of dialogue. A dash right before a
 * digit is a minus. Signs that only steer the direction of writing are passed over.
 */
const hasOwnMarks = (text) => /^[\s\p{Cf}]*(["'`´„‚「『\p{Pi}\p{Pf}]|\p{Pd}(?!\d))/u.test(text);

var lightStyles = "kommun-quote-block:not(#_#_){--_room:100% - 27em;--_size:clamp(1.25em, 9.8cqi, 1.5em);--_open:no-open-quote;--_close:no-close-quote;--_pad:.5em;border-inline-start:.3em solid var(--_accent);align-content:center;padding-inline-start:var(--_pad);display:block;position:relative;container-type:inline-size;& blockquote{font-size:var(--_size);padding-inline:.7em;font-weight:600;line-height:1.35}& blockquote blockquote{font-size:1em}& :is(blockquote,p){text-wrap:wrap}& p+:is(p,ul,ol){margin-block-start:.5em}& :is(figcaption,.speaker,:is(div,figure)>blockquote~:not(img)){padding-inline:calc(.7 * var(--_size));color:inherit;margin-block-start:.75em;font-size:1em;& p{margin:0}}& blockquote>:is(footer,p~cite){margin-block-start:1em;font-size:.667em;font-style:normal;font-weight:400;display:block}&[pulled]{--_room:-1em;--_pad:0em;--_size:clamp(1.25em, 10.6cqi, 1.7em);float:inline-end;border:solid var(--_accent);border-width:.3em 0 1px;inline-size:clamp(46%,36963em - 99900%,100%);margin-block:.4em 1em;margin-inline-start:clamp(0em,99900% - 36963em,1.75em);padding-block:.9em 1em}&[pulled]~&{clear:inline-end}&:state(portrait){min-block-size:8em;padding-block-start:clamp(0em, (var(--_room)) * -99, 6em);padding-inline-start:clamp(var(--_pad), (var(--_room)) * 99, 8.5em)}& img:not(blockquote *,img~img){inline-size:clamp(5em, (var(--_room)) * 99, 8em);aspect-ratio:1;border-end-end-radius:var(--_radius);block-size:auto;position:absolute;inset-block-start:0;inset-inline-start:0}&:state(picture-fails) img{aspect-ratio:auto;inline-size:auto;position:static}&,& *{quotes:\"”\" \"”\" \"’\" \"’\";&:is(:lang(en),:lang(da),:lang(es),:lang(so),:lang(sq),:lang(tr)){quotes:\"“\" \"”\" \"‘\" \"’\"}&:lang(ar){quotes:\"”\" \"“\" \"’\" \"‘\"}&:is(:lang(no),:lang(nb),:lang(nn)){quotes:\"«\" \"»\" \"‘\" \"’\"}&:lang(ti){quotes:\"«\" \"»\" \"“\" \"”\"}&:lang(fr){quotes:\"«\" \"»\" \"«\" \"»\"}&:lang(fa){quotes:\"«\" \"»\" \"‹\" \"›\"}&:is(:lang(uk),:lang(ru)){quotes:\"«\" \"»\" \"„\" \"“\"}&:is(:lang(de),:lang(is)){quotes:\"„\" \"“\" \"‚\" \"‘\"}&:lang(pl){quotes:\"„\" \"”\" \"«\" \"»\"}&:lang(bs){quotes:\"„\" \"”\" \"‘\" \"’\"}}& q:before{content:open-quote}& q:after{content:close-quote}&:state(marks){--_open:open-quote;--_close:close-quote}&:state(q){--_open:none;--_close:none}& :is(blockquote,p,div,li){&:before,&:after{color:var(--_accent);font:inherit;content:none;position:absolute}&:before{text-align:end;inline-size:.7em;margin-inline:-.7em 0}}& blockquote:not(.bare,:has(p,div)):before{content:var(--_open)}& blockquote:not(.bare,:has(p,div,ul,ol)):after{content:var(--_close)}& blockquote,&:not(:host,:has(blockquote)){& :nth-child(1 of p:not(:has(img)),div,ul,ol):not(ul,ol,:has(p)):before{content:var(--_open)}& :nth-last-child(1 of p:not(:has(img)),div,ul,ol):not(ul,ol,:has(p)):after,&>:nth-last-child(1 of p,div,ul,ol)>li:last-child:after{content:var(--_close)}}}";

/* In a shadow tree Firefox knows no language from outside it, but the marks of the widget's language are handed down. */
const styles = css `div,figure,blockquote{quotes:inherit!important}.name{font-weight:700}`;

/** Whether the page says the words in a text that is not pulled out of it. A word or two may stand there by chance. */
function isRepeated(said) {
    // All but the outermost: there a mark, a talstreck or a full stop may be another.
    const words = said.slice(2, -2);
    const texts = document.querySelectorAll(':is(p,li,blockquote):not([pulled] *)');
    return words.length > 15 && [...texts].some((element) => textOf(element).includes(words));
}

const light = sheetOf(lightStyles);
/** An attribute that is there or not; its text says nothing. */
const flag = {
    fromAttribute: (value) => value !== null,
    toAttribute: (on) => (on ? '' : null),
};
/** An address: with the site of one on the web, or a path on the page's own site. */
const address = /^(?:(?:https?:)?\/\/(?:www\.)?([^/?#\s]+)|(\.*\/)|[a-z]+:(?=\S))\S*$/i;
/**
 * Somebody's words, and who said them. Quotation marks are those of the quote's language; where the author typed marks,
 * or a talstreck, none are added.
 *
 * Write `figure > blockquote + figcaption` inside it, or a `blockquote` with the speaker's name after it, or just the
 * words, with the speaker in the attributes. A portrait, the author's `img` or the attribute `image`, stands beside the
 * words, or above them where there is little room. Where a `blockquote` or `q` has the attribute `cite`, it is shown as
 * the attribute `cite` of this element is, unless the author names the source in a `cite` element or links to it.
 *
 * Pulled out of the text, a quote whose words stand in a paragraph, a list or another quote of the page is hidden from
 * screen readers, which would say them twice, and here out of their place. One with words of its own, and one with a
 * link in it, never is.
 *
 * @customElement kommun-quote-block
 *
 * @slot - the speaker after a `blockquote`; the words themselves where there is no `blockquote`
 * @slot quote - a `blockquote`, or a `figure` with one
 * @slot media - the speaker's portrait
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for the bar, the marks and the links
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
class KommunQuoteBlock extends LitElement {
    static { this.shadowRootOptions = manualSlots; }
    static { this.styles = shadowStyles(lightStyles, styles); }
    static { this.properties = {
        name: { converter: text },
        jobTitle: { attribute: 'job-title', converter: text },
        image: { converter: text },
        alt: { converter: text },
        cite: { converter: text },
        pulled: { converter: flag, reflect: true },
    }; }
    #internals = this.attachInternals();
    #pictures = watchPictures(this, this.#internals);
    #content = new ContentController(this, {
        quote: { is: isQuote, every: true },
        media: { is: isMedia },
    });
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
    }
    render() {
        const quote = this.querySelector('blockquote');
        const said = textOf(quote ?? this);
        if (!said)
            warn(this, 'an empty element', 'a blockquote inside it');
        const paragraphs = [...this.querySelectorAll(quote ? 'blockquote p' : 'p')].map(textOf);
        setState(this.#internals, 'marks', ![said, ...paragraphs].some(hasOwnMarks));
        // Also where there are no words
        setState(this.#internals, 'q', textOf(this.querySelector('q')) === said);
        const source = this.#source();
        const isSilent = this.pulled &&
            !source &&
            !this.querySelector('a') &&
            (paragraphs.length ? paragraphs : [said]).every(isRepeated);
        return html `<div aria-hidden=${isSilent ? 'true' : nothing}>${this.#renderFigure(quote, source)}</div>`;
    }
    /** The words, and who said them. A figure of the author's is whole already; what stands beside it comes after it. */
    #renderFigure(quote, source) {
        const slot = html `<slot></slot>`;
        const placed = this.#content.own('quote').length;
        const speaker = this.#renderSpeaker(placed && this.#content.own('').length ? slot : '', source);
        const words = placed ? html `<slot name=quote></slot>` : quote ? slot : this.#renderWords(slot);
        return quote?.closest('figure')
            ? html `${words}${speaker && html `<div class=speaker>${speaker}</div>`}`
            : html `<figure>${words}${speaker && html `<figcaption class=speaker>${speaker}</figcaption>`}</figure>`;
    }
    /** Words that the author wrote without a blockquote; paragraphs in them have the marks themselves. */
    #renderWords(slot) {
        const bare = this.querySelector('p:not(:has(img)),div');
        return html `<blockquote class=${bare ? 'bare' : ''}>${slot}</blockquote>`;
    }
    /** Portrait, name, title and origin: the author's nodes first, then what the attributes add. */
    #renderSpeaker(rest, source) {
        const { name } = this;
        const title = jobTitle(this);
        const portrait = this.#renderPortrait();
        if (!rest && !name && !title && !source && !portrait)
            return '';
        return html `${portrait}${rest}${name && html `<p class=name>${name}</p>`}${title && html `<p>${title}</p>`} ${source && this.#renderSource(source)}`;
    }
    /** A title as it is; an address as a link with the name of its site, because nobody can read an address. */
    #renderSource(source) {
        const [isAddress, site, path] = address.exec(source) ?? [];
        const name = site ?? (path ? location.hostname : source);
        return html `<p class=small><span lang=${getLocale()}>${sourceWords()}</span> ${isAddress ? link(this, 'cite', source, name) : source}</p>`;
    }
    /** The portrait made from an attribute, or a place for the author's, unless that stands in a caption of the author's. */
    #renderPortrait() {
        const own = this.querySelector('img:not(blockquote *)');
        const src = own ? own.getAttribute('src') : safeAddress(this, 'image', this.image);
        const shown = src !== undefined && !this.#pictures.failed(src ?? '');
        setState(this.#internals, 'portrait', shown);
        // One that can't be shown has its alternative text left, if any.
        if (this.#content.own('media').length && (shown || own?.alt !== ''))
            return html `<slot name=media></slot>`;
        return !own && shown
            ? html `<img src=${src} alt=${this.alt ?? ''} loading=lazy @error=${this.#pictures.onError}>`
            : '';
    }
    /** Where the words come from: what `cite` says, here or on the author's quotation, unless the author's text does. */
    #source() {
        const cited = this.querySelector('cite:not(blockquote p *)') ? null : this.querySelector('[cite]');
        const source = this.cite ?? text(cited?.getAttribute('cite'));
        return this.querySelector(`a[href=${JSON.stringify(source)}]`) ? null : source;
    }
}
define('kommun-quote-block', KommunQuoteBlock);

export { KommunQuoteBlock };
