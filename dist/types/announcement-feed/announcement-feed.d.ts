import { LitElement } from 'lit';
import { type Text } from '../content/text.js';
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
export declare class KommunAnnouncementFeed extends LitElement {
    #private;
    static readonly shadowRootOptions: ShadowRootInit;
    static readonly styles: CSSStyleSheet[];
    static readonly properties: {
        src: {
            converter: (value: Text | number | boolean) => Text;
        };
        interval: {
            converter: (value: Text | number | boolean) => Text;
        };
        area: {
            converter: (value: Text | number | boolean) => Text;
        };
        headingLevel: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
    };
    /**
     * Where the feed is: http, https, or relative to the page. It must be on the page's own site, or allow it to be read
     * (CORS). Any other kind of address is told, and what is written inside stays.
     */
    src: Text;
    /**
     * How many whole seconds to wait at least before the feed is asked for again, 10–3600; by chance up to half as long
     * again. Default: 60. Another value is told, and the default holds. The server may wish for longer with
     * `Cache-Control: max-age`.
     */
    interval: Text;
    /** Shows only announcements for these areas: names or codes with commas between. Default: all. */
    area: Text;
    /**
     * The level, 2–6, of the banners' headings. Default: one deeper than the heading that governs the place. Another value is
     * told, and the default holds.
     */
    headingLevel: Text;
    constructor();
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected render(): import("lit-html").TemplateResult<1>;
    /** Asks for the feed now, without waiting for the interval: for a page that knows of a change, such as an editor's. */
    refresh(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'kommun-announcement-feed': KommunAnnouncementFeed;
    }
}
