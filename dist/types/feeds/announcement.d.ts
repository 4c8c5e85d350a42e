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
    /** The message that brought it, by the name that `withdrawn` would have; undefined where its own id is that name. */
    message?: string | undefined;
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
/** What one answer of a feed says. */
export interface AnnouncementsRead {
    /** At most 200, each id once, the gravest and newest first. Expired ones may be among them: see `currentAnnouncements`. */
    announcements: Announcement[];
    /**
     * Messages that are no longer valid, by name: what CAP's updates and cancels refer to. They are gone from
     * `announcements`; keep the names to drop the same notices from other answers, such as an old one from a cache.
     */
    withdrawn: string[];
    /** What can't be used, and what would be right, in English for the developer: one sentence each. */
    problems: string[];
}
/** What the reader of one format finds. */
export type AnnouncementsFound = Pick<AnnouncementsRead, 'announcements'> & Partial<AnnouncementsRead>;
/** What decides which notices are shown. */
export interface Choice {
    /** The moment, in ms since 1970. */
    now: number;
    /** Names and codes of areas with commas between: "Fagersta, 1982, Västmanlands län". Empty or none: every area. */
    area?: string | null | undefined;
    /** Names from `AnnouncementsRead.withdrawn`, of this answer and earlier ones. */
    withdrawn?: Iterable<string> | undefined;
}
