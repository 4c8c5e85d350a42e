import { html, LitElement, nothing } from 'lit';
import { safeAddress, wholeNumber } from '../content/attributes.js';
import { text, type Text } from '../content/text.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { focusFirst } from '../content/focus.js';
import { headingLevel } from '../content/heading-level.js';
import { place } from '../content/place.js';
import { absolute } from '../content/url.js';
import { tellOnce } from '../content/warn.js';
import { define } from '../embed/define.js';
import type { Announcement } from '../feeds/announcement.js';
import { currentAnnouncements } from '../feeds/announcements.js';
import { KommunFeedLoadEvent, tellPage } from '../feeds/events.js';
import { follow, type Followed } from '../feeds/poll.js';
import { moment, renderAt } from '../locale/clock.js';
import { followLocale, getLocale } from '../locale/locale.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import lightStyles from './announcement-feed.light.css?inline';
import { styles } from './announcement-feed.styles.js';
import { bannerIn, bannerOf, says, timeBanner } from './banner.js';

const light = sheetOf(lightStyles);

const day = 86_400_000;

/** Which notice a banner stands for. */
const ids = new WeakMap<Element, string>();

/**
 * Announcements from a feed, as banners, while they are valid: the gravest first, of these the newest. It asks for the
 * feed again and again, and so gently that a crisis doesn't bring down the server: see docs/decisions/0011.
 *
 * Banners that the server wrote inside are shown until the feed has come, and when it doesn't come. One that says the same
 * as an announcement of the feed, at the same level and in the same words, becomes that announcement's banner; the others
 * are withdrawn then. Give it the announcement's id as its `key`, so that what a visitor has hidden stays hidden. Anything
 * else that is written inside is shown while there is nothing to announce.
 *
 * The last good answer is kept in the browser and shown at once next time. An error takes nothing away: what is known stays
 * until its end, and what has no end for a day after the last good answer.
 *
 * @customElement kommun-announcement-feed
 *
 * @slot - what is shown until, and unless, the feed comes
 * @slot notices - the banners that the feed became; filled by the element
 *
 * @fires {KommunFeedLoadEvent} kommun-feed-load - a good answer has come, here or in another tab, and is shown; `items` is
 *   the number of announcements, `problems` says what in the feed can't be used
 * @fires {KommunFeedErrorEvent} kommun-feed-error - the feed has not come, or is none; `error` says why
 */
export class KommunAnnouncementFeed extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly styles = shadowStyles(lightStyles, styles);
  static override readonly properties = {
    src: { converter: text },
    interval: { converter: text },
    area: { converter: text },
    headingLevel: { attribute: 'heading-level', converter: text },
  };

  /**
   * Where the feed is: http, https, or relative to the page. It must be on the page's own site, or allow it to be read
   * (CORS). Any other kind of address is told, and what is written inside stays.
   */
  declare src: Text;

  /**
   * How many whole seconds to wait at least before the feed is asked for again, 10–3600; by chance up to half as long
   * again. Default: 60. Another value is told, and the default holds. The server may wish for longer with
   * `Cache-Control: max-age`.
   */
  declare interval: Text;

  /** Shows only announcements for these areas: names or codes with commas between. Default: all. */
  declare area: Text;

  /**
   * The level, 2–6, of the banners' headings. Default: one deeper than the heading that governs the place. Another value is
   * told, and the default holds.
   */
  declare headingLevel: Text;

  readonly #content = new ContentController(this, {
    notices: { is: (node) => [...this.#banners.values()].includes(node as Element), every: true },
    // The server's, that the feed has not: they have been withdrawn.
    past: { is: (node) => this.#isKnown && !!bannerIn(node), every: true },
  });
  /** What was asked for last. */
  #asked: string | undefined;
  #poll: Followed | undefined;
  /** The banners that are shown, each by all that it says. */
  #banners = new Map<string, Element>();
  /** Whether what is to be announced is known. */
  #isKnown = false;
  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#poll?.leave(this.#tell);
    this.#asked = undefined;
    renderAt(this, undefined);
  }

  protected override willUpdate(): void {
    const wanted = `${this.src} ${this.interval}`;
    // Before the first render, so that a remembered answer is in it.
    if (this.isConnected && this.#asked !== wanted) this.#follow(wanted);
    try {
      this.#showNotices(this.#current());
    } catch {
      // Somebody has changed what the browser kept.
      this.#isKnown = false;
    }
  }

  protected override render() {
    return html`<slot name="notices"></slot>
      <slot name="past" hidden></slot>
      ${this.#banners.size ? nothing : html`<slot></slot>`}`;
  }

  /** Asks for the feed now, without waiting for the interval: for a page that knows of a change, such as an editor's. */
  refresh(): void {
    this.#poll?.refresh();
  }

  #follow(wanted: string): void {
    this.#poll?.leave(this.#tell);
    this.#asked = wanted;
    const address = safeAddress(this, 'src', this.src);
    const url = address && absolute(address)?.href;
    const interval = wholeNumber(this, 'interval', this.interval, [10, 3600, 60]);
    this.#poll = url ? follow(url, interval * 1000, this.#tell) : undefined;
    if (!url) void this.#tell(new Error('there is no address'));
  }

  /** Shows what has come, then tells the page. */
  readonly #tell = (error?: Error): Promise<void> => {
    const { problems = [] } = this.#poll?.known ?? {};
    problems.forEach((problem) => tellOnce(this, problem));
    return tellPage(this, error, () => new KommunFeedLoadEvent(this.#banners.size, problems));
  };

  /** The notices that are valid now, undefined where nothing is known; and waits for the next that ends. */
  #current(): Announcement[] | undefined {
    const { known } = this.#poll ?? {};
    if (!known?.came) return undefined;
    const { announcements, withdrawn, came } = known;
    const now = moment();
    // A day by any clock, also one that is put right.
    const endOf = ({ until = came + day + now - Date.now() }: Announcement) => until;
    const valid = currentAnnouncements(announcements, { now, area: this.area, withdrawn }).filter(
      (notice) => endOf(notice) > now,
    );
    renderAt(this, valid.length ? Math.min(...valid.map(endOf)) : undefined);
    return valid;
  }

  /** Makes the banners the element's children. One that says the same as before stays the same, and keeps the focus. */
  #showNotices(notices: Announcement[] | undefined): void {
    this.#isKnown = !!notices;
    const level = headingLevel(this);
    const before = [...this.#banners.values()];
    const banners = new Map<string, Element>();
    for (const notice of notices ?? []) {
      const { id, level: grave, texts } = notice;
      const key = JSON.stringify([id, grave, texts, level, getLocale()]);
      const written = [...this.children].find(
        (child) => !before.includes(child) && ![...banners.values()].includes(child) && says(child, notice),
      );
      const shown = this.#banners.get(key) ?? written ?? bannerOf(notice, level);
      timeBanner(bannerIn(shown) ?? shown, notice);
      banners.set(key, shown);
      ids.set(shown, id);
    }
    const now = [...banners.values()];
    const held = [...this.children].find((child) => child.matches(':focus-within'));
    const focused = (this.getRootNode() as Document).activeElement as HTMLElement | null;
    place(this, 'notices', now);
    this.#banners = banners;
    // The observer would tell of them only after this render.
    this.#content.reread();
    if (focused && held && (!now.includes(held) || !held.matches(':focus-within')))
      void this.#passFocus(
        focused,
        now.find((banner) => ids.get(banner) === ids.get(held)) ?? now[before.indexOf(held)] ?? now.at(-1),
      );
  }

  /** Gives the focus to what stands now where it was, when that has been rendered. */
  async #passFocus(from: HTMLElement, to: Element | undefined): Promise<void> {
    await this.updateComplete;
    await (to as Partial<LitElement> | undefined)?.updateComplete;
    const find = (selector: string) => to?.querySelector<HTMLElement>(selector);
    const href = from.getAttribute('href');
    focusFirst([
      from,
      href ? find(`[href="${CSS.escape(href)}"]`) : null,
      find('h2,h3,h4,h5,h6'),
      document.querySelector<HTMLElement>('main,[role=main]'),
    ]);
  }
}

define('kommun-announcement-feed', KommunAnnouncementFeed);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-announcement-feed': KommunAnnouncementFeed;
  }
}
