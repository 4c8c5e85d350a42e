/**
 * Dates on the municipality's clock, as text: "2016-01-20", or "2016-01-20T14:05" where there is a time. That is also
 * the machine's form, for `<time datetime>`. A date without a zone means the municipality's own time; one with a zone is
 * turned into it.
 */

/** Making a formatter costs a thousand times what using one does. */
const formatters = new Map<string, Intl.DateTimeFormat>();
/** Swedish writes date and time as ISO 8601 does. */
const clockOf = (timeZone: string) =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone });
let clock = clockOf('Europe/Stockholm');

/**
 * Sets the municipality's time zone, as IANA names it.
 * @returns whether the browser knows it; another one changes nothing
 */
export function setTimeZone(timeZone: unknown): boolean {
  // Undefined would be the visitor's own.
  if (typeof timeZone !== 'string') return false;
  try {
    clock = clockOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

const iso =
  /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:[.,]\d+)?)? ?((?:UTC|GMT)?[+-](?:0\d|1[0-4])(?::?[0-5]\d)?|[a-z]+)?)?$/i;
const months = 'jan feb mar apr maj jun jul aug sep okt nov dec';
/** "Publicerad: ", "Uppdaterad den ", "onsdag ", "Publicerat Wed, " */
const before =
  /^((publicera|uppdatera)[dt]:? (den )?)?((mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)[a-zåäö]*[.,]* )?/i;
/** Two figures are a year only before a time, as in mail. What the time and its zone may be, "iso" says. */
const spoken =
  /^(\d\d?)[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d\d(?= \d\d?:))(?:,? (?:kl\.? ?)?(\d\d?)[.:](\d\d)(?:[.:]\d\d)?(?: ([a-z+-]\S*))?(?: \(.+\))?)?$/i;

/** Zones by name, as RFC 2822 has them and Swedish systems write them: hours ahead of UTC. */
const zones: Readonly<Record<string, string>> = {
  Z: '+00',
  UT: '+00',
  UTC: '+00',
  GMT: '+00',
  CET: '+01',
  MET: '+01',
  CEST: '+02',
  MEST: '+02',
  EDT: '-04',
  EST: '-05',
  CDT: '-05',
  CST: '-06',
  MDT: '-06',
  MST: '-07',
  PDT: '-07',
  PST: '-08',
};

const two = (number: number | string): string => String(number).padStart(2, '0');

/**
 * A date as it is written: "2016-01-20" or "2016-01-20T14:05", and how far ahead of UTC its time is ("+01:00") where it says
 * so. The forms are those of `parseDate`.
 */
export function readDate(text: string): [date: string, offset?: string] | undefined {
  const words = text.replace(/\s+/g, ' ').trim().replace(before, '').replace(spoken, spokenToIso);
  const [, day, time, zone] = iso.exec(words) ?? [];
  // A day that no calendar has is no date, or becomes another one.
  if (!day || !(new Date(day).toJSON() as string | null)?.startsWith(day)) return undefined;
  if (!time) return [day];
  if (!zone) return [`${day}T${time}`];
  const [, hours = zones[zone.toUpperCase()], minutes = '00'] = /([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  // In a zone that nobody knows the time says nothing, the day does.
  return hours ? [`${day}T${time}`, `${hours}:${minutes}`] : [day];
}

/**
 * Reads a date in ISO 8601 ("2016-01-20", "2016-01-20T14:05", with or without zone), as Swedish writes it
 * ("20 januari 2016", "Publicerad 20 jan. 2016 kl. 14.05") or as mail and RSS do (RFC 2822: "Wed, 20 Jan 2016 14:05:00
 * +0100"). A day of the week is not compared with the date.
 * @returns undefined where it is no such date, also for a day that no calendar has
 */
export function parseDate(text: string): string | undefined {
  const [date, offset] = readDate(text) ?? [];
  return offset ? inMunicipality(new Date(`${date}${offset}`)) : date;
}

/** A moment on the municipality's clock. */
export const inMunicipality = (moment: Date): string => clock.format(moment).replace(' ', 'T');

function spokenToIso(
  _: string,
  day: string,
  name: string,
  year: string,
  hour?: string,
  minute?: string,
  zone = '',
): string {
  const month = months.indexOf(name.toLowerCase().replace('may', 'maj').replace('oct', 'okt')) / 4 + 1;
  // RFC 2822: two figures are a year from 1950 to 2049.
  const century = year.length > 2 ? '' : Number(year) < 50 ? '20' : '19';
  const date = `${century}${year}-${two(month)}-${two(day)}`;
  return hour ? `${date}T${two(hour)}:${minute}${zone}` : date;
}

/** Intl's name of a language: as it is written in Sweden, with the digits that Swedish authorities use. */
const intlNames: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn', se: 'sv', fit: 'fi' };

/** A language as Intl has it in every browser; the nearest where one of them has it not. */
export const intlName = (locale: string): string => intlNames[locale] ?? locale;

function formatted(date: string, locale: string, part: 'dateStyle' | 'weekday'): string {
  const formatter =
    formatters.get(part + locale) ??
    new Intl.DateTimeFormat(intlName(locale), { [part]: 'long', timeZone: 'UTC' });
  formatters.set(part + locale, formatter);
  return formatter.format(new Date(date.slice(0, 10)));
}

/** Northern Sami months in the genitive, as dates have them, without their common end. */
const samiMonths = 'ođđajage guovva njukča cuoŋo miesse geasse suoidne borge čakča golggot skábma juovla';

/** Days of the week from Sunday. */
const samiDays = 'sotnabeaivi vuossárga maŋŋebárga gaskavahkku duorasdat bearjadat lávvardat';

/** "20 januari 2016", "20 January 2016": as the language writes it, always with the year. */
export function formatDay(date: string, locale: string): string {
  if (locale !== 'se') return formatted(date, locale, 'dateStyle');
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${samiMonths.split(' ')[Number(month) - 1]}mánu ${Number(day)}. b. ${year}`;
}

/** "onsdag", "Wednesday". */
export function formatWeekday(date: string, locale: string): string {
  if (locale === 'se') return samiDays.split(' ')[new Date(date.slice(0, 10)).getUTCDay()] ?? '';
  const name = formatted(date, locale, 'weekday');
  // Meänkieli, which is written as Finnish here, has another Thursday.
  return locale === 'fit' ? name.replace('torstai', 'tuorestai') : name;
}

/** "9.05" in Swedish, Finnish, Sami and Meänkieli, "09:05" in others; empty where the date has no time. */
export const formatTime = (date: string, locale: string): string =>
  /en|ar|uk/.test(locale) ? date.slice(11) : date.slice(11).replace(/^0/, '').replace(':', '.');
