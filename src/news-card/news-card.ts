import { html, LitElement, nothing } from 'lit';
import { msg, str } from '@lit/localize';
import { link, renderDate, safeAddress } from '../content/attributes.js';
import { text, type Text } from '../content/text.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { renderHeading } from '../content/heading-level.js';
import { leadTo } from '../content/lead-to.js';
import { isDate, isHeading, isLinkAlone, isMedia, isTagList, textOf } from '../content/nodes.js';
import { watchPictures } from '../content/pictures.js';
import { makeUpdatedSettable } from '../content/settable-updated.js';
import { setState } from '../content/states.js';
import { isElsewhere } from '../content/url.js';
import { warn } from '../content/warn.js';
import { define } from '../embed/define.js';
import { photoWords, updatedWords } from '../locale/words.js';
import { followLocale, getLocale } from '../locale/locale.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import lightStyles from './news-card.light.css?inline';
import { styles } from './news-card.styles.js';

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
export class KommunNewsCard extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly styles = shadowStyles(lightStyles, styles);
  static override readonly properties = {
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
  };

  /** The heading's text. Default: none; write a heading inside the element instead. */
  declare heading: Text;

  /** Where the news is: http, https, or relative to the page. Any other kind of address is told, and gives no link. */
  declare href: Text;

  /** The address of the picture: http, https, or relative to the page. A picture that can't be shown takes no room. */
  declare image: Text;

  /** What the picture shows, for those who can't see it. Default: empty, a picture that only decorates. */
  declare alt: Text;

  /** Who took the picture; shown as "Foto: …". */
  declare credit: Text;

  /**
   * When the news was published: ISO 8601 ("2023-12-05", "2023-12-05T14:05") or "5 december 2023". Other text is shown
   * as it is, and told.
   */
  declare published: Text;

  /** When the news was last changed, in the forms of `published`. `updated` can be set, too. */
  declare updatedOn: Text;

  /** What the news is about: one tag, or several with commas between. */
  declare category: Text;

  /** Who the news comes from, where it is somebody else's; shown as "Läs hela nyheten hos …". */
  declare source: Text;

  /**
   * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place.
   * Another value is told, and the default holds.
   */
  declare headingLevel: Text;

  readonly #content = new ContentController(this, {
    media: { is: isMedia },
    heading: { is: isHeading },
    date: { is: isDate, every: true },
    tags: { is: isTagList },
    link: { is: isLinkAlone },
  });
  readonly #internals = this.attachInternals();
  readonly #pictures = watchPictures(this, this.#internals);

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
    makeUpdatedSettable(this);
    leadTo(this, { internals: this.#internals, link: () => this.#link() });
  }

  protected override updated(): void {
    const link = this.#link();
    // Some systems write the words themselves.
    const says = /annan webbplats|another website/.test(textOf(link));
    setState(this.#internals, 'alone', !!this.#content.own('link').length);
    setState(this.#internals, 'elsewhere', !says && isElsewhere(link?.getAttribute('href')));
  }

  protected override render() {
    return html`${this.#renderMedia()}${this.#renderDates()}${this.#renderHeading()}
      <div class="text"><slot></slot></div>
      ${this.#renderTags()}${this.#renderSource()}`;
  }

  #renderMedia() {
    if (this.#content.own('media').length) return html`<div class="media"><slot name="media"></slot></div>`;
    const src = safeAddress(this, 'image', this.image);
    if (!src || this.#pictures.failed(src)) return nothing;
    return html`<figure class="media">
      <img src=${src} alt=${this.alt ?? ''} loading="lazy" @error=${this.#pictures.onError} />
      ${this.credit && html`<figcaption class="small" lang=${getLocale()}>${photoWords(this.credit)}</figcaption>`}
    </figure>`;
  }

  #renderDates() {
    if (this.#content.own('date').length)
      return html`<div class="text when small"><slot name="date"></slot></div>`;
    const { published, updatedOn } = this;
    if (!published && !updatedOn) return nothing;
    return html`<p class="text when small date">
      ${published && renderDate(this, 'published', published)}
      ${updatedOn && html`<span lang=${getLocale()}>${updatedWords()} ${renderDate(this, 'updated', updatedOn)}</span>`}
    </p>`;
  }

  /** The author's heading; else the heading attribute; else the link that the author wrote without a heading. */
  #renderHeading() {
    const alone = this.#content.own('link').length ? html`<slot name="link"></slot>` : '';
    const made = this.heading || alone;
    if (!made && !this.#content.find('heading')) warn(this, 'an empty element', 'a heading inside it');
    return renderHeading(this, this.#content, 'heading text', made, (inner) =>
      inner === alone ? inner : link(this, 'href', this.href, inner),
    );
  }

  #renderTags() {
    if (this.#content.own('tags').length) return html`<div class="text"><slot name="tags"></slot></div>`;
    const tags = this.category?.split(',').filter((tag) => tag.trim());
    return tags?.length
      ? html`<ul class="text">
          ${tags.map((tag) => html`<li>${tag}</li>`)}
        </ul>`
      : nothing;
  }

  #renderSource() {
    const source = this.source ?? '';
    return (
      source &&
      html`<p class="text small source" lang=${getLocale()}>
        ${msg(str`Läs hela nyheten hos ${source}`, {
          id: 'news',
          desc: 'On news from somebody else; the placeholder is the publisher, e.g. "Piteå kommun"',
        })}
      </p>`
    );
  }

  /** The one link that the whole card leads to: the one made from `href`, else the author's in or as the heading. */
  #link(): HTMLAnchorElement | undefined {
    const heading = (this.#content.find('heading') ?? this.#content.find('link')) as Element | undefined;
    return (
      this.renderRoot.querySelector('a') ??
      heading?.closest<HTMLAnchorElement>('kommun-news-card a') ??
      heading?.querySelector('a') ??
      undefined
    );
  }
}

define('kommun-news-card', KommunNewsCard);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-news-card': KommunNewsCard;
  }
}
