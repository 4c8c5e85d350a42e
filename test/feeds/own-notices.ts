import type { AnnouncementsRead } from '../../src/feeds/announcement.js';
import { readAnnouncements } from '../../src/feeds/announcements.js';

/** Where the municipality's own notices are said to be. */
export const address = 'https://www.fagersta.se/nyheter/meddelanden.json';

/** What a file with these notices is read as. */
export const readAll = (...announcements: unknown[]): AnnouncementsRead =>
  readAnnouncements(JSON.stringify({ announcements }), address);

/** A notice in which nothing is wrong. */
export const good = { heading: 'Koka vattnet', text: 'Det finns bakterier i vattnet.' };
