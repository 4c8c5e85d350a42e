/** Notices of any format: the municipality's own JSON, CAP 1.2, the JSON of Sveriges Radio's VMA and of Krisinformation. */
import { gravity } from '../content/level.js';
import type { Announcement, AnnouncementsFound, AnnouncementsRead, Choice } from './announcement.js';
import { readOwn } from './announcements-json.js';
import { isForArea } from './areas.js';
import { readAlerts, readCap } from './cap.js';
import { mostEntries } from './item.js';
import { at, type Json } from './json.js';
import { isKrisinformation, readKrisinformation } from './krisinformation.js';

/** More notices than anybody shows. */
const limit = 200;
/** More than anybody mends before looking again. */
const mostProblems = 50;

/**
 * Reads notices in any of the formats, told apart by what is in the text, not by its address or type. An empty list is an
 * answer: there are no notices.
 * @param address where the text is from; what relative addresses in it are relative to
 * @throws Error that says in words what is wrong, where the text is no such feed; that never means "no notices"
 */
export function readAnnouncements(text: string, address: string): AnnouncementsRead {
  const content = text.trim();
  const {
    announcements,
    withdrawn = [],
    problems = [],
  } = /^[[{]/.test(content) ? readJson(JSON.parse(content) as Json, address) : readCap(content, address);
  return {
    announcements: newest(announcements, withdrawn).slice(0, limit),
    withdrawn,
    problems: problems.slice(0, mostProblems),
  };
}

function readJson(feed: Json, address: string): AnnouncementsFound {
  const own = listOf(() => true, at(feed, 'announcements'));
  if (own) return readOwn(own, address);
  const alerts = listOf((alert) => at(alert, 'msgType'), at(feed, 'alerts'));
  if (alerts) return readAlerts(alerts, address);
  const entries = listOf(isKrisinformation, feed, at(feed, 'vmas'), at(feed, 'news'));
  if (entries) return readKrisinformation(entries, address);
  throw new Error('the JSON has no list of "announcements"');
}

/** What is in those values that are lists; undefined where none is. A list of something else is not a list of nothing. */
function listOf(isOne: (entry: Json) => unknown, ...values: Json[]): Json[] | undefined {
  const lists = values.filter(Array.isArray) as Json[][];
  const entries = lists.flat().slice(0, mostEntries);
  return lists.length && (!entries.length || entries.some(isOne)) ? entries : undefined;
}

const timeOf = ({ updated, from }: Announcement): number => updated ?? from ?? 0;

/** The newest first; each id once; none that was withdrawn. */
function newest(announcements: Announcement[], withdrawn: Iterable<string>): Announcement[] {
  const gone = new Set(withdrawn);
  const byId = new Map<string, Announcement>();
  for (const announcement of [...announcements].sort((one, other) => timeOf(other) - timeOf(one))) {
    const { id, message = id } = announcement;
    if (!gone.has(message) && !byId.has(id)) byId.set(id, announcement);
  }
  return [...byId.values()];
}

/**
 * The notices to show: not expired, not withdrawn, for the area, each id once. The gravest come first, of these the
 * newest. Those that are not valid yet are among them, because the banner itself waits for its minute.
 */
export const currentAnnouncements = (
  announcements: Announcement[],
  { now, area, withdrawn = [] }: Choice,
): Announcement[] =>
  newest(announcements, withdrawn)
    .filter(({ until = Infinity, areas }) => until > now && isForArea(areas, area ?? ''))
    .sort((one, other) => gravity(other.level) - gravity(one.level));
