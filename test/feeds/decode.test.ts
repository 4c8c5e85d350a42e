import { expect } from 'chai';
import { decode } from '../../src/feeds/fetch-text.js';
import { titles, read } from './read.js';

/** Text as bytes of one encoding. The two single-byte encodings of Western Europe differ in € and ” alone here. */
const encoders: Record<string, (text: string) => Uint8Array> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with a mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'utf-16le': (text) => sixteen(text, true),
  'utf-16be': (text) => sixteen(text, false),
  'iso-8859-1': (text) => single(text),
  'windows-1252': (text) => single(text, { '€': 0x80, '”': 0x94, '–': 0x96 }),
};

function sixteen(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  Array.from(text).forEach((character, index) => view.setUint16(index * 2, character.charCodeAt(0), little));
  return new Uint8Array(view.buffer);
}

const single = (text: string, others: Record<string, number> = {}): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const byte = others[character] ?? character.charCodeAt(0);
    if (byte > 255) throw new Error(`There is no ${character} in it.`);
    return byte;
  });

const prolog = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>`;

describe('bytes become text', () => {
  const plain = 'Mjölby på Ön';
  const more = 'Mjölby – ”€”';

  const cases: [what: string, encoder: string, text: string, contentType: string][] = [
    ['UTF-8, not declared', 'utf-8', more, ''],
    ['UTF-8, declared in HTTP', 'utf-8', more, 'application/rss+xml; charset=UTF-8'],
    ['UTF-8, declared in HTTP with quotes and small letters', 'utf-8', more, 'text/xml;charset="utf-8"'],
    ['UTF-8, declared in the prolog', 'utf-8', prolog('utf-8') + more, 'application/rss+xml'],
    ['UTF-8 with a mark', 'utf-8 with a mark', more, ''],
    ['UTF-8 with a mark, whatever HTTP says', 'utf-8 with a mark', more, 'text/xml; charset=iso-8859-1'],
    [
      'UTF-8 with a mark, whatever the prolog says',
      'utf-8 with a mark',
      prolog('iso-8859-1') + more,
      'text/xml',
    ],
    ['UTF-16, little end first, with a mark', 'utf-16le', `\uFEFF${more}`, ''],
    ['UTF-16, big end first, with a mark', 'utf-16be', `\uFEFF${more}`, ''],
    ['UTF-16 with a mark and its prolog', 'utf-16le', `\uFEFF${prolog('utf-16')}${more}`, 'application/xml'],
    ['UTF-16 with a mark, whatever HTTP says', 'utf-16be', `\uFEFF${more}`, 'text/xml; charset=utf-8'],
    ['UTF-16 without a mark, declared in HTTP', 'utf-16le', more, 'text/xml; charset=utf-16le'],
    ['ISO-8859-1, declared in HTTP', 'iso-8859-1', plain, 'text/xml; charset=ISO-8859-1'],
    ['ISO-8859-1, declared in the prolog', 'iso-8859-1', prolog('ISO-8859-1') + plain, 'text/xml'],
    [
      'ISO-8859-1, declared in the prolog with single quotes and a break',
      'iso-8859-1',
      `<?xml version='1.0'\n encoding='iso-8859-1' standalone='yes'?><a>${plain}`,
      '',
    ],
    ['ISO-8859-15, declared in the prolog', 'iso-8859-1', prolog('ISO-8859-15') + plain, ''],
    ['latin1, as some name it', 'iso-8859-1', prolog('latin1') + plain, ''],
    ['windows-1252, declared in HTTP', 'windows-1252', more, 'text/xml; charset=windows-1252'],
    ['windows-1252, declared in the prolog', 'windows-1252', prolog('Windows-1252') + more, ''],
    ['windows-1252 that is said to be ISO-8859-1', 'windows-1252', prolog('ISO-8859-1') + more, ''],
    [
      'what HTTP says, not what the prolog says',
      'iso-8859-1',
      prolog('utf-8') + plain,
      'text/xml; charset=iso-8859-1',
    ],
    ['windows-1252 that is said to be UTF-8 in HTTP', 'windows-1252', more, 'text/xml; charset=utf-8'],
    ['windows-1252 that is said to be UTF-8 in its prolog', 'windows-1252', prolog('utf-8') + more, ''],
    ['windows-1252 that says nothing', 'windows-1252', more, ''],
    ['UTF-8 that is said to be ASCII', 'utf-8', 'Mjolby', 'text/xml; charset=us-ascii'],
    ['UTF-8, where nobody knows the encoding that HTTP says', 'utf-8', more, 'text/xml; charset=klartext'],
    ['UTF-8, where nobody knows the encoding that the prolog says', 'utf-8', prolog('x-åäö') + more, ''],
    [
      'what the prolog says, where HTTP says one that nobody knows',
      'iso-8859-1',
      prolog('iso-8859-1') + plain,
      'text/xml; charset=klartext',
    ],
    ['UTF-8, where HTTP says an empty one', 'utf-8', more, 'text/xml; charset='],
    ["UTF-8 with a prolog of UTF-16's, as .NET writes it", 'utf-8', `${prolog('utf-16')}${more}.`, ''],
    ["UTF-8 with a prolog of UTF-16's, of even length", 'utf-8', `${prolog('utf-16')}${more}. `, ''],
    ['nothing', 'utf-8', '', ''],
    ['a word about an encoding, which is no prolog', 'utf-8', `<a>${more} encoding="iso-8859-1"</a>`, ''],
  ];
  for (const [what, encoder, text, contentType] of cases) {
    it(`from ${what}`, () => {
      const decoded = decode(encoders[encoder]!(text), contentType);
      expect(decoded).to.equal(text.replace(/^\uFEFF/, ''));
    });
  }

  it('although they are no text at all', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => 255 - index);
    for (const contentType of ['', 'image/png', 'text/xml; charset=utf-8', 'text/xml; charset=utf-16'])
      expect(decode(bytes, contentType)).to.be.a('string').with.length.above(100);
  });

  for (const encoder of Object.keys(encoders)) {
    it(`and then items: ${encoder}`, () => {
      const name = encoder.replace(' with a mark', '');
      const mark = name.startsWith('utf-16') ? '\uFEFF' : '';
      const text = `${mark}<?xml version="1.0" encoding="${name}"?><rss><channel><item><title>Mjölby</title></item></channel></rss>`;
      expect(titles(read(decode(encoders[encoder]!(text), '')))).to.deep.equal(['Mjölby']);
    });
  }
});
