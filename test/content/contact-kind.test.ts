import { expect } from 'chai';
import { contactKind } from '../../src/content/nodes.js';
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
    it(`${html} is ${kind ?? 'plain text'}`, () => expect(contactKind(nodeOf(html))).to.equal(kind));
  }
});
