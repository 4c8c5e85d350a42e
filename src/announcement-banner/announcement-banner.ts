import { html, LitElement, nothing } from 'lit';
import { renderDate } from '../content/attributes.js';
import { text, type Text } from '../content/text.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { renderHeading } from '../content/heading-level.js';
import { isLevel, type Level } from '../content/level.js';
import { headings, isHeading, textOf } from '../content/nodes.js';
import { makeUpdatedSettable } from '../content/settable-updated.js';
import { prepareToSpeak, speak } from '../content/speak.js';
import { warn } from '../content/warn.js';
import { define } from '../embed/define.js';
import { midnight, moment, renderAt } from '../locale/clock.js';
import { followLocale, getLocale } from '../locale/locale.js';
import { updatedWords } from '../locale/words.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import lightStyles from './announcement-banner.light.css?inline';
import { styles } from './announcement-banner.styles.js';
import { isNews } from './arrivals.js';
import { isDismissed } from './dismissals.js';
import { KommunDismissEvent } from './events.js';
import { folding } from './fold.js';
import { HidingController, type State } from './hiding.js';
import { icons } from './icons.js';
import { languageWords, versionsOf } from './languages.js';
import { sentencesOf } from './speech.js';
import { isValid, readPeriod } from './validity.js';
import { hideWord, hideWords, levelWords, updatedDate } from './words.js';

const light = sheetOf(lightStyles);

/**
 * A notice to everybody who visits: information, a warning, or an emergency. The level is told by word, by the icon's
 * shape and by colour. It is a labelled region. A screen reader says it when it comes, or changes, after the page has
 * loaded: when there is a pause, an emergency at once.
 *
 * Write a heading and ordinary text with links inside it. Or write it in several languages, each in an element of its own:
 * `<div lang="sv">…</div><div lang="en">…</div>` (or `section`, `article`). The page's language is shown, else the first;
 * the others are opened by their names. A long notice that is no emergency is cut until "Visa mer" is pressed.
 *
 * @customElement kommun-announcement-banner
 *
 * @slot - the notice in the author's own HTML
 * @slot heading - the notice's heading (`h2`–`h6`)
 *
 * @csspart heading - the heading made from `heading`
 *
 * @fires {KommunDismissEvent} kommun-dismiss - the visitor is about to hide the notice; cancelled, it stays
 *
 * @cssState away - not shown: it is not its time, or the visitor has hidden it
 * @cssState folded - hidden by the visitor, and the place of the button that brings all hidden notices back
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
    from: { converter: text },
    until: { converter: text },
    updatedOn: { attribute: 'updated', converter: text },
    dismissible: { converter: (value: Text) => value !== null },
    key: { converter: text },
    headingLevel: { attribute: 'heading-level', converter: text },
  };

  /**
   * How grave it is: "info" (default), "warning" or "emergency". Another word is told, and shown as information.
   *
   * @type {'info' | 'warning' | 'emergency'}
   */
  declare level: Text;

  /** The heading's text. Default: none; write a heading inside the element instead. */
  declare heading: Text;

  /**
   * When it begins to be shown: ISO 8601 ("2023-12-05T14:05", with or without zone) or "5 december 2023 kl. 14.05". Without
   * a zone it is the municipality's time; without a time, the day's beginning. Default: at once. Other text is told, and the
   * default holds. It is text on the page until the script has come.
   */
  declare from: Text;

  /**
   * When it is withdrawn, to the minute, in the forms of `from`; without a time, when the day is over. Default: never.
   * Other text is told, and the default holds. An end that is not after the beginning is told, and neither of them is used:
   * a notice too long on the page is a lesser harm than one that nobody sees.
   */
  declare until: Text;

  /**
   * When the notice was last changed, in the forms of `from`: shown as "Uppdaterad kl. 14.05" that day, then with the date.
   * Other text is shown as it is, and told.
   */
  declare updatedOn: Text;

  /**
   * Whether a visitor may hide it, for `dismissDays` of the page's settings or until its text or level changes. Default:
   * not. As with every attribute that is there or not, `dismissible="false"` may be hidden, too. On an emergency it is told,
   * and not used.
   */
  declare dismissible: boolean | undefined;

  /** What tells a notice from an earlier one with the same text, for those who hid that. Any text. Default: none. */
  declare key: Text;

  /**
   * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place.
   * Another value is told, and the default holds.
   */
  declare headingLevel: Text;

  readonly #content = new ContentController(this, {
    // One in a single language belongs to that.
    heading: { is: (node) => isHeading(node) && !versionsOf(this).includes(node as HTMLElement) },
  });
  readonly #fold = folding(this);
  readonly #hiding: HidingController = new HidingController(
    this,
    () => this.#state,
    () => this.#words,
  );

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
    makeUpdatedSettable(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareToSpeak();
  }

  protected override render() {
    this.#waitForChange();
    const instead = this.#hiding.render();
    return this.#state === 'shown' ? this.#renderNotice() : instead;
  }

  protected override updated(): void {
    const state = this.#state;
    // What is hidden is known to those who hid it; what waits for its time is not.
    if (state !== 'away' && isNews(this.#words) && state === 'shown') this.#say();
  }

  /** Shown; hidden by the visitor; or away, because it is not its time. */
  get #state(): State {
    if (!isValid(readPeriod(this.from, this.until), moment())) return 'away';
    return this.#canHide && isDismissed(this.#words) ? 'hidden' : 'shown';
  }

  get #level(): Level {
    const level = this.level?.toLowerCase() ?? 'info';
    if (isLevel(level)) return level;
    warn(this, 'level', 'info, warning or emergency');
    return 'info';
  }

  get #canHide(): boolean | undefined {
    const isEmergency = this.#level === 'emergency';
    if (this.dismissible && isEmergency) warn(this, 'dismissible', 'level="warning" or level="info" with it');
    return this.dismissible && !isEmergency;
  }

  /** All that makes it this notice and no other. */
  get #words(): string {
    return [this.#level, this.key, this.heading, textOf(this)].join(' ').trim();
  }

  get #heading(): string {
    const [version] = versionsOf(this);
    const written = this.#content.find('heading') ?? version?.querySelector(headings);
    return textOf(written) || this.heading || '';
  }

  #waitForChange(): void {
    const { from, until, wrong } = readPeriod(this.from, this.until);
    for (const name of wrong) warn(this, name, '2023-12-05T14:05, "until" after "from"');
    // At midnight "Uppdaterad kl. 14.05" needs its date.
    const next = [from, until, midnight()].filter((time) => time > moment());
    renderAt(this, Math.min(...next));
  }

  #renderNotice() {
    const level = this.#level;
    const heading = this.#heading;
    const name = heading ? `${levelWords(level)}: ${heading}` : levelWords(level);
    // An emergency is never cut.
    const fold = level === 'emergency' ? 'open' : this.#fold.state;
    if (!heading && !textOf(this)) warn(this, 'an empty element', 'a heading inside it');
    return html`${icons[level]}
      <section class="${fold} ${versionsOf(this).length ? 'many' : ''}" aria-label=${name}>
        <p class="level small" lang=${getLocale()}>${levelWords(level)}</p>
        <div class="text" @scroll=${this.#fold.open}>
          ${renderHeading(this, this.#content, 'heading', this.heading)}
          <div><slot></slot></div>
        </div>
        <div>
          ${this.#renderLanguages()}
          ${
            this.updatedOn &&
            html`<p class="small" lang=${getLocale()}>
              ${updatedWords()} ${renderDate(this, 'updated', this.updatedOn, updatedDate)}
            </p>`
          }
          ${this.#fold.renderButton()}
        </div>
        ${this.#canHide ? this.#renderHide(heading) : nothing}
      </section>`;
  }

  #renderLanguages() {
    const [, ...others] = versionsOf(this);
    const { lines } = this.#content;
    const render = (version: HTMLElement) =>
      html`<details lang=${version.lang} @toggle=${this.#fold.openWith}>
        <summary class="pill">${languageWords(version.lang)}</summary>
        <slot data-line=${lines.findIndex(([node]) => node === version)}></slot>
      </details>`;
    return others.length ? html`<div class="languages">${others.map(render)}</div>` : nothing;
  }

  #renderHide(heading: string) {
    const [version = this] = versionsOf(this);
    return html`<button
      class="hide"
      lang=${getLocale()}
      aria-label=${hideWords(heading || textOf(version))}
      @click=${() => this.#dismiss()}
    >
      ${icons.hide} ${hideWord()}
    </button>`;
  }

  #dismiss(): void {
    if (this.dispatchEvent(new KommunDismissEvent(this.key ?? null))) this.#hiding.hide();
  }

  #say(): void {
    const level = this.#level;
    const [version = this] = versionsOf(this);
    const sentences = sentencesOf([this.#heading, ...version.innerText.split('\n')]);
    if (sentences) speak(`${levelWords(level)}: ${sentences}`, level === 'emergency');
  }
}

define('kommun-announcement-banner', KommunAnnouncementBanner);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-announcement-banner': KommunAnnouncementBanner;
  }
  interface HTMLElementEventMap {
    'kommun-dismiss': KommunDismissEvent;
  }
}
