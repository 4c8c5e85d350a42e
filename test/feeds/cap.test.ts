import { expect } from 'chai';
import type { Announcement, AnnouncementsRead } from '../../src/feeds/announcement.js';
import { currentAnnouncements, readAnnouncements } from '../../src/feeds/announcements.js';
import {
  alert,
  alertOf,
  changed,
  documentOf,
  earthquake,
  info,
  missingChild,
  prefixedAlertOf,
  preparedness,
  thunderstorm,
  vmaAlert,
  vmaCancel,
  vmaOf,
  type Elements,
} from './cap-alerts.js';

const address = 'https://www.eskilstuna.se/krisfeed.xml';
const read = (text: string): AnnouncementsRead => readAnnouncements(text, address);

/** The one announcement of a document. */
function only(text: string): Announcement {
  const { announcements } = read(text);
  expect(announcements).to.have.length(1);
  return announcements[0]!;
}

const headings = (text: string): string[] => read(text).announcements.map(({ texts }) => texts[0]!.heading);
const moment = (text: string): number => Date.parse(text);

describe('an alert of the Common Alerting Protocol', () => {
  it('is read with all that a citizen needs', () => {
    expect(only(alertOf(alert))).to.deep.equal({
      id: 'larm@raddning.example,ESK-1 1',
      message: 'larm@raddning.example,ESK-1',
      level: 'emergency',
      from: undefined,
      until: moment('2026-11-22T18:00:00+01:00'),
      updated: moment('2026-11-22T14:05:30+01:00'),
      dismissible: false,
      areas: ['Eskilstuna kommun', '0484'],
      texts: [
        {
          lang: 'sv-SE',
          heading: 'Brand i Slagsta industriområde',
          paragraphs: [
            'Det brinner i en däckverkstad, och röken är farlig.',
            'Gå inomhus. Stäng dörrar, fönster och ventilation.',
          ],
          links: [{ href: 'https://www.eskilstuna.se/brand', text: 'eskilstuna.se' }],
          sender: 'Räddningstjänsten',
        },
      ],
    });
  });

  it('is read alike with a prefix, in version 1.1, and inside of another document', () => {
    const plain = read(alertOf(alert));
    expect(read(prefixedAlertOf(alert))).to.deep.equal(plain);
    expect(read(alertOf(alert, 'urn:oasis:names:tc:emergency:cap:1.1'))).to.deep.equal(plain);
    expect(
      read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Larm</title><entry><content type="text/xml">
        ${alertOf(alert)}</content></entry></feed>`),
    ).to.deep.equal(plain);
  });

  const examples: [what: string, text: string, level: string, heading: string][] = [
    ['a state of alert', preparedness, 'warning', 'Beredskapsnivån är höjd till orange'],
    ['a thunderstorm', thunderstorm, 'emergency', 'VARNING FÖR KRAFTIG ÅSKA'],
    ['an earthquake that is over', earthquake, 'info', 'JORDSKALV 3,4 VID VÄNERN'],
    ['a missing child', missingChild, 'warning', 'Barn försvunnet'],
  ];
  for (const [what, text, level, heading] of examples)
    it(`is read as the standard's example: ${what}`, () => {
      const announcement = only(text);
      expect(announcement.level).to.equal(level);
      expect(announcement.texts[0]!.heading).to.equal(heading);
    });

  it('holds in all of Sweden where it says so', () => expect(only(preparedness).areas).to.deep.equal([]));

  it('holds in each area that it names, by name and code', () => {
    expect(only(thunderstorm).areas).to.deep.equal(['Mjölby', 'Boxholm', 'Ydre', '006109', '0586', '0560']);
  });

  it('keeps its paragraphs, and lines that are only full are one', () => {
    expect(only(thunderstorm).texts[0]!.paragraphs).to.deep.equal([
      'KLOCKAN 14.54 SÅG RADARN ETT KRAFTIGT ÅSKVÄDER ÖVER MJÖLBY. DET RÖR SIG ÅT SYDVÄST.',
      'HAGEL, SKYFALL OCH HÅRDA VINDBYAR ÄR TROLIGA.',
      'SÖK SKYDD I ETT STADIGT HUS TILLS OVÄDRET HAR DRAGIT FÖRBI.',
    ]);
  });

  it('in two languages is one, with the Swedish text first', () => {
    const { texts } = only(missingChild);
    expect(texts.map(({ lang }) => lang)).to.deep.equal(['sv-SE', 'en-US']);
    expect(texts[1]!.paragraphs).to.deep.equal(['A boy of six is missing.', 'He may travel in a blue van.']);
  });

  it('with a language twice is two, each for its own area and time', () => {
    const text = alertOf(
      changed({
        info: [
          info,
          { ...info, language: 'en', headline: 'Fire' },
          { ...info, severity: 'Minor', headline: 'Röklukt', area: { areaDesc: 'Strängnäs kommun' } },
        ],
      }),
    );
    const { announcements } = read(text);
    expect(announcements.map(({ level, areas, texts }) => [level, areas[0], texts.length])).to.deep.equal([
      ['emergency', 'Eskilstuna kommun', 2],
      ['info', 'Strängnäs kommun', 1],
    ]);
    expect(new Set(announcements.map(({ id }) => id)).size).to.equal(2);
  });

  type Of = (announcement: Announcement) => unknown;
  const heading: Of = ({ texts }) => texts[0]!.heading;
  const links: Of = ({ texts }) => texts[0]!.links;
  const paragraphs: Of = ({ texts }) => texts[0]!.paragraphs;
  const from: Of = (announcement) => announcement.from;
  const details: [what: string, elements: Elements, of: Of, is: unknown][] = [
    [
      'keeps the items of a list apart',
      { description: 'Gör så här:\n- Gå in.\n- Stäng\nfönstren.', instruction: '' },
      paragraphs,
      ['Gör så här:', '- Gå in.', '- Stäng fönstren.'],
    ],
    ['has its kind for a heading where it has none', { headline: undefined }, heading, 'Brand'],
    ['is not held back until a danger begins', { onset: '2026-11-23T00:00:00+01:00' }, from, undefined],
    [
      'is held back until it is to be made known',
      { effective: '2026-11-22T15:00:00+01:00' },
      from,
      moment('2026-11-22T15:00:00+01:00'),
    ],
    ['has no link where the address may not be one', { web: 'javascript:alert(1)' }, links, []],
    [
      'has text as it is written, also where it looks like HTML',
      { headline: 'Vind <b>25</b> m/s & regn' },
      heading,
      'Vind <b>25</b> m/s & regn',
    ],
  ];
  for (const [what, elements, of, is] of details)
    it(what, () => expect(of(only(alertOf(changed({}, elements))))).to.deep.equal(is));
});

describe('the level of an alert', () => {
  const levels: [severity: string, urgency: string, certainty: string, level: string][] = [
    ['Severe', 'Immediate', 'Observed', 'emergency'],
    ['Extreme', 'Immediate', 'Observed', 'emergency'],
    ['Extreme', 'Expected', 'Likely', 'emergency'],
    ['Severe', 'Immediate', 'Likely', 'warning'],
    ['Severe', 'Expected', 'Observed', 'warning'],
    ['Extreme', 'Future', 'Likely', 'warning'],
    ['Extreme', 'Immediate', 'Possible', 'warning'],
    ['Moderate', 'Immediate', 'Observed', 'warning'],
    ['Unknown', 'Unknown', 'Unknown', 'warning'],
    ['Minor', 'Immediate', 'Observed', 'info'],
    ['Extreme', 'Past', 'Observed', 'info'],
    ['Extreme', 'Immediate', 'Unlikely', 'info'],
  ];
  for (const [severity, urgency, certainty, level] of levels)
    it(`is ${level}: ${severity}, ${urgency}, ${certainty}`, () => {
      const announcement = only(alertOf(changed({}, { severity, urgency, certainty })));
      expect(announcement.level).to.equal(level);
      expect(announcement.dismissible).to.equal(level !== 'emergency');
    });

  it('is information where the danger is over', () => {
    expect(only(alertOf(changed({}, { responseType: ['Monitor', 'AllClear'] }))).level).to.equal('info');
  });

  it('is a warning where it says nothing of it', () => {
    const text = alertOf(changed({}, { severity: undefined, urgency: undefined, certainty: undefined }));
    expect(only(text).level).to.equal('warning');
  });
});

describe('alerts that are not for the public', () => {
  const kinds: [what: string, elements: Elements][] = [
    ...['Test', 'Exercise', 'System', 'Draft', 'test', ''].map((status): [string, Elements] => [
      `status "${status}"`,
      { status },
    ]),
    ...['Restricted', 'Private', ''].map((scope): [string, Elements] => [`scope "${scope}"`, { scope }]),
    ...['Ack', 'Error', 'Cancel', ''].map((msgType): [string, Elements] => [
      `type "${msgType}"`,
      { msgType },
    ]),
  ];
  for (const [what, elements] of kinds)
    it(`are left out: ${what}`, () => expect(headings(alertOf(changed(elements)))).to.deep.equal([]));

  it('withdraw nothing', () => {
    const reference = 'larm@raddning.example,ESK-1,2026-11-22T14:05:30+01:00';
    for (const [, elements] of kinds) {
      const late = { identifier: 'ESK-2', msgType: 'Cancel', references: reference, ...elements };
      if (late.msgType === 'Cancel' && !('status' in elements || 'scope' in elements)) continue;
      const text = documentOf(alertOf(alert), alertOf(changed(late)));
      expect(read(text).withdrawn, JSON.stringify(elements)).to.deep.equal([]);
    }
  });
});

describe('alerts that refer to others', () => {
  const reference = 'larm@raddning.example,ESK-1,2026-11-22T14:05:30+01:00';
  const update = changed(
    { identifier: 'ESK-2', msgType: 'Update', references: reference, sent: '2026-11-22T15:00:00+01:00' },
    { headline: 'Branden är under kontroll' },
  );
  const cancel: Elements = {
    ...alert,
    identifier: 'ESK-3',
    msgType: 'Cancel',
    references: reference,
    info: undefined,
  };

  const last = { ...cancel, references: 'larm@raddning.example,ESK-2,2026-11-22T15:00:00+01:00' };
  const references = `larm@raddning.example,
      ESK-1,2026-11-22T14:05:30+01:00\n\n larm@raddning.example,ESK-9,2026-11-22T14:05:30+01:00`;
  const several = { ...cancel, references };
  const inTwoParts = changed({ info: [info, { ...info, headline: 'Röklukt' }] });
  const fromAnother = changed({ sender: 'annan@raddning.example' });
  const controlled = 'Branden är under kontroll';

  const cases: [what: string, alerts: Elements[], left: unknown[]][] = [
    ['take the place of what they update, in any order', [alert, update], [controlled]],
    ['withdraw what they cancel, also where they say nothing else', [alert, cancel], []],
    ['withdraw an update that had taken the place of another', [alert, update, last], []],
    [
      'withdraw several at once, however their names are set apart',
      [alert, changed({ identifier: 'ESK-9' }), several],
      [],
    ],
    ['withdraw only what their sender means', [fromAnother, cancel], [info.headline]],
    ['withdraw all parts of an alert', [inTwoParts, cancel], []],
    ['may keep the name of what they update', [alert, { ...update, identifier: 'ESK-1' }], [controlled]],
  ];
  for (const [what, alerts, left] of cases)
    it(what, () => {
      const texts = alerts.map((elements) => alertOf(elements));
      for (const order of [texts, [...texts].reverse()])
        expect(headings(documentOf(...order))).to.deep.equal(left);
    });

  it('withdraw what an earlier answer had', () => {
    const earlier = read(alertOf(alert)).announcements;
    const { announcements, withdrawn } = read(alertOf(cancel));
    const now = moment('2026-11-22T16:00:00+01:00');
    expect(currentAnnouncements(earlier, { now })).to.have.length(1);
    expect(currentAnnouncements([...earlier, ...announcements], { now, withdrawn })).to.deep.equal([]);
  });
});

describe("Sveriges Radio's VMA", () => {
  it('is read as an alert with its kind for a heading', () => {
    const announcement = only(vmaOf(vmaAlert));
    expect(announcement).to.deep.include({
      level: 'emergency',
      dismissible: false,
      areas: ['Eskilstuna kommun', '0484'],
    });
    const [swedish, english] = announcement.texts;
    expect(swedish!.heading).to.equal('Viktigt meddelande till allmänheten (VMA)');
    expect(swedish!.paragraphs).to.have.length(3);
    expect(swedish!.links).to.deep.equal([
      { href: 'https://sverigesradio.se/artikel/vma-vad-ar-det', text: 'sverigesradio.se' },
    ]);
    expect(english).to.deep.include({ lang: 'en-US', heading: 'Important Public Announcement', links: [] });
  });

  it('is withdrawn by a cancel without info, whose time differs', () => {
    expect(read(vmaOf(vmaCancel, vmaAlert))).to.deep.equal({
      announcements: [],
      withdrawn: ['https://vmaapi.sr.se/api/v3,SRCAP20261122140500I'],
      problems: [],
    });
  });

  it('is left out where it is a test or an exercise', () => {
    expect(
      headings(vmaOf({ ...vmaAlert, status: 'Test' }, { ...vmaAlert, status: 'Exercise' })),
    ).to.deep.equal([]);
  });

  it('is none where the list is empty', () => expect(headings(vmaOf())).to.deep.equal([]));
});

describe('XML without alerts', () => {
  it('is an answer where a list is empty', () => {
    expect(headings(documentOf())).to.deep.equal([]);
    expect(headings('<feed xmlns="http://www.w3.org/2005/Atom"><title>Larm</title></feed>')).to.deep.equal(
      [],
    );
  });

  const others: [what: string, text: string, words: string][] = [
    ['a feed of news', '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>', '<feed> has no alerts'],
    ['RSS', '<rss version="2.0"><channel/></rss>', '<rss> has no alerts'],
    ['a web page', '<html><body>404</body></html>', '<html> has no alerts'],
    [
      'an alert of something else',
      '<alert xmlns="urn:example"><status>Actual</status></alert>',
      '<alert> has no alerts',
    ],
    ['what is no XML', 'Tjänsten är stängd', 'not well-formed'],
    ['nothing at all', '', 'not well-formed'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><alert/>', 'entities of its own'],
  ];
  for (const [what, text, words] of others)
    it(`is an error, which never means that all is well: ${what}`, () => {
      expect(() => read(text)).to.throw(Error, words);
    });
});
