import { expect } from 'chai';
import { readPhone } from '../../src/locale/phone.js';
import fc from '../support/cases.js';
import { soon } from '../support/soon.js';

const runs = { numRuns: 10_000 };
const digitsOf = (text: string) => text.replace(/\D/g, '');
const between = [...Array.from(' -–/().+\u00A0\u202A'), '(0)'];
/** Text that is now and then a number. */
const numberlike = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...Array.from('00123456789')) },
      fc.constantFrom(...between, '+46', ' ankn. ', 'ext', 'x', ' vx', 'växel'),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
/** Text that often is one: its digits, with something between some of them. */
const number = fc
  .tuple(
    fc.constantFrom('0', '0', '0', '(0)', '+46', '+46 (0)', '0046', '00', '+'),
    fc.stringMatching(/^[1-9]\d{6,9}$/),
    fc.array(fc.tuple(fc.nat({ max: 9 }), fc.constantFrom(...between)), { maxLength: 3 }),
    fc.constantFrom('', '', '', ' vx', ' ankn. 12', ' (växeln)', 'x7'),
  )
  .map(([start, digits, breaks, end]) => {
    const parts = Array.from(digits);
    for (const [place, what] of breaks) if (parts[place]) parts[place] += what;
    return start + parts.join('') + end;
  });
const written = fc.oneof(numberlike, number);

describe('any text at all', () => {
  it('is a number or is none, and never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), written), (text) => {
        const phone = readPhone(text);
        if (phone) expect(phone.href).to.match(/^tel:(\+[1-9]\d{4,14}|11\d{1,4})(;ext=\d+)?$/);
      }),
      runs,
    );
  });

  it('keeps its digits, in order', () => {
    let numbers = 0;
    fc.assert(
      fc.property(written, (text) => {
        const phone = readPhone(text);
        if (!phone) return;
        numbers++;
        const dialled = digitsOf(phone.href.replace('tel:+46', ''));
        const own = [text, text.replace('(0)', '')].map(digitsOf);
        const before = own.filter((all) => all.endsWith(dialled)).map((all) => all.slice(0, -dialled.length));
        expect(
          before.some((prefix) => /^(00(460?)?|460?|0)?$/.test(prefix)),
          `${text} ${phone.href}`,
        ).to.be.true;
      }),
      runs,
    );
    expect(numbers, 'numbers among the texts').to.be.above(2_000);
  });

  it('reads its own text as the same', () => {
    fc.assert(
      fc.property(written, (text) => {
        const phone = readPhone(text);
        if (phone) expect(readPhone(phone.text)).to.deep.equal(phone);
      }),
      runs,
    );
  });

  it('is read at once, however long', () => {
    const pieces = [
      '0',
      ' ',
      '(',
      '/',
      '0 ',
      'x',
      '0x',
      '\u202A',
      '1/',
      '\u00A0(0)',
      'ankn',
      '0142-850 00 ankn',
    ];
    // Far above what it takes on a busy machine; far below a time that grows with the square of the length.
    soon(8_000, () => {
      for (const piece of pieces)
        for (const end of ['', '!', '0', '/0']) readPhone(piece.repeat(20_000) + end);
    });
  });
});
