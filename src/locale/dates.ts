/**
 * Dates on the municipality's clock, as text: "2016-01-20", or "2016-01-20T14:05" where there is a time. That is also
 * the machine's form, for `<time datetime>`. A date without a zone means the municipality's own time; one with a zone is
 * turned into it.
 */

/** The municipality's time zone. */
const timeZone = 'Europe/Stockholm';

const iso = /^(\d{4}-\d\d-\d\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)[\d:.]*(Z|[+-]\d\d:?\d\d)?)?$/;
const months = 'jan feb mar apr maj jun jul aug sep okt nov dec';
const spoken = /^(\d\d?) ([a-z]{3})[a-z]*\.? (\d{4})(?:,? (?:kl\.? ?)?(\d\d?)[.:](\d\d))?$/i;

const two = (number: number | string): string => String(number).padStart(2, '0');

/**
 * Reads a date in ISO 8601 ("2016-01-20", "2016-01-20T14:05", with or without zone) or as Swedish writes it
 * ("20 januari 2016", "20 jan. 2016 kl. 14.05").
 * @returns undefined where it is no such date, also for a day that no calendar has
 */
export function parseDate(text: string): string | undefined {
  const words = text.replace(/\s+/g, ' ').trim().replace(spoken, spokenToIso);
  const [, day, time, zone] = iso.exec(words) ?? [];
  // A day that no calendar has is no date, or becomes another one.
  if (!day || !(new Date(day).toJSON() as string | null)?.startsWith(day)) return undefined;
  const date = time ? `${day}T${time}` : day;
  // Swedish writes date and time as ISO 8601 does.
  return zone ? parseDate(new Date(date + zone).toLocaleString('sv', { timeZone })) : date;
}

function spokenToIso(
  _: string,
  day: string,
  month: string,
  year: string,
  hour?: string,
  minute?: string,
): string {
  const date = `${year}-${two(months.indexOf(month.toLowerCase()) / 4 + 1)}-${two(day)}`;
  return hour ? `${date}T${two(hour)}:${minute}` : date;
}

/** "20 januari 2016", "20 January 2016": as the language writes it, always with the year. */
export const formatDay = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date.slice(0, 10)),
  );

/** "9.05" in Swedish, "09:05" in English; empty where the date has no time. */
export const formatTime = (date: string, locale: string): string =>
  locale === 'en' ? date.slice(11) : date.slice(11).replace(/^0/, '').replace(':', '.');
