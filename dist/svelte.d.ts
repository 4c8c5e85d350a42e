/** Types of the tags for Svelte: `import type {} from 'kommun-widgets/svelte';` Made from custom-elements.json. */
import type { HTMLAttributes } from 'svelte/elements';
import type {
  KommunAnnouncementBanner,
  KommunAnnouncementFeed,
  KommunContactCard,
  KommunDismissEvent,
  KommunFeedErrorEvent,
  KommunFeedLoadEvent,
  KommunNewsCard,
  KommunNewsFeed,
  KommunQuoteBlock,
  KommunRankBadge,
} from './types/index.js';

export interface KommunAnnouncementBannerAttributes {
  /**
   * How grave it is: "info" (default), "warning" or "emergency". Another word is told, and shown as information.
   */
  level?: 'info' | 'warning' | 'emergency' | undefined;
  /**
   * The heading's text. Default: none; write a heading inside the element instead.
   */
  heading?: string | undefined;
  /**
   * When it begins to be shown: ISO 8601 ("2023-12-05T14:05", with or without zone) or "5 december 2023 kl. 14.05". Without
   * a zone it is the municipality's time; without a time, the day's beginning. Default: at once. Other text is told, and the
   * default holds. It is text on the page until the script has come.
   */
  from?: string | undefined;
  /**
   * When it is withdrawn, to the minute, in the forms of `from`; without a time, when the day is over. Default: never.
   * Other text is told, and the default holds. An end that is not after the beginning is told, and neither of them is used:
   * a notice too long on the page is a lesser harm than one that nobody sees.
   */
  until?: string | undefined;
  /**
   * When the notice was last changed, in the forms of `from`: shown as "Uppdaterad kl. 14.05" that day, then with the date.
   * Other text is shown as it is, and told.
   */
  updated?: string | undefined;
  /**
   * Whether a visitor may hide it, for `dismissDays` of the page's settings or until its text or level changes. Default:
   * not. As with every attribute that is there or not, `dismissible="false"` may be hidden, too. On an emergency it is told,
   * and not used.
   */
  dismissible?: boolean | undefined;
  /**
   * What tells a notice from an earlier one with the same text, for those who hid that. Any text. Default: none.
   */
  key?: string | undefined;
  /**
   * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place.
   * Another value is told, and the default holds.
   */
  'heading-level'?: string | undefined;
  /**
   * the visitor is about to hide the notice; cancelled, it stays
   */
  'onkommun-dismiss'?: ((event: KommunDismissEvent) => void) | undefined;
  /**
   * the visitor is about to hide the notice; cancelled, it stays
   */
  'on:kommun-dismiss'?: ((event: KommunDismissEvent) => void) | undefined;
}

export interface KommunAnnouncementFeedAttributes {
  /**
   * Where the feed is: http, https, or relative to the page. It must be on the page's own site, or allow it to be read
   * (CORS). Any other kind of address is told, and what is written inside stays.
   */
  src?: string | undefined;
  /**
   * How many whole seconds to wait at least before the feed is asked for again, 10–3600; by chance up to half as long
   * again. Default: 60. Another value is told, and the default holds. The server may wish for longer with
   * `Cache-Control: max-age`.
   */
  interval?: string | undefined;
  /**
   * Shows only announcements for these areas: names or codes with commas between. Default: all.
   */
  area?: string | undefined;
  /**
   * The level, 2–6, of the banners' headings. Default: one deeper than the heading that governs the place. Another value is
   * told, and the default holds.
   */
  'heading-level'?: string | undefined;
  /**
   * a good answer has come, here or in another tab, and is shown; `items` is the number of announcements, `problems` says what in the feed can't be used
   */
  'onkommun-feed-load'?: ((event: KommunFeedLoadEvent) => void) | undefined;
  /**
   * the feed has not come, or is none; `error` says why
   */
  'onkommun-feed-error'?: ((event: KommunFeedErrorEvent) => void) | undefined;
  /**
   * a good answer has come, here or in another tab, and is shown; `items` is the number of announcements, `problems` says what in the feed can't be used
   */
  'on:kommun-feed-load'?: ((event: KommunFeedLoadEvent) => void) | undefined;
  /**
   * the feed has not come, or is none; `error` says why
   */
  'on:kommun-feed-error'?: ((event: KommunFeedErrorEvent) => void) | undefined;
}

export interface KommunContactCardAttributes {
  /**
   * The name, as a heading. Default: none; write a heading inside the element instead.
   */
  name?: string | undefined;
  /**
   * What the person works as, e.g. "Enhetschef".
   */
  'job-title'?: string | undefined;
  /**
   * The part of the organisation, e.g. "Hemtjänsten".
   */
  unit?: string | undefined;
  /**
   * A telephone number in any form; Swedish ones are grouped ("0142-854 72"). Text that is no number is shown as it is,
   * and told.
   */
  phone?: string | undefined;
  /**
   * A mobile number, in the forms of `phone`.
   */
  mobile?: string | undefined;
  /**
   * An e-mail address. Text that is none is shown as it is, without a link, and told.
   */
  email?: string | undefined;
  /**
   * Street, postcode and town, with commas between: "Burensköldsvägen 11, 595 80 Mjölby".
   */
  address?: string | undefined;
  /**
   * A web address: http or https, with or without "https://". Another kind is shown as text, and told.
   */
  website?: string | undefined;
  /**
   * Opening hours in schema.org's notation, `openingHours`: "Mo-Th 08:00-16:30, Fr 08:00-15:00; PH off". Shown as a list,
   * with a line that says whether it is open now. Text that is not understood is shown as it is, and told.
   */
  hours?: string | undefined;
  /**
   * Days when it is closed all the same: "2026-12-24, 2026-07-06/2026-07-31". Text that is not understood is shown as it
   * is after the hours, without the line on now, and told.
   */
  closed?: string | undefined;
  /**
   * The address of a portrait: http, https, or relative to the page. Where it can't be shown, the initials are.
   */
  image?: string | undefined;
  /**
   * What the portrait shows, for those who can't see it. Default: empty; the name stands beside it.
   */
  alt?: string | undefined;
  /**
   * "person" (default), "unit" or "municipality": without a portrait a person has initials, the others a drawing of a
   * town hall. Another word is told, and is a person.
   */
  kind?: 'person' | 'unit' | 'municipality' | undefined;
  /**
   * The level, 2–6, of the heading made from `name`. Default: one deeper than the heading that governs the place.
   * Another value is told, and the default holds.
   */
  'heading-level'?: string | undefined;
}

export interface KommunNewsCardAttributes {
  /**
   * The heading's text. Default: none; write a heading inside the element instead.
   */
  heading?: string | undefined;
  /**
   * Where the news is: http, https, or relative to the page. Any other kind of address is told, and gives no link.
   */
  href?: string | undefined;
  /**
   * The address of the picture: http, https, or relative to the page. A picture that can't be shown takes no room.
   */
  image?: string | undefined;
  /**
   * What the picture shows, for those who can't see it. Default: empty, a picture that only decorates.
   */
  alt?: string | undefined;
  /**
   * Who took the picture; shown as "Foto: …".
   */
  credit?: string | undefined;
  /**
   * When the news was published: ISO 8601 ("2023-12-05", "2023-12-05T14:05") or "5 december 2023". Other text is shown
   * as it is, and told.
   */
  published?: string | undefined;
  /**
   * When the news was last changed, in the forms of `published`. `updated` can be set, too.
   */
  updated?: string | undefined;
  /**
   * What the news is about: one tag, or several with commas between.
   */
  category?: string | undefined;
  /**
   * Who the news comes from, where it is somebody else's; shown as "Läs hela nyheten hos …".
   */
  source?: string | undefined;
  /**
   * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place.
   * Another value is told, and the default holds.
   */
  'heading-level'?: string | undefined;
}

export interface KommunNewsFeedAttributes {
  /**
   * Where the feed is: http, https, or relative to the page. Any other kind of address is told, and what is written
   * inside stays.
   */
  src?: string | undefined;
  /**
   * How many cards to show, 1–200. Default: 6. Another value is told, and the default holds.
   */
  limit?: string | undefined;
  /**
   * Shows only news of these categories: one, or several with commas between; capitals don't matter. Default: all.
   */
  category?: string | undefined;
  /**
   * The list's heading. Default: none; write a heading inside the element instead.
   */
  heading?: string | undefined;
  /**
   * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place. The
   * cards' headings are one deeper still. Another value is told, and the default holds.
   */
  'heading-level'?: string | undefined;
  /**
   * How the cards stand: `grid`, side by side where there is room; `list`, below each other; `featured`, a grid with the
   * first as wide as all. Default: `grid`. Another value is told, and the default holds.
   */
  layout?: 'grid' | 'list' | 'featured' | undefined;
  /**
   * the feed has come and is shown; `items` is the number of cards
   */
  'onkommun-feed-load'?: ((event: KommunFeedLoadEvent) => void) | undefined;
  /**
   * the feed has not come, or is none; `error` says why
   */
  'onkommun-feed-error'?: ((event: KommunFeedErrorEvent) => void) | undefined;
  /**
   * the feed has come and is shown; `items` is the number of cards
   */
  'on:kommun-feed-load'?: ((event: KommunFeedLoadEvent) => void) | undefined;
  /**
   * the feed has not come, or is none; `error` says why
   */
  'on:kommun-feed-error'?: ((event: KommunFeedErrorEvent) => void) | undefined;
}

export interface KommunQuoteBlockAttributes {
  /**
   * Who said it. Default: none; write it in a `figcaption`, or after the `blockquote`, instead.
   */
  name?: string | undefined;
  /**
   * What the speaker works as, e.g. "enhetschef".
   */
  'job-title'?: string | undefined;
  /**
   * The address of the portrait: http, https, or relative to the page. Default: none. A picture that can't be shown takes
   * no room, and is told; so is any other kind of address. An `img` of the author's wins.
   */
  image?: string | undefined;
  /**
   * What the portrait shows, for those who can't see it. Default: empty; the name stands beside it.
   */
  alt?: string | undefined;
  /**
   * Where the words come from: an address (http, https, mailto, tel, or relative to the page: "/tal", "./tal"), which
   * becomes a link with the site's name as its text, or a title, which is shown. Default: none. Any other kind of address
   * is shown as text, and told.
   */
  cite?: string | undefined;
  /**
   * Pulled out of the text: larger, between rules, at the side of the text that follows, or as wide as the text where
   * there is little room. Default: not. As with every attribute that is there or not, `pulled="false"` is pulled, too.
   */
  pulled?: boolean | undefined;
}

export interface KommunRankBadgeAttributes {
  /**
   * The index's name, as a heading. Default: none; write a heading inside the element instead.
   */
  name?: string | undefined;
  /**
   * The place: a whole number from 1, the best; "36=" or "delad 36" where others share it. Default: the place in the text
   * inside ("Plats 36 av 290"), or the last of `history`. Anything else is shown as it was written, without arrow and
   * track, and told.
   */
  rank?: string | undefined;
  /**
   * How many are in the index, e.g. 290. A place above it is told, and shown without arrow and track.
   */
  of?: string | undefined;
  /**
   * The place the time before; "ny" where there was none. One that is no place, or above its number, is told, and no change is shown.
   */
  previous?: string | undefined;
  /**
   * How many were in the index the time before. Default: as many as now. Another number is said in words.
   */
  'previous-of'?: string | undefined;
  /**
   * The year of the place, e.g. "2023".
   */
  year?: string | undefined;
  /**
   * The year of the place before. Default: none; it is then "förra mätningen", and no year is guessed.
   */
  'previous-year'?: string | undefined;
  /**
   * What is ranked, in the plural. Default: "kommuner" in the page's language.
   */
  unit?: string | undefined;
  /**
   * How many places better it is: "+247", or "-3" for worse. It need not be given, because it follows from `previous`;
   * one that is not the difference is told, and the difference is shown.
   */
  change?: string | undefined;
  /**
   * Places of several years, in any order: "2022:283 2023:36/290 2024:41". More than two become a line, with a table for
   * screen readers. `rank`, `year`, `previous` and `previous-year` are taken from it where they are not given. An entry
   * that can't be used, or that says otherwise than they, is told, and none is shown.
   */
  history?: string | undefined;
  /**
   * Whose index it is; shown as "Källa: …".
   */
  source?: string | undefined;
  /**
   * Where the index is explained: http, https, or relative to the page. The source leads there, or else the name.
   */
  href?: string | undefined;
  /**
   * The level, 2–6, of the heading made from `name`. Default: one deeper than the heading that governs the place.
   * Another value is told, and the default holds.
   */
  'heading-level'?: string | undefined;
}

type Widget<Class extends EventTarget, Attributes> = Omit<HTMLAttributes<Class>, keyof Attributes> & Attributes;

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
    'kommun-announcement-banner': Widget<KommunAnnouncementBanner, KommunAnnouncementBannerAttributes>;
    'kommun-announcement-feed': Widget<KommunAnnouncementFeed, KommunAnnouncementFeedAttributes>;
    'kommun-contact-card': Widget<KommunContactCard, KommunContactCardAttributes>;
    'kommun-news-card': Widget<KommunNewsCard, KommunNewsCardAttributes>;
    'kommun-news-feed': Widget<KommunNewsFeed, KommunNewsFeedAttributes>;
    'kommun-quote-block': Widget<KommunQuoteBlock, KommunQuoteBlockAttributes>;
    'kommun-rank-badge': Widget<KommunRankBadge, KommunRankBadgeAttributes>;
  }
}
