import { html, LitElement } from 'lit';
import { safeAddress, wholeNumber } from '../content/attributes.js';
import { text, type Text } from '../content/text.js';
import { ContentController, manualSlots } from '../content/content-controller.js';
import { headingLevel, renderHeading } from '../content/heading-level.js';
import { isHeading, isLinkAlone } from '../content/nodes.js';
import { place } from '../content/place.js';
import { setState } from '../content/states.js';
import { absolute, isElsewhere } from '../content/url.js';
import { warn } from '../content/warn.js';
import { define } from '../embed/define.js';
import { KommunFeedLoadEvent, tellPage } from '../feeds/events.js';
import { fetchText } from '../feeds/fetch-text.js';
import type { Feed, FeedItem } from '../feeds/item.js';
import { recall, remember } from '../feeds/memory.js';
import { parseFeed } from '../feeds/parse.js';
import { followLocale, getLocale } from '../locale/locale.js';
import { photoWords, updatedWords } from '../locale/words.js';
import { useLightStyles } from '../theme/light-styles.js';
import { sheetOf } from '../theme/sheets.js';
import { shadowStyles } from '../theme/styles.js';
import { cardOf } from './card.js';
import { choose } from './choose.js';
import lightStyles from './news-feed.light.css?inline';
import { styles } from './news-feed.styles.js';
import { renderNothing, type State } from './nothing.js';

const light = sheetOf(lightStyles);

const layouts = ['grid', 'list', 'featured'];

/** For a part that is one only where it has no equal beside it: several headings, or links, are the fallback's. */
const alone =
  (is: (node: Node) => boolean) =>
  (node: Node): boolean =>
    is(node) && [...(node.parentNode?.childNodes ?? [])].filter(is).length === 1;

/** The list's own heading: not one of several that lead to news. */
const isTitle = (node: Node): boolean =>
  isHeading(node) && (alone(isHeading)(node) || !(node as Element).querySelector('a'));

/**
 * News from a feed, as news cards. RSS 2.0, RSS 1.0, Atom, JSON Feed, WordPress's REST posts and Mynewsdesk's list are
 * recognised by what is in them.
 *
 * What is written inside is shown until the feed has come, and when it doesn't come: links to the latest news, or news
 * cards that the server wrote. A heading, and a line that is nothing but a link ("Alla nyheter"), stay.
 *
 * The feed must be on the page's own site, or allow it to be read (CORS). It may take 5 seconds and have 2 MB; its first
 * 200 entries are read. The last good answer is kept in the browser and shown at once next time, then refreshed.
 *
 * @customElement kommun-news-feed
 *
 * @slot - what is shown until, and unless, the feed comes
 * @slot heading - the list's heading (`h2`–`h6`), which stays
 * @slot link - a line that is one link and nothing else, which stays below the news
 * @slot cards - the news cards that the feed became; filled by the element
 *
 * @csspart heading - the heading made from `heading`
 * @csspart list - the place of the cards, a grid
 *
 * @fires {KommunFeedLoadEvent} kommun-feed-load - the feed has come and is shown; `items` is the number of cards
 * @fires {KommunFeedErrorEvent} kommun-feed-error - the feed has not come, or is none; `error` says why
 *
 * @cssState busy - a feed has been asked for and has neither come nor failed
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for links and lines; made readable in light and dark
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export class KommunNewsFeed extends LitElement {
  static override readonly shadowRootOptions = manualSlots;
  static override readonly styles = shadowStyles(lightStyles, styles);
  static override readonly properties = {
    src: { converter: text },
    limit: { converter: text },
    category: { converter: text },
    heading: { converter: text },
    headingLevel: { attribute: 'heading-level', converter: text },
    layout: { converter: text },
  };

  /**
   * Where the feed is: http, https, or relative to the page. Any other kind of address is told, and what is written
   * inside stays.
   */
  declare src: Text;

  /** How many cards to show, 1–200. Default: 6. Another value is told, and the default holds. */
  declare limit: Text;

  /** Shows only news of these categories: one, or several with commas between; capitals don't matter. Default: all. */
  declare category: Text;

  /** The list's heading. Default: none; write a heading inside the element instead. */
  declare heading: Text;

  /**
   * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place. The
   * cards' headings are one deeper still. Another value is told, and the default holds.
   */
  declare headingLevel: Text;

  /**
   * How the cards stand: `grid`, side by side where there is room; `list`, below each other; `featured`, a grid with the
   * first as wide as all. Default: `grid`. Another value is told, and the default holds.
   *
   * @type {'grid' | 'list' | 'featured'}
   */
  declare layout: Text;

  readonly #content = new ContentController(this, {
    // The element's own; they say so by their `slot`.
    cards: { is: () => false },
    heading: { is: isTitle },
    link: { is: alone(isLinkAlone) },
  });
  readonly #internals = this.attachInternals();
  #state: State = 'busy';
  #feed: Feed | undefined;
  #cards = new Map<string, HTMLElement>();
  #request = new AbortController();
  /** The `src` that was asked for last; none is ''. */
  #asked: Text = '';

  constructor() {
    super();
    followLocale(this);
    useLightStyles(this, light);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#request.abort();
    if (this.#state !== 'good') this.#asked = '';
  }

  protected override willUpdate(): void {
    // Before the first render, so that a remembered answer is in it.
    if (this.isConnected && this.#asked !== this.src) void this.#load();
    try {
      this.#showCards();
    } catch {
      // Somebody has changed what the browser kept.
      this.#feed = undefined;
    }
  }

  protected override firstUpdated(): void {
    // What stands in a live region from the start is not spoken; what comes into it later is.
    requestAnimationFrame(() => this.requestUpdate());
  }

  protected override render() {
    if (this.layout && !layouts.includes(this.layout)) warn(this, 'layout', 'grid, list or featured');
    const shown = this.#content.own('cards').length
      ? html`<div part="list" class="list" role="list"><slot name="cards"></slot></div>`
      : this.#content.own('').length
        ? html`<slot></slot>`
        : renderNothing(this.#state, Math.min(this.#limit, 6), this.hasUpdated);
    return html`${renderHeading(this, this.#content, 'heading', this.heading)}${shown}
      <slot name="link"></slot>`;
  }

  get #limit(): number {
    return wholeNumber(this, 'limit', this.limit, [1, 200, 6]);
  }

  /** The feed's items that are to be shown. */
  get #items(): FeedItem[] {
    return choose(this.#feed?.items ?? [], this.category ?? '', this.#limit);
  }

  /** The level of the cards' headings: one deeper than the list's. */
  get #cardLevel(): number {
    const own = this.#content.find('heading') as Element | undefined;
    const heading = own?.querySelector('h1,h2,h3,h4,h5,h6') ?? own;
    const level = heading ? Number(heading.localName[1]) || 2 : headingLevel(this) - (this.heading ? 0 : 1);
    return Math.min(level + 1, 6);
  }

  async #load(): Promise<void> {
    this.#request.abort();
    const { signal } = (this.#request = new AbortController());
    // Another feed's news are not this one's.
    if (this.#asked) place(this, 'cards', []);
    this.#asked = this.src;
    this.#enter('busy');
    const address = safeAddress(this, 'src', this.src);
    const url = address && absolute(address)?.href;
    const name = `${this.localName} ${url} ${this.limit} ${this.category}`;
    this.#feed = recall(name) as Feed | undefined;
    let failure: Error | undefined;
    try {
      if (!url) throw new Error('there is no address');
      const answer = await fetchText(url, signal);
      this.#feed = parseFeed(answer.text, answer.address);
      remember(name, { ...this.#feed, items: this.#items });
    } catch (error) {
      // Taken out of the page, or asked for another feed meanwhile.
      if (signal.aborted) return;
      failure = error as Error;
    }
    this.#enter(failure ? 'failed' : 'good');
    await tellPage(this, failure, () => new KommunFeedLoadEvent(this.#items.length));
  }

  #enter(state: State): void {
    this.#state = state;
    setState(this.#internals, 'busy', state === 'busy');
  }

  /** Makes the cards the element's children. One that says the same as before stays the same, and keeps the focus. */
  #showCards(): void {
    if (!this.#feed) return;
    const { title } = this.#feed;
    const level = this.#cardLevel;
    const cards = new Map(
      this.#items.map((item) => {
        const source = isElsewhere(item.link) ? (item.source ?? title) : undefined;
        const words = [getLocale(), updatedWords(), photoWords('')];
        const key = JSON.stringify([item, level, source, words]);
        return [key, this.#cards.get(key) ?? cardOf(item, level, source)];
      }),
    );
    place(this, 'cards', [...cards.values()]);
    this.#cards = cards;
    // The observer would tell of them only after this render.
    this.#content.reread();
  }
}

define('kommun-news-feed', KommunNewsFeed);

declare global {
  interface HTMLElementTagNameMap {
    'kommun-news-feed': KommunNewsFeed;
  }
}
