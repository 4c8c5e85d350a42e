import type { Announcement, AnnouncementsRead, Choice } from './announcement.js';
/**
 * Reads notices in any of the formats, told apart by what is in the text, not by its address or type. An empty list is an
 * answer: there are no notices.
 * @param address where the text is from; what relative addresses in it are relative to
 * @throws Error that says in words what is wrong, where the text is no such feed; that never means "no notices"
 */
export declare function readAnnouncements(text: string, address: string): AnnouncementsRead;
/**
 * The notices to show: not expired, not withdrawn, for the area, each id once. The gravest come first, of these the
 * newest. Those that are not valid yet are among them, because the banner itself waits for its minute.
 */
export declare const currentAnnouncements: (announcements: Announcement[], { now, area, withdrawn }: Choice) => Announcement[];
