import { expect } from 'chai';
import { readPhone } from '../../src/locale/phone.js';

/** The number as it is shown, with plain spaces in place of the no-break ones. */
const shown = (written: string): string | undefined => readPhone(written)?.text.replaceAll('\u00A0', ' ');

describe('a telephone number that an editor writes', () => {
  const numbers: [written: string, text: string, href: string][] = [
    ['0142-85472', '0142-854 72', 'tel:+4614285472'],
    ['014285000', '0142-850 00', 'tel:+4614285000'],
    ['0142 – 850 00', '0142-850 00', 'tel:+4614285000'],
    ['0142/850 00', '0142-850 00', 'tel:+4614285000'],
    ['0142.850.00', '0142-850 00', 'tel:+4614285000'],
    ['(0142) 850 00', '0142-850 00', 'tel:+4614285000'],
    [' 0142\u00A0850\u00A000 ', '0142-850 00', 'tel:+4614285000'],
    ['+46 142 850 00', '0142-850 00', 'tel:+4614285000'],
    ['+46 (0)142-850 00', '0142-850 00', 'tel:+4614285000'],
    ['0046 142 850 00', '0142-850 00', 'tel:+4614285000'],
    ['0142\u201185472', '0142-854 72', 'tel:+4614285472'],
    ['08-50800000', '08-508 000 00', 'tel:+46850800000'],
    ['08-5080000', '08-508 00 00', 'tel:+4685080000'],
    ['08508000', '08-50 80 00', 'tel:+468508000'],
    ['013206000', '013-20 60 00', 'tel:+4613206000'],
    ['0701234567', '070-123 45 67', 'tel:+46701234567'],
    ['073-1234567', '073-123 45 67', 'tel:+46731234567'],
    ['0771-567 567', '0771-56 75 67', 'tel:+46771567567'],
    ['0101234567', '010-123 45 67', 'tel:+46101234567'],
    ['020-222 555', '020-22 25 55', 'tel:+4620222555'],
    ['090-161000', '090-16 10 00', 'tel:+4690161000'],
    ['0223-44000', '0223-440 00', 'tel:+4622344000'],
    ['0911-696000', '0911-69 60 00', 'tel:+46911696000'],
    ['112', '112', 'tel:112'],
    ['11313', '11313', 'tel:11313'],
    ['1177', '1177', 'tel:1177'],
    ['114 14', '114 14', 'tel:11414'],
    ['+47 22 00 00 00', '+47 22 00 00 00', 'tel:+4722000000'],
    ['0047 22 00 00 00', '0047 22 00 00 00', 'tel:+4722000000'],
  ];
  for (const [written, text, href] of numbers) {
    it(`${JSON.stringify(written)} is read as ${text}`, () => {
      expect(shown(written)).to.equal(text);
      expect(readPhone(written)?.href).to.equal(href);
    });
  }

  it('never breaks over two lines', () => {
    expect(readPhone('08-508 000 00')?.text).to.equal('08-508\u00A0000\u00A000');
    expect(readPhone('+47 22 00')?.text).not.to.include(' ');
  });

  const none = [
    '',
    ' ',
    '-',
    '+',
    '0',
    'växeln',
    '0142-854 72 (växeln)',
    '0142-85O OO',
    '0142-850 00, 0142-850 01',
    '0142-850 00/01',
    '0142-8500000000',
    '2023-12-05',
    '36',
    '+46',
    '0000000000',
  ];
  for (const written of none) {
    it(`${JSON.stringify(written)} is no number`, () => expect(readPhone(written)).to.be.undefined);
  }
});
