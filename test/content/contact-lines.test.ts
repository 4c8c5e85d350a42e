import { expect } from 'chai';
import { readContactLines } from '../../src/content/contact-lines.js';
import { nodeOf } from '../support/node-of.js';

describe('what a line of a contact is for', () => {
  const lines: [html: string, kind: string | undefined][] = [
    ['<a href="tel:+4614285472">Ring oss</a>', 'phone'],
    ['<p>Telefon: <a href="tel:+4614285472">0142-854 72</a></p>', 'phone'],
    ['<p>0142-854 72</p>', 'phone'],
    ['Telefon: 0142-854&nbsp;72', 'phone'],
    ['<p>+46 142 854 72</p>', 'phone'],
    ['<p>112</p>', 'phone'],
    ['<p>E-post: <a href="mailto:namn@exempel.se">Skriv till oss</a></p>', 'email'],
    ['<p>namn@exempel.se</p>', 'email'],
    ['<address>Burensköldsvägen 11</address>', 'address'],
    ['<p>Burensköldsvägen 11, 595 80 Mjölby</p>', 'address'],
    ['<p>Box 12<br>59580 MJÖLBY</p>', 'address'],
    ['<p>Ängsgatan 3, 733 31 Östervåla</p>', 'address'],
    ['<p><a href="https://www.exempel.se">www.exempel.se</a></p>', 'website'],
    ['<a href="/kontakt">Fler sätt att nå oss</a>', 'website'],
    ['<p>Enhetschef</p>', undefined],
    ['<p>Öppet i 365 dagar</p>', undefined],
    ['<p>Läs mer på <a href="/kontakt">kontaktsidan</a> om hur du når oss</p>', undefined],
  ];
  for (const [html, kind] of lines) {
    it(`${html} is ${kind ?? 'plain text'}`, () =>
      expect(readContactLines([[nodeOf(html)]])[0]?.kind).to.equal(kind));
  }
});

describe('what a line of a contact gives to dial, to write to and to find', () => {
  /** Each paragraph is a line. */
  const values = (html: string) => {
    const place = document.createElement('div');
    place.innerHTML = html;
    const lines = readContactLines([...place.children].map((line) => [line]));
    return lines.flatMap((line) =>
      line.values.map(({ text, href }) => [text, href].filter(Boolean).join(' → ')),
    );
  };
  const lines: [html: string, ...values: string[]][] = [
    [
      '<p>namn@exempel.se, 0142-854 72</p>',
      'namn@exempel.se → mailto:namn@exempel.se',
      '0142-854\u00A072 → tel:+4614285472',
    ],
    [
      '<p>Telefon: 0142-854 72<br>E-post: namn@exempel.se</p>',
      '0142-854\u00A072 → tel:+4614285472',
      'namn@exempel.se → mailto:namn@exempel.se',
    ],
    ...['eller', '/', '•', '|'].map((or): [string, ...string[]] => [
      `<p>0142-854 72 ${or} 070-174 06 30</p>`,
      '0142-854\u00A072 → tel:+4614285472',
      '070-174\u00A006\u00A030 → tel:+46701740630',
    ]),
    [
      '<p><b>Anna</b><br>Telefon: 0142-854 72<br>E-post: <a href="mailto:namn@exempel.se">namn@exempel.se</a></p>',
      '0142-854\u00A072 → tel:+4614285472',
      'namn@exempel.se → mailto:namn@exempel.se',
    ],
    ['<p>Mejla namn@exempel.se.</p>', 'namn@exempel.se → mailto:namn@exempel.se'],
    ['<p>Box 12<br>SE-595 80 Mjölby</p>', 'Box 12, SE-595 80 Mjölby'],
    ['<p>Tfn 0142-854 72</p>', '0142-854\u00A072 → tel:+4614285472'],
    ['<p>E-post: namn@exempel.se</p>', 'namn@exempel.se → mailto:namn@exempel.se'],
    ['<p><a href="tel:014285472">Ring oss</a></p>', '0142-854\u00A072 → tel:+4614285472'],
    ['<p><a href="tel:014285472">0142-854&nbsp;72</a></p>', '0142-854\u00A072 → tel:+4614285472'],
    [
      '<p><a href="mailto:namn@exempel.se?subject=Hej">Skriv</a></p>',
      'namn@exempel.se → mailto:namn@exempel.se',
    ],
    ['<p>Box 12<br>595 80 Mjölby</p>', 'Box 12, 595 80 Mjölby'],
    ['<p>Burensköldsvägen 11</p><p>595&nbsp;80 Mjölby</p>', 'Burensköldsvägen 11, 595 80 Mjölby'],
    ['<p>Storgatan 112</p>'],
    ['<p>Rum 020</p>'],
    ['<p>Enhetschef</p>'],
    ['<p>@kommunen</p>'],
  ];
  for (const [html, ...right] of lines) {
    it(`${html} gives ${right.join(' and ') || 'nothing'}`, () => expect(values(html)).to.deep.equal(right));
  }
});
