import { LitElement, html } from 'lit';
import { css, sheetOf, manualSlots, shadowStyles, text, ContentController, isMedia, isQuote, updateWhenLocaleChanges, useLightStyles, isElement, textOf, warn, jobTitle, safeAddress, link, define } from './shared/styles.js';
import { watchPictures } from './shared/pictures.js';
import { sourceWords } from './shared/words.js';

/**
 * Whether a quotation brings its own signs: quotation marks of any language (Unicode's initial and final ones, and the
 * low and straight ones), or the dash of a talstreck that opens a line of dialogue.
 */
const hasOwnMarks = (text) => /^["'„‚\p{Pi}\p{Pf}\p{Pd}]/u.test(text);

var lightStyles = "kommun-quote-block:not(#_#_){border-inline-start:.3em solid var(--_accent);quotes:\"”\" \"”\" \"’\" \"’\";padding-block:.25em;padding-inline-start:1.6em;display:block;container-type:inline-size;&:lang(en),& [lang|=en]{quotes:\"“\" \"”\" \"‘\" \"’\"}& blockquote{font-size:1.5em;font-weight:600;line-height:1.35}& :is(blockquote,p){text-wrap:wrap}& p+p{margin-block-start:.5em}&:state(bare)>p:first-of-type{&:before{text-align:end;content:open-quote;inline-size:1em;margin-inline-start:-1em;position:absolute}}& :is(blockquote:not(:has(>p),.bare),blockquote>p:first-of-type){&:before{text-align:end;content:open-quote;inline-size:1em;margin-inline-start:-1em;position:absolute}}&:state(bare)>p:last-of-type{&:after{content:close-quote;position:absolute}}& :is(blockquote:not(:has(>p),.bare),blockquote>p:last-of-type){&:after{content:close-quote;position:absolute}}&:state(own-marks){quotes:none}&:state(own-marks) [lang]{quotes:none}& :is(figcaption,.speaker){color:inherit;margin-block-start:.9em;font-size:1em;position:relative;&:has(>img){min-block-size:3.5em;padding:.25em 0 .25em 4.35em}&>img{position:absolute;inset-block-start:0;inset-inline-start:0}& p{margin:0}}& img{border-radius:50%;flex:none;block-size:3.5em;inline-size:3.5em}@container (inline-size<20em){& blockquote{font-size:1.25em}}}";

const styles = css `.speaker{align-items:center;gap:.85em;padding:0;display:flex}.name{font-weight:700}`;

const light = sheetOf(lightStyles);
/**
 * Somebody's words, and who said them. Quotation marks are those of the quote's language; where the author typed marks,
 * or a talstreck, none are added.
 *
 * Write `figure > blockquote + figcaption` inside it, or a `blockquote` with the speaker's name after it, or just the
 * words, with the speaker in the attributes.
 *
 * @customElement kommun-quote-block
 *
 * @slot - the speaker after a `blockquote`; the words themselves where there is no `blockquote`
 * @slot quote - a `blockquote`, or a `figure` with one
 * @slot media - the speaker's portrait
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for the bar and the links
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
    }; }
    #internals = this.attachInternals();
    #pictures = watchPictures(this, this.#internals);
    #content = new ContentController(this, {
        quote: { is: isQuote },
        media: { is: isMedia },
    });
    constructor() {
        super();
        updateWhenLocaleChanges(this);
        useLightStyles(this, light);
    }
    render() {
        const written = this.#content.find('quote');
        const quote = isElement(written)
            ? (written.closest('blockquote') ?? written.querySelector('blockquote'))
            : undefined;
        const said = textOf(quote ?? this);
        if (!said)
            warn(this, 'an empty element', 'a blockquote inside it');
        const bare = !quote && !!this.querySelector(':scope > p');
        this.#mark('bare', bare);
        this.#mark('own-marks', hasOwnMarks(said));
        const words = quote
            ? html `<slot name=quote></slot>`
            : html `<blockquote class=${bare ? 'bare' : ''}><slot></slot></blockquote>`;
        const speaker = this.#renderSpeaker(quote && this.#content.own('').length ? html `<slot></slot>` : '');
        // A figure of the author's is whole already; what stands beside it comes after it.
        return quote && quote !== written
            ? html `${words}${speaker && html `<div class=speaker>${speaker}</div>`}`
            : html `<figure>${words}${speaker && html `<figcaption class=speaker>${speaker}</figcaption>`}</figure>`;
    }
    /** Portrait, name, title and origin: the author's nodes first, then what the attributes add. */
    #renderSpeaker(rest) {
        const { name, cite } = this;
        const title = jobTitle(this);
        const src = safeAddress(this, 'image', this.image);
        const portrait = this.#content.own('media').length
            ? html `<slot name=media></slot>`
            : src &&
                !this.#pictures.failed(src) &&
                html `<img src=${src} alt=${this.alt ?? ''} loading=lazy @error=${this.#pictures.onError}>`;
        if (!rest && !name && !title && !cite && !portrait)
            return '';
        return html `${portrait || ''}<div>${rest}${name && html `<p class=name>${name}</p>`}${title && html `<p>${title}</p>`} ${cite && html `<p>${sourceWords()} ${/^(\.*\/|\w+:)\S+$/.test(cite) ? link(this, 'cite', cite, cite) : cite}</p>`}</div>`;
    }
    /** A state that the light sheet sees. */
    #mark(state, on) {
        this.#internals.states[on ? 'add' : 'delete'](state);
    }
}
define('kommun-quote-block', KommunQuoteBlock);

export { KommunQuoteBlock };
