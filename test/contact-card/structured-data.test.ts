import { expect } from 'chai';
import fc from '../support/cases.js';
import type { Contact } from '../../src/contact-card/contact.js';
import type { Hours } from '../../src/contact-card/hours.js';
import { scriptText, structuredData } from '../../src/contact-card/structured-data.js';

const asa: Contact = {
  name: 'Åsa Öberg',
  kind: 'person',
  jobTitle: 'Enhetschef',
  unit: 'Hemtjänsten',
  phones: [{ href: 'tel:+4614285472' }],
  emails: ['asa.oberg@exempel.se'],
  address: 'Burensköldsvägen 11, 595 80 Mjölby',
  website: 'https://www.exempel.se',
};

/** As a search engine gets it: what is undefined is gone. */
const data = (...args: Parameters<typeof structuredData>) =>
  JSON.parse(scriptText(structuredData(...args))) as Record<string, unknown>;

const span = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
const hoursOf = (days: Hours['days']) =>
  (data(asa, { days })['contactPoint'] as { hoursAvailable: Record<string, unknown>[] }).hoursAvailable;

describe('the structured data of', () => {
  it('a person', () => {
    expect(data(asa)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Åsa Öberg',
      jobTitle: 'Enhetschef',
      url: 'https://www.exempel.se',
      telephone: ['+4614285472'],
      email: ['asa.oberg@exempel.se'],
      worksFor: { '@type': 'GovernmentOrganization', name: 'Hemtjänsten' },
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Burensköldsvägen 11',
        postalCode: '595 80',
        addressLocality: 'Mjölby',
      },
    });
  });

  it('a unit, with its website', () => {
    const unit: Contact = {
      name: 'Hemtjänsten',
      kind: 'unit',
      unit: 'Mjölby kommun',
      phones: [],
      emails: [],
      website: 'https://www.exempel.se/hemtjanst',
    };
    expect(data(unit)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: 'Hemtjänsten',
      url: 'https://www.exempel.se/hemtjanst',
      telephone: [],
      email: [],
      parentOrganization: { '@type': 'GovernmentOrganization', name: 'Mjölby kommun' },
    });
  });

  it('an address that has no postcode', () => {
    expect(data({ ...asa, address: 'Stora torget' })['address']).to.deep.equal({
      '@type': 'PostalAddress',
      streetAddress: 'Stora torget',
    });
  });
});

describe('opening hours', () => {
  it('stand on the contact point, with the numbers, each day by itself', () => {
    const office = [{ from: 480, to: 990 }];
    const { contactPoint } = data(asa, { days: [office, [], [], [], [span(8, 15)], [], []] });
    expect(contactPoint).to.deep.equal({
      '@type': 'ContactPoint',
      telephone: ['+4614285472'],
      email: ['asa.oberg@exempel.se'],
      hoursAvailable: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: 'Monday',
          opens: '08:00',
          closes: '16:30',
        },
        { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Friday', opens: '08:00', closes: '15:00' },
      ],
    });
  });

  const times: [from: number, to: number, opens: string, closes: string][] = [
    [20, 26, '20:00', '02:00'],
    [20, 24, '20:00', '00:00'],
    [0, 24, '00:00', '23:59'],
    [6, 30, '06:00', '05:59'],
    [0, 0.5, '00:00', '00:30'],
  ];
  for (const [from, to, opens, closes] of times) {
    it(`from ${from} to ${to} are from ${opens} to ${closes}`, () => {
      const found = hoursOf([[], [], [], [], [], [span(from, to)], [span(from, to)]]);
      expect(found.map(({ dayOfWeek }) => dayOfWeek)).to.deep.equal(['Saturday', 'Sunday']);
      for (const one of found) expect(one).to.include({ opens, closes });
    });
  }

  it('have their exceptions: holidays, and dates when it is closed', () => {
    const days: Hours['days'] = [[span(8, 16)], [], [], [], [], [], []];
    const told = (hours: Hours, closed: { from: string; to: string }[] = []) =>
      (data(asa, hours, closed)['contactPoint'] as { hoursAvailable: object[] }).hoursAvailable.slice(1);
    const closed = { '@type': 'OpeningHoursSpecification' };

    expect(told({ days })).to.deep.equal([]);
    expect(told({ days, holiday: [] })).to.deep.equal([{ ...closed, dayOfWeek: 'PublicHolidays' }]);
    expect(told({ days, holiday: [span(10, 12)] })).to.deep.equal([
      { ...closed, dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '12:00' },
    ]);
    expect(told({ days }, [{ from: '2026-07-06', to: '2026-07-31' }])).to.deep.equal([
      { ...closed, validFrom: '2026-07-06', validThrough: '2026-07-31' },
    ]);
  });

  it('say each span of each day once', () => {
    const spans = fc
      .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 95 }))
      .map(([from, length]) => ({ from: from * 15, to: (from + length) * 15 }));
    const week = fc.array(
      fc.uniqueArray(spans, { maxLength: 3, selector: ({ from, to }) => `${from}-${to}` }),
      {
        minLength: 7,
        maxLength: 7,
      },
    );
    const minutes = (time: unknown) => {
      const [hour, minute] = String(time).split(':').map(Number);
      return hour! * 60 + minute!;
    };
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    fc.assert(
      fc.property(week, (days) => {
        const told = hoursOf(days).map(({ dayOfWeek, opens, closes }) => {
          const from = minutes(opens);
          const to = minutes(closes);
          return `${names.indexOf(String(dayOfWeek))} ${from}-${to > from ? to : to + 1440}`;
        });
        const given = days.flatMap((spans, index) => spans.map(({ from, to }) => `${index} ${from}-${to}`));
        expect(told.sort()).to.deep.equal(given.sort());
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the text of the script', () => {
  it('can be ended by no name, and says the same', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script>', '<!--', '<script', '</SCRIPT ', ']]>', '\u2028'),
    );
    fc.assert(
      fc.property(text, text, text, (name, unit, address) => {
        const contact: Contact = { ...asa, name, unit, address };
        expect(scriptText(structuredData(contact))).not.to.include('<');
        expect(data(contact)['name']).to.equal(name);
      }),
      { numRuns: 10_000 },
    );
  });
});
