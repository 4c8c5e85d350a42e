/** Krisinformation.se's news and VMA, version 3. Its names come in upper and in lower case. */
import type { Level } from '../content/level.js';
import { textOf } from '../content/nodes.js';
import type { Announcement, AnnouncementsFound } from './announcement.js';
import { isObject, line, many, toLink, toText } from './announcement-parts.js';
import { toAreas } from './areas.js';
import { blockTag, toBody } from './clean.js';
import type { Json } from './json.js';
import { toMoment } from './moment.js';

/** An object with its names in lower case; empty for anything else. */
const lower = (value: Json): Record<string, Json> =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), inner]))
    : {};

/** Whether something is an entry of Krisinformation. */
export const isKrisinformation = (value: Json): boolean => 'headline' in lower(value);

/** Reads entries of `news` and `vmas`. */
export const readKrisinformation = (entries: Json[], address: string): AnnouncementsFound => ({
  announcements: entries.flatMap((entry) => toAnnouncement(lower(entry), address)),
});

function toAnnouncement(entry: Record<string, Json>, address: string): Announcement[] {
  const level = levelOf(entry);
  const push = line(entry, 'pushmessage');
  const texts = toText(
    line(entry, 'language') ?? 'sv',
    line(entry, 'headline') ?? push,
    [entry.preamble, entry.bodytext ?? push].map(toPlain),
    [entry.web, ...many(entry.bodylinks)].map((link) => toLink(link, undefined, address)),
    line(entry, 'sendername'),
  );
  const [first] = texts;
  return first && !isTrue(entry.istestvma)
    ? [
        {
          id: line(entry, 'identifier') ?? first.heading,
          level,
          updated: toMoment(entry.updated) ?? toMoment(entry.published),
          dismissible: level !== 'emergency',
          areas: toAreas(many(entry.area).map((area) => lower(area).description)),
          texts,
        },
      ]
    : [];
}

const isTrue = (value: Json): boolean => value === true || value === 'true';

/**
 * Only a VMA is more than information. There are two kinds: a `viktigt meddelande`, where there is danger, and an
 * `informationsmeddelande`, where there may be. It is over when it says so.
 */
function levelOf(entry: Record<string, Json>): Level {
  const says = `${line(entry, 'event')} ${line(entry, 'headline')}`;
  if (!isTrue(entry.isvma) || /faran (är )?över/i.test(says)) return 'info';
  return /informationsmeddelande/i.test(says) ? 'warning' : 'emergency';
}

/** Stands where a paragraph ends, in place of a sign that HTML's white space would swallow. */
const mark = '\uE000';

/** HTML as plain text, with an empty line after each paragraph. */
function toPlain(html: Json): Json {
  const body = typeof html === 'string' && toBody({ text: html.replace(blockTag, `${mark}<`) });
  return body ? textOf(body).replaceAll(mark, '\n\n') : html;
}
