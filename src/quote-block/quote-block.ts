import { html, LitElement } from 'lit';
import { updateWhenLocaleChanges } from '@lit/localize';
import { jobTitle, link, safeAddress, text, type Text } from '../content/attributes.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { isElement, isMedia, isQuote, textOf } from '../content/nodes.js';
import { watchPictures } from '../content/pictures.js';
import { warn } from '../content/warn.js';
import { define } from '../embed/define.js';
import { sourceWords } from '../locale/words.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import { hasOwnMarks } from './marks.js';
import lightStyles from './quote-block.light.css?inline';
import { styles } from './quote-block.styles.js';

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
export class KommunQuoteBlock extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly styles = shadowStyles(lightStyles, styles);
  static override readonly properties = {
    name: { converter: text },
    jobTitle: { attribute: 'job-title', converter: text },
    image: { converter: text },
    alt: { converter: text },
    cite: { converter: text },
  };

  /** Who said it. Default: none; write it in a `figcaption`, or after the `blockquote`, instead. */
  declare name: Text;

  /** What the speaker works as, e.g. "enhetschef". */
  declare jobTitle: Text;

  /** The address of the portrait: http, https, or relative to the page. A picture that can't be shown takes no room. */
  declare image: Text;

  /** What the portrait shows, for those who can't see it. Default: empty; the name stands beside it. */
  declare alt: Text;

  /** Where the words come from: an address, which becomes a link, or a title, which is shown. */
  declare cite: Text;

  readonly #internals = this.attachInternals();
  readonly #pictures = watchPictures(this, this.#internals);
  readonly #content = new ContentController(this, {
    quote: { is: isQuote },
    media: { is: isMedia },
  });

  constructor() {
    super();
    updateWhenLocaleChanges(this);
    useLightStyles(this, light);
  }

  protected override render() {
    const written = this.#content.find('quote');
    const quote = isElement(written)
      ? (written.closest('blockquote') ?? written.querySelector('blockquote'))
      : undefined;
    const said = textOf(quote ?? this);
    if (!said) warn(this, 'an empty element', 'a blockquote inside it');
    const bare = !quote && !!this.querySelector(':scope > p');
    this.#mark('bare', bare);
    this.#mark('own-marks', hasOwnMarks(said));
    const words = quote
      ? html`<slot name="quote"></slot>`
      : html`<blockquote class=${bare ? 'bare' : ''}><slot></slot></blockquote>`;
    const speaker = this.#renderSpeaker(quote && this.#content.own('').length ? html`<slot></slot>` : '');
    // A figure of the author's is whole already; what stands beside it comes after it.
    return quote && quote !== written
      ? html`${words}${speaker && html`<div class="speaker">${speaker}</div>`}`
      : html`<figure>
          ${words}${speaker && html`<figcaption class="speaker">${speaker}</figcaption>`}
        </figure>`;
  }

  /** Portrait, name, title and origin: the author's nodes first, then what the attributes add. */
  #renderSpeaker(rest: unknown) {
    const { name, cite } = this;
    const title = jobTitle(this);
    const src = safeAddress(this, 'image', this.image);
    const portrait = this.#content.own('media').length
      ? html`<slot name="media"></slot>`
      : src &&
        !this.#pictures.failed(src) &&
        html`<img src=${src} alt=${this.alt ?? ''} loading="lazy" @error=${this.#pictures.onError} />`;
    if (!rest && !name && !title && !cite && !portrait) return '';
    return html`${portrait || ''}
      <div>
        ${rest}${name && html`<p class="name">${name}</p>`}${title && html`<p>${title}</p>`}
        ${cite && html`<p>${sourceWords()} ${/^(\.*\/|\w+:)\S+$/.test(cite) ? link(this, 'cite', cite, cite) : cite}</p>`}
      </div>`;
  }

  /** A state that the light sheet sees. */
  #mark(state: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](state);
  }
}

define('kommun-quote-block', KommunQuoteBlock);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-quote-block': KommunQuoteBlock;
  }
}
