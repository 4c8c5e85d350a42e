/** Notices of any format: the municipality's own JSON, CAP 1.2, the JSON of Sveriges Radio's VMA and of Krisinformation. */
import type { Announcement, AnnouncementsRead, Choice } from './announcement.js';

/**
 * Reads notices in any of the formats, told apart by what is in the text, not by its address or type. An empty list is an
 * answer: there are no notices.
 * @param address where the text is from; what relative addresses in it are relative to
 * @throws Error that says in words what is wrong, where the text is no such feed; that never means "no notices"
 */
export function readAnnouncements(text: string, address: string): AnnouncementsRead {
  throw new Error(`${text.length} ${address}`);
}

/**
 * The notices to show: not expired, not withdrawn, for the area, each id once. The gravest come first, of these the
 * newest. Those that are not valid yet are among them, because the banner itself waits for its minute.
 */
export function currentAnnouncements(announcements: Announcement[], choice: Choice): Announcement[] {
  return announcements.filter(({ until = Infinity }) => until > choice.now);
}
