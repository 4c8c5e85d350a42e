import { LitElement } from 'lit';
import { type Text } from '../content/text.js';
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
export declare class KommunNewsFeed extends LitElement {
    #private;
    static readonly shadowRootOptions: ShadowRootInit;
    static readonly styles: CSSStyleSheet[];
    static readonly properties: {
        src: {
            converter: (value: Text | number | boolean) => Text;
        };
        limit: {
            converter: (value: Text | number | boolean) => Text;
        };
        category: {
            converter: (value: Text | number | boolean) => Text;
        };
        heading: {
            converter: (value: Text | number | boolean) => Text;
        };
        headingLevel: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
        layout: {
            converter: (value: Text | number | boolean) => Text;
        };
    };
    /**
     * Where the feed is: http, https, or relative to the page. Any other kind of address is told, and what is written
     * inside stays.
     */
    src: Text;
    /** How many cards to show, 1–200. Default: 6. Another value is told, and the default holds. */
    limit: Text;
    /** Shows only news of these categories: one, or several with commas between; capitals don't matter. Default: all. */
    category: Text;
    /** The list's heading. Default: none; write a heading inside the element instead. */
    heading: Text;
    /**
     * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place. The
     * cards' headings are one deeper still. Another value is told, and the default holds.
     */
    headingLevel: Text;
    /**
     * How the cards stand: `grid`, side by side where there is room; `list`, below each other; `featured`, a grid with the
     * first as wide as all. Default: `grid`. Another value is told, and the default holds.
     *
     * @type {'grid' | 'list' | 'featured'}
     */
    layout: Text;
    constructor();
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected firstUpdated(): void;
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'kommun-news-feed': KommunNewsFeed;
    }
}
