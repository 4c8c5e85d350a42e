/** A contact in the vocabulary of https://schema.org, for search engines and assistants. */
import { addressParts, type Contact } from './contact.js';

/** Opening hours: Monday first, from when to when in minutes after midnight; past 1440 is the night after. */
export interface WeekHours {
  days: { from: number; to: number }[][];
}

const weekdays = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'];

/** Minutes as "08:30"; the day after begins anew. */
const time = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(11, 16);

/** Closing at or before opening is closing on the day after; the same time would be no time at all. */
const openingHours = ({ days }: WeekHours): object[] =>
  days.flatMap((spans, day) =>
    spans.map(({ from, to }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `${String(weekdays[day])}day`,
      opens: time(from),
      closes: time(to - from < 1440 ? to : from + 1439),
    })),
  );

/**
 * The contact as JSON-LD: a `Person` who works for the unit, or a `GovernmentOrganization`, a part of it. Neither may
 * have opening hours (a `Place` may), so these stand on its `ContactPoint`, with the numbers that they are for.
 * Telephone numbers are in E.164, with ";ext=123" where there is an extension; short ones as they are. What is missing
 * is undefined, or an empty list.
 * @param hours - when the contact can be reached
 */
export function structuredData(contact: Contact, hours?: WeekHours): object {
  const { name, kind, jobTitle, unit, phones, emails, address, website } = contact;
  const isPerson = kind === 'person';
  const organization = 'GovernmentOrganization';
  const reach = { telephone: phones.map(({ href }) => href.slice(4)), email: emails };
  const [streetAddress, postalCode, addressLocality] = addressParts(address ?? '');
  return {
    '@context': 'https://schema.org',
    '@type': isPerson ? 'Person' : organization,
    name,
    jobTitle,
    url: website,
    ...reach,
    [isPerson ? 'worksFor' : 'parentOrganization']: unit && { '@type': organization, name: unit },
    address: address && { '@type': 'PostalAddress', streetAddress, postalCode, addressLocality },
    contactPoint: hours && { '@type': 'ContactPoint', ...reach, hoursAvailable: openingHours(hours) },
  };
}

/**
 * Structured data as the text of a `<script type="application/ld+json">`, which no name can end or turn into a comment.
 */
export const scriptText = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');
