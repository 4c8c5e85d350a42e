import { html, LitElement, nothing } from 'lit';
import { jobTitle, link, safeAddress, text, type Text } from '../content/attributes.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import {
  readContactLines,
  type ContactKind,
  type ContactLine,
  type ContactValue,
} from '../content/contact-lines.js';
import { renderHeading } from '../content/heading-level.js';
import { isHeading, isMedia, textOf } from '../content/nodes.js';
import { watchPictures } from '../content/pictures.js';
import { warn } from '../content/warn.js';
import { configuration } from '../embed/configure.js';
import { define } from '../embed/define.js';
import { followLocale } from '../locale/locale.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import { renderActions } from './actions.js';
import type { Contact } from './contact.js';
import lightStyles from './contact-card.light.css?inline';
import { styles } from './contact-card.styles.js';
import { copying } from './copy.js';
import { givenValues } from './given.js';
import { icons } from './icons.js';
import { tellInHead } from './in-head.js';
import { initials } from './initials.js';
import { breakable, renderLine, renderReach } from './lines.js';
import { readHours, renderHours } from './opening-hours.js';
import { structuredData } from './structured-data.js';

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
    hours: { converter: text },
    closed: { converter: text },
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

  /**
   * Opening hours in schema.org's notation, `openingHours`: "Mo-Th 08:00-16:30, Fr 08:00-15:00; PH off". Shown as a list,
   * with a line that says whether it is open now. Text that is not understood is shown as it is, and told.
   */
  declare hours: Text;

  /**
   * Days when it is closed all the same: "2026-12-24, 2026-07-06/2026-07-31". Text that is not understood is shown as it
   * is after the hours, without the line on now, and told.
   */
  declare closed: Text;

  /** The address of a portrait: http, https, or relative to the page. Where it can't be shown, the initials are. */
  declare image: Text;

  /** What the portrait shows, for those who can't see it. Default: empty; the name stands beside it. */
  declare alt: Text;

  /**
   * "person" (default), "unit" or "municipality": without a portrait a person has initials, the others a drawing of a
   * town hall. Another word is told, and is a person.
   *
   * @type {'person' | 'unit' | 'municipality'}
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
  readonly #copying = copying(this);

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
    tellInHead(this, () => this.#structuredData());
  }

  protected override render() {
    const { lines, title } = this.#read();
    if (!this.name && !textOf(this)) warn(this, 'an empty element', 'a heading inside it');
    return html`${this.#renderPicture()}
      <div class="who">
        ${renderHeading(this, this.#content, 'name', this.name)}
        ${[jobTitle(this), this.unit].map((title) => title && html`<p class="title">${title}</p>`)}
        ${title ? html`<div class="title"><slot data-line="0"></slot></div>` : nothing}
      </div>
      ${lines.map((line, index) => (title && !index ? nothing : this.#renderWritten(line, index)))}
      ${givenValues(this).map((value) => this.#renderGiven(value))}${renderHours(this)}${renderActions(this, this.#contact(), this.#copying.status())}`;
  }

  get #name(): string {
    return textOf(this.#content.find('heading')) || this.name || '';
  }

  /** The author's lines. One without a number or an address, right after the name, says what the person does. */
  #read(): { lines: ContactLine[]; title: string } {
    const written = this.#content.lines;
    const lines = readContactLines(written);
    const [first = []] = written;
    const isTitle = this.#content.own('heading').length && !lines[0]?.kind && !first.some(isHeading);
    return { lines, title: isTitle ? first.map(textOf).join(' ').trim() : '' };
  }

  /** All that is known of the contact, from the attributes and from what is written. */
  #contact(): Contact {
    const { lines, title } = this.#read();
    const values = [...lines.flatMap((line) => line.values), ...givenValues(this)];
    const of = (kind: ContactKind) => values.filter((value) => value.kind === kind);
    return {
      name: this.#name,
      kind: this.#kind(),
      jobTitle: (jobTitle(this) ?? title) || undefined,
      unit: this.unit ?? undefined,
      phones: of('phone').flatMap(({ href, mobile }) => (href ? [{ href, mobile }] : [])),
      emails: of('email').flatMap(({ text, href }) => (href ? [text] : [])),
      address: of('address')[0]?.text,
      website: of('website').find(({ href }) => /^https?:/.test(href ?? ''))?.href,
    };
  }

  /** What search engines are told; nothing of hours where not all of them is understood. */
  #structuredData(): object | undefined {
    if (!configuration().structuredData || !this.#name) return undefined;
    const { hours, closed } = readHours(this);
    return structuredData(this.#contact(), closed && hours, closed);
  }

  #renderPicture() {
    if (this.#content.own('media').length) return html`<div class="picture"><slot name="media"></slot></div>`;
    const src = safeAddress(this, 'image', this.image);
    if (src && !this.#pictures.failed(src)) {
      return html`<img class="picture" src=${src} alt=${this.alt ?? ''} @error=${this.#pictures.onError} />`;
    }
    const drawn = this.#kind() === 'person' ? initials(this.#name) : icons.hall;
    return html`<div class="picture drawn" aria-hidden="true">${drawn}</div>`;
  }

  #kind(): Contact['kind'] {
    const kind = this.kind ?? 'person';
    if (kind === 'unit' || kind === 'municipality') return kind;
    if (kind !== 'person') warn(this, 'kind', 'person, unit or municipality');
    return 'person';
  }

  /** A line of the author's, with links beside it where the author made none. */
  #renderWritten({ kind, values, plain }: ContactLine, index: number) {
    const [value, more] = values;
    return renderLine(
      kind,
      html`<slot data-line=${index}></slot>${plain ? values.map(renderReach) : ''}`,
      value && !more ? this.#copying.button(value.text) : nothing,
    );
  }

  #renderGiven({ kind, text, href }: ContactValue) {
    const shown = kind === 'email' ? breakable(text) : text;
    return renderLine(
      kind,
      href ? link(this, kind, href, shown) : shown,
      kind === 'address' || (href && kind !== 'website') ? this.#copying.button(text) : nothing,
    );
  }
}

define('kommun-contact-card', KommunContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-contact-card': KommunContactCard;
  }
}
