/**
 * The Common Alerting Protocol, versions 1.1 and 1.2: https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2.html, and
 * Sveriges Radio's VMA, version 3, which has its names in JSON.
 */
import type { Level } from '../content/level.js';
import type { Announcement, AnnouncementsFound, AnnouncementText } from './announcement.js';
import { line, many, mostParts, toLine, toLink, toText } from './announcement-parts.js';
import { toAreas } from './areas.js';
import { mostEntries } from './item.js';
import { at, type Json } from './json.js';
import { toMoment } from './moment.js';
import { parseXml } from './xml.js';

const namespace = /^urn:oasis:names:tc:emergency:cap:1\.[12]$/;
/** Elements that have others in them; all further ones are words. */
const groups = /^(info|area|geocode)$/;

/** An element's own elements by name, as JSON would have them. */
const toJson = (element: Element): Json =>
  Object.fromEntries(
    [...Map.groupBy(element.children, ({ localName }) => localName)].map(([name, elements]) => [
      name,
      elements.slice(0, mostParts).map((inner) => (groups.test(name) ? toJson(inner) : inner.textContent)),
    ]),
  );

/** Reads an alert, or all alerts in a document. */
export function readCap(text: string, address: string): AnnouncementsFound {
  const { documentElement: root } = parseXml(text);
  const alerts = [root, ...root.querySelectorAll('alert')].filter(
    ({ localName, namespaceURI }) => localName === 'alert' && namespace.test(namespaceURI ?? ''),
  );
  // A list may be empty, but only one that has nothing else in it either.
  if (!alerts.length && (root.querySelector('entry') ?? !root.matches('alerts,feed')))
    throw new Error(`<${root.localName}> has no alerts of CAP 1.1 or 1.2 in it`);
  return readAlerts(alerts.slice(0, mostEntries).map(toJson), address);
}

/**
 * What an alert refers to: "sender,identifier,sent", with white space between. The time is not compared, because in
 * Sveriges Radio's own examples it is another than the alert's.
 */
const references = (alert: Json): string[] =>
  (line(alert, 'references') ?? '')
    .replace(/, /g, ',')
    .split(' ', mostParts)
    .map((reference) => reference.split(',', 2).join())
    .filter(Boolean);

const nameOf = (alert: Json): string => `${line(alert, 'sender')},${line(alert, 'identifier')}`;

/** Reads alerts, in JSON or made to be like it. */
export function readAlerts(alerts: Json[], address: string): AnnouncementsFound {
  // All others are tests, exercises and drafts, or not for everybody.
  const actual = alerts.filter(
    (alert) => line(alert, 'status') === 'Actual' && line(alert, 'scope') === 'Public',
  );
  const ofType = (...types: string[]) =>
    actual.filter((alert) => types.includes(line(alert, 'msgType') ?? ''));
  return {
    announcements: ofType('Alert', 'Update').flatMap((alert) => toAnnouncements(alert, address)),
    withdrawn: [
      ...ofType('Cancel').flatMap(references),
      // An update with the name of what it updates takes its place anyway.
      ...ofType('Update').flatMap((alert) => references(alert).filter((name) => name !== nameOf(alert))),
    ],
  };
}

/**
 * An alert's announcements: most have one, in one or several languages. Where a language comes again, it tells of another
 * area or another time.
 */
function toAnnouncements(alert: Json, address: string): Announcement[] {
  const message = nameOf(alert);
  const times = new Map<string | undefined, number>();
  const segments = Map.groupBy(many(at(alert, 'info')), (info) => {
    const language = line(info, 'language');
    const time = (times.get(language) ?? 0) + 1;
    times.set(language, time);
    return time;
  });
  return [...segments].flatMap(([number, infos]) => {
    const first = (name: string) => infos.map((info) => toMoment(line(info, name))).find(Boolean);
    const texts = infos.flatMap((info) => toTexts(info, address));
    const level = levelOf(infos[0]);
    return texts.length
      ? {
          id: `${message} ${number}`,
          message,
          level,
          // Not `onset`: a warning of tonight's storm is for this afternoon.
          from: first('effective'),
          until: first('expires'),
          updated: toMoment(line(alert, 'sent')),
          dismissible: level !== 'emergency',
          areas: toAreas(infos.flatMap(areasOf)),
          texts: texts.sort((one, other) => Number(isSwedish(other)) - Number(isSwedish(one))),
        }
      : [];
  });
}

const isSwedish = ({ lang = '' }: AnnouncementText): boolean => /^sv\b/i.test(lang);

const toTexts = (info: Json, address: string): AnnouncementText[] =>
  toText(
    line(info, 'language'),
    line(info, 'headline') ?? line(info, 'event'),
    ['description', 'instruction'].flatMap((name) => at(info, name)),
    [toLink(line(info, 'web'), undefined, address)],
    line(info, 'senderName'),
  );

/** What is gravest at the top: danger to life that is here, or that is likely and at most an hour away. */
const emergency = /^(Severe Immediate Observed|Extreme (Immediate|Expected) (Observed|Likely))/;
const mild = /^Minor| Past | Unlikely|AllClear/;

/** How grave it is, by what CAP's scales mean; docs/announcements.md has the table and its reasons. */
function levelOf(info: Json): Level {
  const scales = ['severity', 'urgency', 'certainty', 'responseType']
    .flatMap((name) => many(at(info, name)).map(toLine))
    .join(' ');
  return mild.test(scales) ? 'info' : emergency.test(scales) ? 'emergency' : 'warning';
}

/** Names and codes. "Solna kommun (Stockholms län)" is not for the whole county. */
const areasOf = (info: Json): (string | undefined)[] =>
  many(at(info, 'area')).flatMap((area) => [
    ...(line(area, 'areaDesc') ?? '').replace(/\([^()]*\)/g, '').split(/[,;]/, mostParts),
    ...many(at(area, 'geocode')).map((code) => line(code, 'value')),
  ]);
