import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { jobTitle, link, safeAddress } from '../content/attributes.js';
import { text, type Text } from '../content/text.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { isMedia, isQuote, textOf } from '../content/nodes.js';
import { watchPictures } from '../content/pictures.js';
import { setState } from '../content/states.js';
import { warn } from '../content/warn.js';
import { define } from '../embed/define.js';
import { followLocale, getLocale } from '../locale/locale.js';
import { sourceWords } from '../locale/words.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import { hasOwnMarks } from './marks.js';
import lightStyles from './quote-block.light.css?inline';
import { styles } from './quote-block.styles.js';
import { isRepeated } from './repeated.js';

const light = sheetOf(lightStyles);

/** An attribute that is there or not; its text says nothing. */
const flag = {
  fromAttribute: (value: Text): boolean => value !== null,
  toAttribute: (on: boolean): Text => (on ? '' : null),
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
export class KommunQuoteBlock extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly styles = shadowStyles(lightStyles, styles);
  static override readonly properties = {
    name: { converter: text },
    jobTitle: { attribute: 'job-title', converter: text },
    image: { converter: text },
    alt: { converter: text },
    cite: { converter: text },
    pulled: { converter: flag, reflect: true },
  };

  /** Who said it. Default: none; write it in a `figcaption`, or after the `blockquote`, instead. */
  declare name: Text;

  /** What the speaker works as, e.g. "enhetschef". */
  declare jobTitle: Text;

  /**
   * The address of the portrait: http, https, or relative to the page. Default: none. A picture that can't be shown takes
   * no room, and is told; so is any other kind of address. An `img` of the author's wins.
   */
  declare image: Text;

  /** What the portrait shows, for those who can't see it. Default: empty; the name stands beside it. */
  declare alt: Text;

  /**
   * Where the words come from: an address (http, https, mailto, tel, or relative to the page: "/tal", "./tal"), which
   * becomes a link with the site's name as its text, or a title, which is shown. Default: none. Any other kind of address
   * is shown as text, and told.
   */
  declare cite: Text;

  /**
   * Pulled out of the text: larger, between rules, at the side of the text that follows, or as wide as the text where
   * there is little room. Default: not. As with every attribute that is there or not, `pulled="false"` is pulled, too.
   */
  declare pulled: boolean | undefined;

  readonly #internals = this.attachInternals();
  readonly #pictures = watchPictures(this, this.#internals);
  readonly #content = new ContentController(this, {
    quote: { is: isQuote, every: true },
    media: { is: isMedia },
  });

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
  }

  protected override render() {
    const quote = this.querySelector('blockquote');
    const said = textOf(quote ?? this);
    if (!said) warn(this, 'an empty element', 'a blockquote inside it');
    const paragraphs = [...this.querySelectorAll(quote ? 'blockquote p' : 'p')].map(textOf);
    setState(this.#internals, 'marks', ![said, ...paragraphs].some(hasOwnMarks));
    // Also where there are no words
    setState(this.#internals, 'q', textOf(this.querySelector('q')) === said);
    const source = this.#source();
    const isSilent =
      this.pulled &&
      !source &&
      !this.querySelector('a') &&
      (paragraphs.length ? paragraphs : [said]).every(isRepeated);
    return html`<div aria-hidden=${isSilent ? 'true' : nothing}>${this.#renderFigure(quote, source)}</div>`;
  }

  /** The words, and who said them. A figure of the author's is whole already; what stands beside it comes after it. */
  #renderFigure(quote: Element | null, source: Text) {
    const slot = html`<slot></slot>`;
    const placed = this.#content.own('quote').length;
    const speaker = this.#renderSpeaker(placed && this.#content.own('').length ? slot : '', source);
    const words = placed ? html`<slot name="quote"></slot>` : quote ? slot : this.#renderWords(slot);
    return quote?.closest('figure')
      ? html`${words}${speaker && html`<div class="speaker">${speaker}</div>`}`
      : html`<figure>
          ${words}${speaker && html`<figcaption class="speaker">${speaker}</figcaption>`}
        </figure>`;
  }

  /** Words that the author wrote without a blockquote; paragraphs in them have the marks themselves. */
  #renderWords(slot: TemplateResult) {
    const bare = this.querySelector('p:not(:has(img)),div');
    return html`<blockquote class=${bare ? 'bare' : ''}>${slot}</blockquote>`;
  }

  /** Portrait, name, title and origin: the author's nodes first, then what the attributes add. */
  #renderSpeaker(rest: unknown, source: Text) {
    const { name } = this;
    const title = jobTitle(this);
    const portrait = this.#renderPortrait();
    if (!rest && !name && !title && !source && !portrait) return '';
    return html`${portrait}${rest}${name && html`<p class="name">${name}</p>`}${title && html`<p>${title}</p>`}
    ${source && this.#renderSource(source)}`;
  }

  /** A title as it is; an address as a link with the name of its site, because nobody can read an address. */
  #renderSource(source: string) {
    const [isAddress, site, path] = address.exec(source) ?? [];
    const name = site ?? (path ? location.hostname : source);
    return html`<p class="small">
      <span lang=${getLocale()}>${sourceWords()}</span>
      ${isAddress ? link(this, 'cite', source, name) : source}
    </p>`;
  }

  /** The portrait made from an attribute, or a place for the author's, unless that stands in a caption of the author's. */
  #renderPortrait() {
    const own = this.querySelector<HTMLImageElement>('img:not(blockquote *)');
    const src = own ? own.getAttribute('src') : safeAddress(this, 'image', this.image);
    const shown = src !== undefined && !this.#pictures.failed(src ?? '');
    setState(this.#internals, 'portrait', shown);
    // One that can't be shown has its alternative text left, if any.
    if (this.#content.own('media').length && (shown || own?.alt !== ''))
      return html`<slot name="media"></slot>`;
    return !own && shown
      ? html`<img src=${src} alt=${this.alt ?? ''} loading="lazy" @error=${this.#pictures.onError} />`
      : '';
  }

  /** Where the words come from: what `cite` says, here or on the author's quotation, unless the author's text does. */
  #source(): Text {
    const cited = this.querySelector('cite:not(blockquote p *)') ? null : this.querySelector('[cite]');
    const source = this.cite ?? text(cited?.getAttribute('cite'));
    return this.querySelector(`a[href=${JSON.stringify(source)}]`) ? null : source;
  }
}

define('kommun-quote-block', KommunQuoteBlock);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-quote-block': KommunQuoteBlock;
  }
}
