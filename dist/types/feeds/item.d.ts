/** A picture of an item. */
export interface FeedImage {
    /** The address, absolute and safe. */
    src: string;
    /** What it shows; empty where the feed doesn't say. */
    alt: string;
    /** Who took it; empty where the feed doesn't say. */
    credit: string;
}
/** One entry of a feed, whatever its format was. All text is plain text; all addresses are absolute and safe. */
export interface FeedItem {
    /** What makes the entry the same as another: its id, else its address, else its words. */
    id: string;
    /** Never empty: an entry without a title has the beginning of its text here. */
    title: string;
    /** Where the whole entry is. */
    link?: string | undefined;
    /** At most 300 characters of what it says; may be empty. */
    summary: string;
    /** On the municipality's clock: "2016-01-20" or "2016-01-20T14:05". */
    published?: string | undefined;
    /** Last changed; in the form of `published`. */
    updated?: string | undefined;
    image?: FeedImage | undefined;
    categories: string[];
    /** Who the entry comes from, where it says so itself. */
    source?: string | undefined;
}
/** A whole feed. */
export interface Feed {
    /** Who publishes the feed; may be empty. */
    title: string;
    /** Newest first where dates exist; at most 200, each id once. */
    items: FeedItem[];
}
/** What a format's reader found in one entry, before it is cleaned. */
export interface RawItem {
    id?: string | undefined;
    title?: Markup | undefined;
    link?: Address | undefined;
    /** What the entry says; the first that says something is its summary, and all may hold its picture. */
    texts: Markup[];
    /** Dates as written; the first that can be read is taken. */
    published: (string | undefined)[];
    updated: (string | undefined)[];
    image?: Address | undefined;
    alt?: string | undefined;
    credit?: string | undefined;
    categories: string[];
    source?: string | undefined;
}
/** An address as written. */
export interface Address {
    address: string | undefined;
    /** What it is relative to. */
    base: string;
}
/** Words of a feed. */
export interface Markup {
    text: string;
    /** Whether the format says that it is plain text; else it may be HTML. */
    plain?: boolean;
    /** What addresses in it are relative to. */
    base: string;
}
/** So many entries are looked at for the newest; more would keep the visitor waiting. */
export declare const mostEntries = 10000;
/** A feed as its format's reader gives it. */
export interface RawFeed {
    title: string;
    entries: RawItem[];
}
