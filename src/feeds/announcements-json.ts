/** The municipality's own notices; docs/announcements.md and announcements.schema.json say what may be in them. */
import { isLevel, type Level } from '../content/level.js';
import type { Announcement, AnnouncementLink, AnnouncementsFound, AnnouncementText } from './announcement.js';
import { isObject, line, many, mostParts, toLine, toLink, toText } from './announcement-parts.js';
import { toAreas } from './areas.js';
import { asText, at, type Json } from './json.js';
import { toMoment } from './moment.js';

/** A value as a level, without regard to capitals. */
function toLevel(value: Json): Level | undefined {
  const word = toLine(value)?.toLowerCase() ?? '';
  return isLevel(word) ? word : undefined;
}

/** A link as written. What people say ("www.exempel.se") is not yet an address. */
const toOwnLink = (link: Json, base: string): AnnouncementLink | undefined =>
  toLink(asText(at(link, 'href'))?.replace(/^www\./, 'https://$&'), at(link, 'text'), base);

const ownWord = "a word that is no other notice's id";
/** What is right, in words, and whether a value is. */
type Rule = [right: string, isRight: (value: Json, base: string) => unknown];
const date: Rule = ['"2026-11-22T14:05"', (value) => toMoment(value)];
const texts: Rule = ['"…", or ["…", "…"]', (value) => many(value).every(asText)];

/** The fields. */
const rules = new Map<string, Rule>([
  ['id', [ownWord, toLine]],
  ['level', ['"info", "warning" or "emergency"', toLevel]],
  ['heading', ['a few words', toLine]],
  ['text', texts],
  [
    'links',
    [
      '[{ "href": "https://…", "text": "…" }]',
      (links, base) => many(links).every((link) => toOwnLink(link, base) && toLine(at(link, 'text'))),
    ],
  ],
  ['from', date],
  ['until', date],
  ['updated', date],
  ['areas', texts],
  ['dismissible', ['true or false', (value) => typeof value === 'boolean']],
  ['status', ['"actual" or "draft"', (value) => /^(actual|draft|test|exercise)$/i.test(toLine(value) ?? '')]],
  ['languages', ['{ "en": { "heading": "…" } }', isObject]],
]);

/** Takes a field's path, its value, and what would be right in it. */
type Tell = (path: string, value: Json, right: string) => unknown;

/** Tells of all in an object that can't be used. What is empty is as if it weren't there, but a heading has to be. */
function check(entry: Json, base: string, tell: Tell): void {
  const fields: [string, Json][] = isObject(entry) ? Object.entries({ heading: '', ...entry }) : [];
  for (const [name, value] of fields) {
    const [right, isRight] = rules.get(name) ?? [`one of ${[...rules.keys()].join()}`, () => false];
    const isEmpty = (value ?? '') === '' && name !== 'heading';
    if (!isEmpty && !isRight(value, base)) tell(`.${name}`, value, right);
  }
  if (!fields.length) tell('', entry, '{ "heading": "…" }');
}

/** Reads the list of `announcements`. What is wrong in one of them is told, and costs neither its rest nor the others. */
export function readOwn(entries: Json[], base: string): AnnouncementsFound {
  const problems: string[] = [];
  const headings = new Map<string, string>();
  const announcements = entries.flatMap((entry, index) => {
    const tell: Tell = (path, value, right) => {
      const shown = typeof value === 'object' ? 'this' : JSON.stringify(value).slice(0, 60);
      problems.push(`announcements[${index}]${path}: can't use ${shown}. Write ${right}.`);
    };
    check(entry, base, tell);
    const announcement = toAnnouncement(entry, base, tell);
    if (!announcement) return [];
    const { id, texts } = announcement;
    const heading = texts.map((text) => text.heading).join();
    const first = headings.get(id) ?? heading;
    headings.set(id, first);
    if (first === heading) return announcement;
    // Whoever copies a notice to write the next one wants both to be read.
    tell('.id', id, ownWord);
    return { ...announcement, id: `${id} ${heading}` };
  });
  return { announcements, problems };
}

function toAnnouncement(entry: Json, base: string, tell: Tell): Announcement | undefined {
  const texts = toOwnText(entry, 'sv', base);
  const languages = at(entry, 'languages');
  for (const [lang, text] of Object.entries(isObject(languages) ? languages : {})) {
    check(text, base, (path, value, right) => tell(`.languages.${lang.slice(0, 60)}${path}`, value, right));
    texts.push(...toOwnText(text, lang, base));
  }
  const [first] = texts;
  const status = at(entry, 'status') || 'actual';
  // Whatever else somebody wrote there, it was to hold the notice back.
  if (!first || toLine(status)?.toLowerCase() !== 'actual') return undefined;
  return {
    id: line(entry, 'id') ?? first.heading,
    level: toLevel(at(entry, 'level')) ?? 'info',
    from: toMoment(at(entry, 'from')),
    until: toMoment(at(entry, 'until'), true),
    updated: toMoment(at(entry, 'updated')),
    dismissible: at(entry, 'dismissible') === true,
    areas: toAreas(many(at(entry, 'areas')).flatMap((areas) => asText(areas)?.split(',', mostParts))),
    texts,
  };
}

/** What it says in a language. Of a link that can't be one the words stay. */
const toOwnText = (entry: Json, lang: string, base: string): AnnouncementText[] => {
  const links = many(at(entry, 'links'));
  const made = links.map((link) => toOwnLink(link, base));
  const left = links.filter((_, index) => !made[index]).map((link) => at(link, 'text'));
  return toText(lang, line(entry, 'heading'), [...many(at(entry, 'text')), ...left], made);
};
