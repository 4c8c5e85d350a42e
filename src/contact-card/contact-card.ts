import { html, LitElement } from 'lit';
import { jobTitle, link, safeAddress } from '../content/attributes.js';
import { text, type Text } from '../content/text.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import type { ContactLine, ContactValue } from '../content/contact-lines.js';
import { renderHeading } from '../content/heading-level.js';
import { isMedia, textOf } from '../content/nodes.js';
import { watchPictures } from '../content/pictures.js';
import { setState } from '../content/states.js';
import { warn } from '../content/warn.js';
import { configuration } from '../embed/configure.js';
import { define } from '../embed/define.js';
import { followLocale } from '../locale/locale.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import { renderActions } from './actions.js';
import lightStyles from './contact-card.light.css?inline';
import { styles } from './contact-card.styles.js';
import { copying } from './copy.js';
import { givenValues } from './given.js';
import { icons } from './icons.js';
import { tellInHead } from './in-head.js';
import { initials } from './initials.js';
import { breakable, breaksOf, renderLine, renderReach, unbroken } from './lines.js';
import { readHours, renderHours } from './opening-hours.js';
import { contactOf, isName, kindOf, readWritten, type Written } from './read.js';
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
 * @slot heading - the name (`h2`–`h6`); where there is none, the bold line that the contact begins with
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
    heading: { is: (node) => isName(this, node) },
  });
  readonly #internals = this.attachInternals();
  readonly #pictures = watchPictures(this, this.#internals);
  readonly #copying = copying(this);

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
    tellInHead(this, () => this.#structuredData());
  }

  protected override updated(): void {
    const letters = [...this.querySelectorAll('a[href^="mailto:"]')];
    setState(
      this.#internals,
      'addresses',
      letters.every((link) => textOf(link).includes('@')),
    );
  }

  protected override render() {
    const written = this.#written;
    const { lines, label, title } = written;
    const content = this.#content;
    const isInOne = content.find('heading') !== content.own('heading')[0] && !content.find('media');
    // One paragraph with the name and all else in it stands beside the initials, as it is.
    const block = isInOne ? lines[0] : undefined;
    if (!this.name && !textOf(this)) warn(this, 'an empty element', 'a heading inside it');
    const own = (kind: string, index: number) =>
      lines[index] && html`<div class=${kind}><slot data-line=${index}></slot></div>`;
    return html`${own('label', label)}${this.#renderPicture()}
      <div class="who">
        ${renderHeading(this, this.#content, 'name', this.name)}
        ${[jobTitle(this), this.unit].map((title) => title && html`<p class="title">${title}</p>`)}
        ${own('title', title)}${block && this.#renderWritten({ ...block, kind: undefined }, 0)}
      </div>
      ${lines.map((line, index) => (index === label || index === title || block ? '' : this.#renderWritten(line, index)))}
      ${givenValues(this).map((value) => this.#renderGiven(value))}${renderHours(this)}${renderActions(this, contactOf(this, this.#name, written), this.#copying.status())}`;
  }

  get #name(): string {
    return textOf(this.#content.find('heading')) || this.name || '';
  }

  get #written(): Written {
    return readWritten(this.#content.lines, this.#content.own('heading')[0]);
  }

  /** What search engines are told; nothing of hours where not all of them is understood. */
  #structuredData(): object | undefined {
    if (!configuration().structuredData || !this.#name) return undefined;
    const { hours, closed } = readHours(this);
    return structuredData(contactOf(this, this.#name, this.#written), closed && hours, closed);
  }

  #renderPicture() {
    if (this.#content.own('media').length) return html`<div class="picture"><slot name="media"></slot></div>`;
    const src = safeAddress(this, 'image', this.image);
    if (src && !this.#pictures.failed(src)) {
      return html`<img class="picture" src=${src} alt=${this.alt ?? ''} @error=${this.#pictures.onError} />`;
    }
    // In an element that has all of it.
    if (this.#content.find('media')) return '';
    const drawn = kindOf(this) === 'person' ? initials(this.#name) : icons.hall;
    return drawn && html`<div class="picture drawn" aria-hidden="true">${drawn}</div>`;
  }

  /** A line of the author's, with links beside it where the author made none. */
  #renderWritten(line: ContactLine, index: number) {
    const { kind, values, plain } = line;
    const [value, more] = values;
    const button = value && !more ? this.#copying.button(value.text) : '';
    const after = html`${plain.length ? renderReach(plain) : ''}${button}`;
    return renderLine(kind, html`<slot data-line=${index}></slot>`, after, breaksOf(line));
  }

  #renderGiven({ kind, text, href }: ContactValue) {
    const shown = kind === 'email' ? breakable(text) : kind === 'phone' && href ? unbroken(text) : text;
    return renderLine(
      kind,
      href ? link(this, kind, href, shown) : shown,
      kind === 'address' || (href && kind !== 'website') ? this.#copying.button(text) : '',
      kind === 'address' ? 'beside' : '',
    );
  }
}

define('kommun-contact-card', KommunContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-contact-card': KommunContactCard;
  }
}
