/** A contact in the vocabulary of https://schema.org, for search engines and assistants. */
import { addressParts, type Contact } from './contact.js';
import type { Dates, Hours, Span } from './hours.js';

const weekdays = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'].map((day) => `${day}day`);
const holidays = 'PublicHolidays';

/** Minutes as "08:30"; the day after begins anew. */
const time = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(11, 16);

/** A day's hours. Closing at or before opening is on the day after; closing at the time of opening would be no time. */
const hoursOf = (dayOfWeek: string | undefined, spans: Span[] = []): object[] =>
  spans.map(({ from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens: time(from),
    closes: time(to - from < 1440 ? to : from + 1439),
  }));

/** Where there is no time of opening it is closed. */
const closedOn = (when: object): object => ({ '@type': 'OpeningHoursSpecification', ...when });

/** The week, public holidays where they are other days, and the dates when it is closed all the same. */
const openingHours = ({ days, holiday }: Hours, closed: readonly Dates[]): object[] => [
  ...days.flatMap((spans, day) => hoursOf(weekdays[day], spans)),
  ...hoursOf(holidays, holiday),
  ...(holiday?.length === 0 ? [closedOn({ dayOfWeek: holidays })] : []),
  ...closed.map(({ from, to }) => closedOn({ validFrom: from, validThrough: to })),
];

/**
 * The contact as JSON-LD: a `Person` who works for the unit, or a `GovernmentOrganization`, a part of it. Neither may
 * have opening hours (a `Place` may), so these stand on its `ContactPoint`, with the numbers that they are for.
 * Telephone numbers are in E.164, with ";ext=123" where there is an extension; short ones as they are. What is missing
 * is undefined, or an empty list.
 * @param hours when the contact can be reached
 * @param closed days when it can't all the same
 */
export function structuredData(contact: Contact, hours?: Hours, closed: readonly Dates[] = []): object {
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
    contactPoint: hours && { '@type': 'ContactPoint', ...reach, hoursAvailable: openingHours(hours, closed) },
  };
}

/**
 * Structured data as the text of a `<script type="application/ld+json">`, which no name can end or turn into a comment.
 */
export const scriptText = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c');
