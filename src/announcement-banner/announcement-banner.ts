import { html, LitElement } from 'lit';
import { msg } from '@lit/localize';
import { renderDate, text, type Text } from '../content/attributes.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { renderHeading } from '../content/heading-level.js';
import { isLevel, type Level } from '../content/level.js';
import { isHeading, textOf } from '../content/nodes.js';
import { warn } from '../content/warn.js';
import { define } from '../embed/define.js';
import { updatedWords } from '../locale/words.js';
import { followLocale } from '../locale/locale.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import lightStyles from './announcement-banner.light.css?inline';
import { styles } from './announcement-banner.styles.js';
import { icons } from './icons.js';

const light = sheetOf(lightStyles);

/**
 * A notice to everybody who visits: information, a warning, or an emergency. The level is told by word, by the icon's
 * shape and by colour. It is a labelled region, and silent when the page loads.
 *
 * Write a heading and ordinary text with links inside it.
 *
 * @customElement kommun-announcement-banner
 *
 * @slot - the notice in the author's own HTML
 * @slot heading - the notice's heading (`h2`–`h6`)
 *
 * @csspart heading - the heading made from `heading`
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for an information notice and for links
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export class KommunAnnouncementBanner extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly styles = shadowStyles(lightStyles, styles);
  static override readonly properties = {
    level: { converter: text, reflect: true },
    heading: { converter: text },
    updatedOn: { attribute: 'updated', converter: text },
    headingLevel: { attribute: 'heading-level', converter: text },
  };

  /** How grave it is: "info" (default), "warning" or "emergency". Another word is told, and shown as information. */
  declare level: Text;

  /** The heading's text. Default: none; write a heading inside the element instead. */
  declare heading: Text;

  /**
   * When the notice was last changed: ISO 8601 ("2023-12-05", "2023-12-05T14:05") or "5 december 2023". Other text is
   * shown as it is, and told. (`updated` is Lit's own name for something else.)
   */
  declare updatedOn: Text;

  /**
   * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place.
   * Another value is told, and the default holds.
   */
  declare headingLevel: Text;

  readonly #content = new ContentController(this, { heading: { is: isHeading } });

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
  }

  protected override render() {
    const level = this.#level();
    const word = wordOf(level);
    const heading = textOf(this.#content.find('heading')) || this.heading;
    if (!heading && !textOf(this)) warn(this, 'an empty element', 'a heading inside it');
    return html`<section aria-label=${heading ? `${word}: ${heading}` : word}>
      ${icons[level]}
      <p class="level small">${word}</p>
      ${renderHeading(this, this.#content, 'heading', this.heading)}
      <div><slot></slot></div>
      ${
        this.updatedOn &&
        html`<p class="small">${updatedWords()} ${renderDate(this, 'updated', this.updatedOn)}</p>`
      }
    </section>`;
  }

  #level(): Level {
    const level = this.level?.toLowerCase() ?? 'info';
    if (isLevel(level)) return level;
    warn(this, 'level', 'info, warning or emergency');
    return 'info';
  }
}

define('kommun-announcement-banner', KommunAnnouncementBanner);

/** The level as the citizen reads it. */
function wordOf(level: Level): string {
  if (level === 'emergency')
    return msg('Akut', { id: 'emergency', desc: 'The gravest level of a notice: danger to life' });
  if (level === 'warning') return msg('Varning', { id: 'warning', desc: 'The middle level of a notice' });
  return msg('Information', { id: 'info', desc: 'The mildest level of a notice' });
}

declare global {
  interface HTMLElementTagNameMap {
    'kommun-announcement-banner': KommunAnnouncementBanner;
  }
}
