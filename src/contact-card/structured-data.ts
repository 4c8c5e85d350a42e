/** A contact in the vocabulary of https://schema.org, for search engines and assistants. */
import { addressParts, type Contact } from './contact.js';
import { clock, fullDay, type Dates, type Hours, type Span } from './hours.js';

const weekdays = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'].map((day) => `${day}day`);
const holidays = 'PublicHolidays';

/** Without times it is closed. */
const specification = (what: object): object => ({ '@type': 'OpeningHoursSpecification', ...what });

/** Minutes as "08:30"; the day after begins anew. */
const time = (minutes: number): string => clock(minutes).slice(11);

/** A day's hours. Closing at or before opening is on the day after; closing at the time of opening would be no time. */
const hoursOf = (dayOfWeek: string | undefined, spans: Span[] = []): object[] =>
  spans.map(({ from, to }) =>
    specification({
      dayOfWeek,
      opens: time(from),
      closes: time(Math.min(to, from + fullDay - 1)),
    }),
  );

/** The week, public holidays where they are other days, and the dates when it is closed all the same. */
const openingHours = ({ days, holiday }: Hours, closed: readonly Dates[]): object[] => [
  ...days.flatMap((spans, day) => hoursOf(weekdays[day], spans)),
  ...hoursOf(holidays, holiday),
  ...(holiday?.length === 0 ? [specification({ dayOfWeek: holidays })] : []),
  ...closed.map(({ from, to }) => specification({ validFrom: from, validThrough: to })),
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
