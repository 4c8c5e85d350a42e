import { expect } from 'chai';
import fc from '../support/cases.js';
import ICAL from 'ical.js';
import type { Contact } from '../../src/contact-card/contact.js';
import { fileName, vcard } from '../../src/contact-card/vcard.js';

const asa: Contact = {
  name: 'Åsa Öberg',
  kind: 'person',
  jobTitle: 'Enhetschef',
  unit: 'Vård, stöd; hemtjänst',
  phones: [{ href: 'tel:+4614285000;ext=123' }, { href: 'tel:+46701234567', mobile: true }],
  emails: ['asa.oberg@exempel.se'],
  address: 'Burensköldsvägen 11, 595 80 Mjölby',
  website: 'https://www.exempel.se/a,b;c',
};
const empty: Contact = { name: 'Hemtjänsten', kind: 'unit', phones: [], emails: [] };

/** The lines as they were before they were folded. */
const lines = (contact: Contact) => vcard(contact).replaceAll('\r\n ', '').split('\r\n');

describe('the vCard of', () => {
  it('a person', () => {
    expect(lines(asa)).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'FN:Åsa Öberg',
      'N:Öberg;Åsa;;;',
      'ORG:Vård\\, stöd\\; hemtjänst',
      'TITLE:Enhetschef',
      'TEL;VALUE=uri;TYPE=work:tel:+4614285000;ext=123',
      'TEL;VALUE=uri;TYPE=cell:tel:+46701234567',
      'EMAIL:asa.oberg@exempel.se',
      'ADR:;;Burensköldsvägen 11;Mjölby;;595 80;',
      'URL:https://www.exempel.se/a,b;c',
      'END:VCARD',
      '',
    ]);
  });

  it('a unit, which is its own organisation unless it is part of one', () => {
    const start = ['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', 'FN:Hemtjänsten'];
    expect(lines(empty)).to.deep.equal([...start, 'ORG:Hemtjänsten', 'END:VCARD', '']);
    expect(lines({ ...empty, unit: 'Mjölby kommun' })).to.include('ORG:Mjölby kommun');
    expect(lines({ ...empty, kind: 'municipality', name: 'Mjölby kommun' })).to.include('KIND:org');
    expect(vcard({ ...empty, name: 'Mjölby kommun' }), 'no person has that name').not.to.match(/^N:/m);
  });

  it('a person whose name has no two words: no parts of it are guessed', () => {
    for (const name of ['Åsa', 'Anna Maria Lind', 'Anna-Karin von Essen'])
      expect(vcard({ ...asa, name })).not.to.match(/^N:/m);
  });

  const addresses: [address: string, value: string][] = [
    ['Burensköldsvägen 11, 59580 Mjölby', ';;Burensköldsvägen 11;Mjölby;;59580;'],
    ['Box 12\nSE-595 80 Mjölby', ';;Box 12;Mjölby;;595 80;'],
    ['Hus B, Storgatan 1, 111 22 Gamla stan', ';;Hus B\\, Storgatan 1;Gamla stan;;111 22;'],
    ['595 80 Mjölby', ';;;Mjölby;;595 80;'],
    ['Torget; huset\nMjölby', ';;Torget\\; huset\\nMjölby;;;;'],
    ['Storgatan 1, 595 80 Mjölby, Sverige', ';;Storgatan 1\\, 595 80 Mjölby\\, Sverige;;;;'],
  ];
  for (const [address, value] of addresses) {
    it(`the address ${JSON.stringify(address)}`, () =>
      expect(lines({ ...asa, address })).to.include(`ADR:${value}`));
  }

  it('a long line, folded, and not oftener than it must be', () => {
    const folded = vcard({ ...empty, emails: [`${'a'.repeat(100)}@exempel.se`] }).split('\r\n');
    expect(folded[5]).to.equal(`EMAIL:${'a'.repeat(68)}`);
    expect(folded[6]).to.equal(` ${'a'.repeat(32)}@exempel.se`);
    expect(vcard({ ...empty, name: 'Å'.repeat(34) })).to.include(`FN:${'Å'.repeat(34)}\r\n`);
  });
});

const runs = { numRuns: 10_000 };
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(...Array.from('\r\n\t\\,;: "aÅ🎉\u2028\u0085\u000B\uD800'), 'END:VCARD', '\r\nEMAIL:x'),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
);
/** A URI has no backslash; and the other program finds no end of a component after one that is escaped. */
const plain = text.map((value) => value.replaceAll('\\', '/'));
const optional = (key: keyof Contact) =>
  fc.option(
    (key === 'website' ? plain : text).map((value) => ({ [key]: value })),
    { nil: {} },
  );
const contacts: fc.Arbitrary<Contact> = fc
  .tuple(
    fc.record({
      name: text,
      kind: fc.constantFrom('person' as const, 'unit' as const, 'municipality' as const),
      phones: fc.array(fc.record({ href: plain, mobile: fc.boolean() }), { maxLength: 3 }),
      emails: fc.array(text, { maxLength: 3 }),
    }),
    ...(['jobTitle', 'unit', 'address', 'website'] as const).map(optional),
  )
  .map((parts) => Object.assign({}, ...parts) as Contact);

const isWhole = (value: unknown) => JSON.stringify(value).search(/\\ud[89a-f]/) < 0;

/** What an address book may get of a text: line breaks single, other control characters and ends of lines gone. */
const kept = (value: string) => value.replace(/[\r\n]+/g, '\n').replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, '');
/** Of an address on the Web, which has no line breaks. */
const bare = (value: string) => kept(value).replaceAll('\n', '');

describe('a vCard of anything', () => {
  it('has lines of 75 octets at most, each with its end, and no other line ends', () => {
    fc.assert(
      fc.property(contacts, (contact) => {
        const card = vcard(contact);
        expect(card.endsWith('\r\n')).to.be.true;
        expect(card.replaceAll('\r\n', '')).not.to.match(/[\p{Cc}\u2028\u2029]/u);
        const physical = card.slice(0, -2).split('\r\n');
        const octets = physical.map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...octets)).to.be.at.most(75);
        // A pair is never in two lines: where there were no halves, there are none.
        if (Object.values(contact).flat().every(isWhole)) expect(physical.every(isWhole)).to.be.true;
      }),
      runs,
    );
  });

  it('has the properties that it should have, and never one that a text brought along', () => {
    fc.assert(
      fc.property(contacts, (contact) => {
        const names = lines(contact).map((line) => /^[A-Z]*/.exec(line)![0]);
        const { phones, emails } = contact;
        expect(names.slice(0, 4)).to.deep.equal(['BEGIN', 'VERSION', 'KIND', 'FN']);
        expect(names.filter((name) => name === 'EMAIL')).to.have.length(emails.length);
        expect(names.filter((name) => name === 'TEL')).to.have.length(phones.length);
        expect(names.filter((name) => name === 'END')).to.have.length(1);
        expect(names.slice(-2)).to.deep.equal(['END', '']);
      }),
      runs,
    );
  });

  it('is read by another program as what it was made of', () => {
    fc.assert(
      fc.property(contacts, (contact) => {
        const card = ICAL.Component.fromString(vcard(contact));
        const all = (name: string) => card.getAllProperties(name).map((property) => property.getFirstValue());
        const { name, kind, jobTitle, unit, phones, emails, website } = contact;
        expect(all('version')).to.deep.equal(['4.0']);
        expect(all('kind')).to.deep.equal([kind === 'person' ? 'individual' : 'org']);
        expect(all('fn')).to.deep.equal([kept(name)]);
        expect(all('title')).to.deep.equal(jobTitle ? [kept(jobTitle)] : []);
        expect(all('org')).to.deep.equal(unit || kind !== 'person' ? [kept(unit || name)] : []);
        expect(all('email')).to.deep.equal(emails.map(kept));
        expect(all('tel')).to.deep.equal(phones.map(({ href }) => bare(href)));
        expect(all('url')).to.deep.equal(website ? [bare(website)] : []);
      }),
      runs,
    );
  });

  it('has an address whose parts are what was written', () => {
    const word = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö;]{1,12}( [a-zåäö]{1,8})?$/);
    fc.assert(
      fc.property(plain, fc.stringMatching(/^\d{3} ?\d\d$/), word, (written, code, town) => {
        const card = ICAL.Component.fromString(vcard({ ...asa, address: `${written}, ${code} ${town}` }));
        const value: unknown = card.getFirstPropertyValue('adr');
        expect(value).to.deep.equal(['', '', kept(written), town, '', code, '']);
      }),
      runs,
    );
  });
});

describe('the name of the file', () => {
  const cases: [name: string, file: string][] = [
    ['Åsa Öberg', 'Åsa Öberg.vcf'],
    ['Enhet: Vård/omsorg?', 'Enhet Vårdomsorg.vcf'],
    ['../../.profile', 'profile.vcf'],
    ['Kom\u00ADmunen\u202E', 'Kommunen.vcf'],
    ['a\u0000b\r\nc', 'abc.vcf'],
    ['محمد علي', 'محمد علي.vcf'],
    ['\uD800', 'kontakt.vcf'],
    [' . ', 'kontakt.vcf'],
    ['', 'kontakt.vcf'],
  ];
  for (const [name, file] of cases) {
    it(`of ${JSON.stringify(name)} is ${file}`, () => expect(fileName(name)).to.equal(file));
  }

  it('of anything has nothing that a file system refuses', () => {
    fc.assert(
      fc.property(text, (name) => {
        const file = fileName(name);
        expect(file).to.match(/^[^.\s].*\.vcf$/su);
        expect(file).not.to.match(/[\\/:*?"<>|\p{C}]/u);
      }),
      runs,
    );
  });
});
