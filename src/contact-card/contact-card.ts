import { html, LitElement, nothing } from 'lit';
import { jobTitle, link, safeAddress, text, type Text } from '../content/attributes.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { renderHeading } from '../content/heading-level.js';
import { contactKind, isHeading, isMedia, textOf, type ContactKind } from '../content/nodes.js';
import { watchPictures } from '../content/pictures.js';
import { warn } from '../content/warn.js';
import { define } from '../embed/define.js';
import '../locale/locale.js';
import { readPhone } from '../locale/phone.js';
import { followLocale } from '../locale/locale.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import lightStyles from './contact-card.light.css?inline';
import { styles } from './contact-card.styles.js';
import { icons } from './icons.js';
import { initials } from './initials.js';

const light = sheetOf(lightStyles);

/**
 * Whom to turn to: a person, a unit, or the municipality itself.
 *
 * Write an ordinary contact inside it: a picture, a heading with the name, the title, links for telephone and e-mail,
 * an address. Or give the same as attributes; they come after what is written inside.
 *
 * @customElement kommun-contact-card
 *
 * @slot - the contact in the author's own HTML, shown in the author's order
 * @slot heading - the name (`h2`–`h6`)
 * @slot media - a portrait
 *
 * @csspart name - the heading made from `name`
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for links; made readable in light and dark
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export class KommunContactCard extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly styles = shadowStyles(lightStyles, styles);
  static override readonly properties = {
    name: { converter: text },
    jobTitle: { attribute: 'job-title', converter: text },
    unit: { converter: text },
    phone: { converter: text },
    mobile: { converter: text },
    email: { converter: text },
    address: { converter: text },
    website: { converter: text },
    image: { converter: text },
    alt: { converter: text },
    kind: { converter: text },
    headingLevel: { attribute: 'heading-level', converter: text },
  };

  /** The name, as a heading. Default: none; write a heading inside the element instead. */
  declare name: Text;

  /** What the person works as, e.g. "Enhetschef". */
  declare jobTitle: Text;

  /** The part of the organisation, e.g. "Hemtjänsten". */
  declare unit: Text;

  /**
   * A telephone number in any form; Swedish ones are grouped ("0142-854 72"). Text that is no number is shown as it is,
   * and told.
   */
  declare phone: Text;

  /** A mobile number, in the forms of `phone`. */
  declare mobile: Text;

  /** An e-mail address. Text that is none is shown as it is, without a link, and told. */
  declare email: Text;

  /** Street, postcode and town, with commas between: "Burensköldsvägen 11, 595 80 Mjölby". */
  declare address: Text;

  /** A web address: http or https, with or without "https://". Another kind is shown as text, and told. */
  declare website: Text;

  /** The address of a portrait: http, https, or relative to the page. Where it can't be shown, the initials are. */
  declare image: Text;

  /** What the portrait shows, for those who can't see it. Default: empty; the name stands beside it. */
  declare alt: Text;

  /**
   * "person" (default), "unit" or "municipality": without a portrait a person has initials, the others a drawing of a
   * town hall. Another word is told, and is a person.
   */
  declare kind: Text;

  /**
   * The level, 2–6, of the heading made from `name`. Default: one deeper than the heading that governs the place.
   * Another value is told, and the default holds.
   */
  declare headingLevel: Text;

  readonly #content = new ContentController(this, {
    media: { is: isMedia },
    heading: { is: isHeading },
  });
  readonly #pictures = watchPictures(this, this.attachInternals());

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
  }

  protected override render() {
    const { lines } = this.#content;
    const kinds = lines.map((line) => line.map(contactKind).find(Boolean));
    // A line without a number or an address, right after the name, says what the person does.
    const hasTitle =
      this.#content.own('heading').length && lines[0] && !kinds[0] && !lines[0].some(isHeading);
    if (!this.name && !textOf(this)) warn(this, 'an empty element', 'a heading inside it');
    return html`${this.#renderPicture()}
      <div class="who">
        ${renderHeading(this, this.#content, 'name', this.name)}
        ${[jobTitle(this), this.unit].map((title) => title && html`<p class="title">${title}</p>`)}
        ${hasTitle ? html`<div class="title"><slot data-line="0"></slot></div>` : nothing}
      </div>
      ${kinds.map((kind, line) =>
        hasTitle && !line ? nothing : renderLine(kind, html`<slot data-line=${line}></slot>`),
      )}
      ${this.#renderPhone('phone')} ${this.#renderPhone('mobile')} ${this.#renderEmail()}
      ${this.address && renderLine('address', this.address)} ${this.#renderWebsite()}`;
  }

  #renderPicture() {
    if (this.#content.own('media').length) return html`<div class="picture"><slot name="media"></slot></div>`;
    const src = safeAddress(this, 'image', this.image);
    if (src && !this.#pictures.failed(src)) {
      return html`<img class="picture" src=${src} alt=${this.alt ?? ''} @error=${this.#pictures.onError} />`;
    }
    const name = textOf(this.#content.find('heading')) || this.name || '';
    const drawn = this.#isPerson() ? initials(name) : icons.hall;
    return html`<div class="picture drawn" aria-hidden="true">${drawn}</div>`;
  }

  #isPerson(): boolean {
    const kind = this.kind ?? 'person';
    if (/^(unit|municipality)$/.test(kind)) return false;
    if (kind !== 'person') warn(this, 'kind', 'person, unit or municipality');
    return true;
  }

  #renderPhone(attribute: 'phone' | 'mobile') {
    const written = this[attribute];
    if (!written) return nothing;
    const phone = readPhone(written);
    if (!phone) warn(this, attribute, '0142-854 72 or +46 142 854 72');
    return renderLine('phone', phone ? html`<a href=${phone.href}>${phone.text}</a>` : written);
  }

  #renderEmail() {
    const { email } = this;
    if (!email) return nothing;
    const isAddress = /^[^\s@<>]+@[^\s@<>]+$/.test(email);
    if (!isAddress) warn(this, 'email', 'namn@exempel.se');
    return renderLine('email', isAddress ? html`<a href="mailto:${email}">${email}</a>` : email);
  }

  #renderWebsite() {
    const { website } = this;
    if (!website) return nothing;
    const address = website.replace(/^(?!\w+:)(?=\S+\.\S+$)/, 'https://');
    const text = website.replace(/^https?:\/\//, '');
    return renderLine('website', link(this, 'website', /^https?:/.test(address) ? address : 'none:', text));
  }
}

/** A line with its icon; the icon is a picture of what the line's words say. */
const renderLine = (kind: ContactKind | undefined, content: unknown) =>
  html`${kind && icons[kind]}
    <div class="line">${content}</div>`;

define('kommun-contact-card', KommunContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-contact-card': KommunContactCard;
  }
}
