import { expect } from 'chai';
import { safeUrl } from '../../src/content/url.js';

describe('an address from an attribute', () => {
  const safe = [
    'https://www.exempel.se/nyhet?id=1#mer',
    'http://exempel.se',
    'HTTPS://EXEMPEL.SE',
    '//www.exempel.se/nyhet',
    '/nyhet',
    'nyhet.html',
    '../nyhet',
    '?sida=2',
    '#mer',
    'mailto:namn@exempel.se',
    'tel:+4614285472',
    'tel:112',
    'https://räksmörgås.se/köp',
  ];
  for (const address of safe) {
    it(`may be ${address}`, () => expect(safeUrl(address)).to.equal(address));
  }

  it('may have space around it', () => expect(safeUrl(' \n/nyhet ')).to.equal('/nyhet'));

  const unsafe = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://exempel.se/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg/>',
    'vbscript:msgbox(1)',
    'blob:https://exempel.se/1',
    'file:///etc/passwd',
    'view-source:https://exempel.se',
    'ftp://exempel.se',
    'https://',
    'http://[1',
  ];
  for (const address of unsafe) {
    it(`may not be ${JSON.stringify(address)}`, () => expect(safeUrl(address)).to.be.undefined);
  }

  for (const nothing of ['', '  ', null, undefined]) {
    it(`is none when it is ${JSON.stringify(nothing)}`, () => expect(safeUrl(nothing)).to.be.undefined);
  }
});
