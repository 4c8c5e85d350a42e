import type { AnnouncementsRead } from './announcement.js';
/** What is known of a feed: the last good answer, and how it came. Times are those of the visitor's clock, in ms. */
export interface Known extends AnnouncementsRead {
    /** When the feed was asked for last, or answered. */
    asked: number;
    /** When it may be asked for again. */
    due: number;
    /** How many times in a row there was no good answer. */
    failures: number;
    /** When the last good answer came; 0 where none has. */
    came: number;
    /** When the server made that answer, by the server's clock. */
    made: number;
    /** How far the visitor's clock was behind the server's. */
    behind: number;
}
/** A feed that is followed. */
export interface Followed {
    readonly known: Known;
    /** Asks now, unless it is being asked already. */
    refresh: () => void;
    /** Follows no longer. */
    leave: (listener: Listener) => void;
}
/** Hears that a good answer has come, or an error. */
export type Listener = (error?: Error) => unknown;
/**
 * Follows a feed until `leave`.
 * @param interval how long to wait between two questions, at least, in ms
 * @param listener is called each time that a good answer has come, or an error; never at once
 * @returns where what is known stands, from now on, and how to ask at once
 */
export declare function follow(address: string, interval: number, listener: Listener): Followed;
