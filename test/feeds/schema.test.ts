import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { readAnnouncements } from '../../src/feeds/announcements.js';
import { address, good, readAll } from './own-notices.js';

const fetchJson = async (path: string): Promise<object> => (await (await fetch(path)).json()) as object;

describe('the schema of notices', () => {
  let accepts: (document: unknown) => boolean;
  before(async () => {
    const schema = await fetchJson('/src/feeds/announcements.schema.json');
    accepts = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
  });

  it('accepts the example, in which the reader finds nothing wrong', async () => {
    const example = await fetchJson('/examples/announcements.json');
    expect(accepts(example)).to.equal(true);
    const { announcements, problems } = readAnnouncements(JSON.stringify(example), address);
    expect(problems).to.deep.equal([]);
    expect(announcements.map(({ id }) => id)).to.deep.equal(['viadukten', 'vatten-2026-11', 'svinpest']);
  });

  const date = (until: unknown) => ({ ...good, until });
  const right: unknown[] = [
    good,
    { heading: 'A' },
    { ...good, text: ['A', 'B'], areas: 'Fagersta, 1982', links: [] },
    {
      ...good,
      links: [{ href: 'mailto:info@exempel.se', text: 'Skriv' }],
      languages: { 'en-GB': { heading: 'A' } },
    },
    ...[
      '2026-11-22',
      '2026-11-22T14:05',
      '2026-11-22 14:05',
      '2026-11-22T14:05:00+01:00',
      '2026-11-22T13:05Z',
    ].map(date),
    ...['22 november 2026', '1 maj 2027 kl. 9.00', '29 februari 2028', ''].map(date),
  ];
  it('accepts what the reader reads', () => {
    for (const entry of right) {
      const what = JSON.stringify(entry);
      expect(accepts({ announcements: [entry] }), what).to.equal(true);
      expect(readAll(entry).problems, what).to.deep.equal([]);
    }
  });

  const wrong: unknown[] = [
    ...[null, 'Koka vattnet', 17, [], {}],
    ...[{ heading: '' }, { heading: ' ' }, { heading: null }, { heading: {} }, { text: 'A' }],
    ...[
      '31 februari 2026',
      '2026-02-30',
      '2026-13-01',
      '2026-11-31',
      '2026-11-22T24:05',
      '2026-11-22T14:65',
    ].map(date),
    ...['i morgon', '22/11 2026', '22 nov', '1969-12-31', 'kl. 14', '2026', 20261122, true, [], {}].map(date),
    ...['röd', 'varning', 3, [], {}].map((level) => ({ ...good, level })),
    ...['true', 'ja', 1, [], {}].map((dismissible) => ({ ...good, dismissible })),
    ...['utkast', 1, {}].map((status) => ({ ...good, status })),
    ...[{}, [{}], [null], [['Fagersta']], true, ['']].map((areas) => ({ ...good, areas })),
    ...[{}, true, [{}], ['A', false], [['A']]].map((text) => ({ ...good, text })),
    ...[' ', {}, true, []].map((id) => ({ ...good, id })),
    ...[['en'], 'en', 1].map((languages) => ({ ...good, languages })),
    ...['A', null, {}, { heading: '' }, { heading: 'A', untill: 'B' }].map((en) => ({
      ...good,
      languages: { en },
    })),
    ...['javascript:alert(1)', 'data:text/html,A', 'https://', 'http:', '', ' ', null, {}].map((href) => ({
      ...good,
      links: [{ href, text: 'A' }],
    })),
    ...['', ' ', null, {}, undefined].map((text) => ({ ...good, links: [{ href: '/a', text }] })),
    ...['A', 1, {}, ['A'], [null]].map((links) => ({ ...good, links })),
    ...['untill', 'header', 'Heading', 'constructor', 'toString'].map((name) => ({ ...good, [name]: 'A' })),
  ];
  it('rejects what the reader tells of', () => {
    for (const entry of wrong) {
      const what = JSON.stringify(entry);
      expect(readAll(entry).problems, what).to.not.be.empty;
      expect(accepts({ announcements: [entry] }), what).to.equal(false);
    }
  });

  it('rejects what is no list of notices, and so does the reader', () => {
    for (const document of [{}, { announcements: {} }, { announcements: 'A' }, { notices: [] }]) {
      expect(accepts(document), JSON.stringify(document)).to.equal(false);
      expect(() => readAnnouncements(JSON.stringify(document), address)).to.throw(Error, 'no list');
    }
  });
});
