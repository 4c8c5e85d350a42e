import type { Level } from '../content/level.js';
/** A link of a notice. */
export interface AnnouncementLink {
    /** Absolute and safe. */
    href: string;
    /** What it is called; never empty. */
    text: string;
}
/** What a notice says in one language. All text is plain text. */
export interface AnnouncementText {
    /** BCP 47 ("sv", "en-GB"); undefined where the feed doesn't say. */
    lang?: string | undefined;
    /** Never empty. */
    heading: string;
    paragraphs: string[];
    links: AnnouncementLink[];
    /** Who sends the notice; undefined where the feed doesn't say. */
    sender?: string | undefined;
}
/** One notice of a feed, whatever its format was. */
export interface Announcement {
    /** What makes it the same notice in the next answer. */
    id: string;
    level: Level;
    /** Moments in ms since 1970, as Date.now() has them; undefined where the feed doesn't say. */
    from?: number | undefined;
    until?: number | undefined;
    updated?: number | undefined;
    /** Whether a visitor may hide it; an emergency may never be hidden, whatever stands here. */
    dismissible: boolean;
    /** Names and codes of the areas that it holds in; empty means everywhere. */
    areas: string[];
    /** At least one; the first is the one to show where the page's language is missing. */
    texts: AnnouncementText[];
}
