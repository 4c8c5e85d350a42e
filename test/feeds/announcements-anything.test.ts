import { expect } from 'chai';
import fc from '../support/cases.js';
import { soon } from '../support/soon.js';
import type { Announcement } from '../../src/feeds/announcement.js';
import { currentAnnouncements, readAnnouncements } from '../../src/feeds/announcements.js';
import {
  alert,
  alertOf,
  changed,
  documentOf,
  missingChild,
  vmaAlert,
  vmaCancel,
  vmaOf,
} from './cap-alerts.js';

const settings: fc.Parameters<unknown> = { numRuns: 300 };
/** Longer than anything that a feed of this size may take, ms. */
const patience = 2_000;

const address = 'https://www.exempel.se/meddelanden.json';
/** What is in every test, exercise and draft of these tests, and may never be seen. */
const secret = 'ÖVNING';
/** Characters that nobody can read, and half letters. */
const unreadable = /(?![\t\n\r\x7F-\x9F])[\p{Cc}\p{Cs}]/u;

function expectText(text: unknown, what: string): void {
  expect(text, what).to.be.a('string').that.is.not.empty;
  expect(text, what).to.not.match(unreadable);
}

/** What every announcement promises, whatever the feed was. */
function expectGood({
  id,
  message = id,
  level,
  from,
  until,
  updated,
  dismissible,
  areas,
  texts,
}: Announcement): void {
  for (const name of [id, message]) expectText(name, 'id');
  expect(['info', 'warning', 'emergency']).to.include(level);
  expect(dismissible).to.be.a('boolean');
  for (const moment of [from, until, updated])
    if (moment !== undefined) expect(new Date(moment).getTime(), 'moment').to.equal(moment).and.be.above(0);
  for (const area of areas) expectText(area, 'area');
  expect(texts, 'texts').to.not.be.empty;
  for (const { lang, heading, paragraphs, links, sender } of texts) {
    expectText(heading, 'heading');
    for (const paragraph of paragraphs) expectText(paragraph, 'paragraph');
    if (lang !== undefined) expect(lang, 'lang').to.be.a('string');
    if (sender !== undefined) expectText(sender, 'sender');
    for (const { href, text } of links) {
      expect(href).to.match(/^(https?|mailto|tel):/);
      expectText(text, 'link');
    }
  }
}

/** Either announcements, each as it should be, or an Error; and either soon. */
const expectAnnouncementsOrError = (text: string): void => soon(patience, () => readAll(text));

function readAll(text: string): void {
  try {
    const { announcements, withdrawn, problems } = readAnnouncements(text, address);
    announcements.forEach(expectGood);
    expect(announcements).to.have.length.at.most(200);
    expect(new Set(announcements.map(({ id }) => id)).size, 'ids').to.equal(announcements.length);
    for (const word of [...withdrawn, ...problems]) expect(word).to.be.a('string').that.is.not.empty;
    currentAnnouncements(announcements, { now: Date.now(), area: text.slice(0, 20), withdrawn }).forEach(
      expectGood,
    );
    expect(JSON.stringify(announcements)).to.not.contain(secret);
  } catch (error) {
    expect(error).to.be.instanceOf(Error);
    // What the reader says itself is an Error; anything else was not meant: a TypeError, a RangeError, an assertion.
    if (!(error instanceof SyntaxError)) expect((error as Error).name, String(error)).to.equal('Error');
  }
}

const words = fc.constantFrom(
  ...'Actual Test Exercise Public Alert Update Cancel Severe Immediate Observed Extreme'.split(' '),
  ...'info warning emergency draft sv en 2026-11-22 2026-11-22T14:05 9999-12-31 04 0482 a,b,c'.split(' '),
  ...'https://www.exempel.se/ javascript:alert(1) www. mailto: <p>A<br>B</p>'.split(' '),
  ...['A\n\nB', '\uD83C', '\0'],
);
const names = fc.constantFrom(
  ...'announcements alerts news vmas id level heading text links href from until areas languages'.split(' '),
  ...'status en identifier sender sent msgType scope references info language event severity'.split(' '),
  ...'urgency certainty expires headline description web area areaDesc geocode value'.split(' '),
  ...'Headline BodyText IsVma IsTestVma BodyLinks Updated'.split(' '),
  ...'__proto__ constructor toString length'.split(' '),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -1, 1e300, ''),
    words,
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(names, tie('json'), { maxKeys: 6 }),
  ),
}));
const fields = fc.dictionary(names, json, { maxKeys: 8 });
const over = (good: object) => fields.map((some) => ({ ...good, ...some }));

const own = {
  id: 'A',
  level: 'warning',
  heading: 'A',
  text: 'B',
  links: [{ href: '/a', text: 'A' }],
  until: '2026-11-22',
};
const news = {
  Identifier: 'A',
  Headline: 'A',
  BodyText: '<p>B</p>',
  Area: [{ Description: 'C' }],
  IsVma: true,
};

/** A text with a piece cut out, or put in, or both. */
const damaged = fc
  .tuple(
    fc.constantFrom(
      documentOf(alertOf(alert), alertOf(changed({ status: 'Test' }, { headline: secret })), missingChild),
      vmaOf(vmaAlert, { ...vmaAlert, identifier: 'B' }, vmaCancel),
      JSON.stringify({
        announcements: [own, { ...own, id: 'B', status: 'draft', heading: secret, text: secret }],
      }),
      JSON.stringify([news, { ...news, Headline: secret, IsTestVma: true }]),
    ),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(20),
    fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })),
  )
  .map(([text, where, length, put]) => {
    const at = Math.floor(where * text.length);
    return { text: text.slice(0, at) + put + text.slice(at + length), put };
  });

describe('any text at all, as notices', () => {
  const kinds: [what: string, text: fc.Arbitrary<string>][] = [
    ['of any characters', fc.string({ unit: 'binary', maxLength: 200 })],
    ['in JSON', json.map((value) => JSON.stringify(value))],
    [
      'in notices of the municipality',
      fc.array(over(own)).map((announcements) => JSON.stringify({ announcements })),
    ],
    ['in alerts', fc.array(over(vmaAlert)).map((alerts) => vmaOf(...alerts))],
    ['in the info of alerts', fc.array(over(vmaAlert.info[0]!)).map((info) => vmaOf({ ...vmaAlert, info }))],
    ['in news of Krisinformation', fc.array(over(news)).map((entries) => JSON.stringify(entries))],
    [
      'in alerts in XML',
      fc
        .tuple(names, fc.oneof(words, fc.string({ unit: 'binary', maxLength: 9 })), names, words)
        .map(([name, text, inInfo, word]) => alertOf(changed({ [name]: text }, { [inInfo]: word }))),
    ],
  ];
  for (const [what, text] of kinds)
    it(`gives good announcements or an Error: ${what}`, () => {
      fc.assert(fc.property(text, expectAnnouncementsOrError), settings);
    });

  it('gives good announcements or an Error: damaged', () => {
    fc.assert(
      fc.property(damaged, ({ text }) => {
        try {
          readAnnouncements(text, address).announcements.forEach(expectGood);
        } catch (error) {
          expect((error as Error).name, String(error)).to.be.oneOf(['Error', 'SyntaxError']);
        }
      }),
      { ...settings, numRuns: 1_000 },
    );
  });

  it('never shows a test, an exercise or a draft', () => {
    const hidden = fc.constantFrom(
      ...['Test', 'Exercise', 'System', 'Draft'].map(
        (status) => (some: object) =>
          vmaOf({ ...vmaAlert, info: [{ ...vmaAlert.info[0], ...some, headline: secret }], status }),
      ),
      ...['draft', 'test', 'exercise'].map(
        (status) => (some: object) =>
          JSON.stringify({ announcements: [{ ...own, ...some, heading: secret, status }] }),
      ),
      (some: object) =>
        JSON.stringify([{ ...some, Headline: secret, headline: secret, IsTestVma: true, isTestVma: true }]),
    );
    fc.assert(
      fc.property(hidden, fields, (toText, some) => {
        expect(readAnnouncements(toText(some), address).announcements).to.deep.equal([]);
      }),
      settings,
    );
  });

  it('gives the words that were put into it', () => {
    const some = fc.string({ unit: fc.constantFrom(...Array.from('aåÖ🏊é< >&;\'"]#')), maxLength: 20 });
    fc.assert(
      fc.property(some, (text) => {
        const heading = `Bad ${text}.`;
        const shown = heading.replace(/\s+/g, ' ');
        for (const feed of [
          JSON.stringify({ announcements: [{ heading }] }),
          alertOf(changed({}, { headline: heading })),
          vmaOf({ ...vmaAlert, info: [{ ...vmaAlert.info[0], headline: heading }] }),
        ])
          expect(readAnnouncements(feed, address).announcements[0]!.texts[0]!.heading).to.equal(shown);
      }),
      settings,
    );
  });
});
