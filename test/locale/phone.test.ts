import { expect } from 'chai';
import fc from '../support/cases.js';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
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
    ['+46 0142-850 00', '0142-850 00', 'tel:+4614285000'],
    ['+46(0)8-508 000 00', '08-508 000 00', 'tel:+46850800000'],
    ['(0)142-850 00', '0142-850 00', 'tel:+4614285000'],
    ['(+46)(0)142-850 00', '0142-850 00', 'tel:+4614285000'],
    ['070-12(0)34 56', '070-120 34 56', 'tel:+46701203456'],
    ['(0142-850 00)', '0142-850 00', 'tel:+4614285000'],
    ['0142\u2212850\u201300', '0142-850 00', 'tel:+4614285000'],
    ['\u202A070-1234567\u202C', '070-123 45 67', 'tel:+46701234567'],
    ['0200-239500', '0200-23 95 00', 'tel:+46200239500'],
    ['0900-123456', '0900-12 34 56', 'tel:+46900123456'],
    ['0939-12345', '0939-123 45', 'tel:+4693912345'],
    ['0770-112233', '0770-11 22 33', 'tel:+46770112233'],
    ['0722123456', '072-212 34 56', 'tel:+46722123456'],
    ['074-1234567', '074-123 45 67', 'tel:+46741234567'],
    ['0142-850 00 ankn. 123', '0142-850 00 ankn. 123', 'tel:+4614285000;ext=123'],
    ['0142-85000, Anknytning: 123', '0142-850 00 Anknytning: 123', 'tel:+4614285000;ext=123'],
    ['0142-85000 (ankn 123)', '0142-850 00 ankn 123', 'tel:+4614285000;ext=123'],
    ['0142-85000 ext 123', '0142-850 00 ext 123', 'tel:+4614285000;ext=123'],
    ['0142-85000x123', '0142-850 00 x123', 'tel:+4614285000;ext=123'],
    ['+46 142 850 00;ext=123', '0142-850 00 ext=123', 'tel:+4614285000;ext=123'],
    ['0142-85000 vx', '0142-850 00 vx', 'tel:+4614285000'],
    ['0142-854 72 (växeln)', '0142-854 72 växeln', 'tel:+4614285472'],
    ['+44 (0)20 7946 0958 ext. 7', '+44 (0)20 7946 0958 ext. 7', 'tel:+442079460958;ext=7'],
    ['+1-212/555.0100', '+1-212/555.0100', 'tel:+12125550100'],
    ['116 000', '116 000', 'tel:116000'],
    ['118 118', '118 118', 'tel:118118'],
    ['113 13', '113 13', 'tel:11313'],
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
    '0142-85O OO',
    '0142-850 00, 0142-850 01',
    '0142-850 00/01',
    '0142-8500000000',
    '2023-12-05',
    '05-12-2023',
    '08.30-16.30',
    '08.30 – 16.30',
    '36',
    '11–12',
    '1234',
    '08-50 80 00/01',
    '0142-8500',
    '0142-850 0000',
    '08-50 80 0',
    '070-123 45 6',
    '010-123 456',
    '0142-850 00 ankn.',
    '0142-850 00 xylofon 12',
    '0142-850 00 ankn. 12 ankn. 13',
    'ankn. 123',
    '+46+142 850 00',
    '014+285000',
    '+1234567890123456',
    '+46',
    '0000000000',
  ];
  for (const written of none) {
    it(`${JSON.stringify(written)} is no number`, () => expect(readPhone(written)).to.be.undefined);
  }
});

/** The codes of PTS's plan that have three digits with their 0; 08 has two, every other four. */
const three =
  '010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 070 071 072 073 074 075 076 078 079 090';

describe('the code of a number', () => {
  it('has as many digits as PTS gives it', () => {
    for (let code = 10; code < 100; code++) {
      const digits = `0${code}2345678`;
      const expected = code >= 80 && code < 90 ? 2 : three.split(' ').includes(`0${code}`) ? 3 : 4;
      expect(readPhone(digits)?.text.indexOf('-'), digits).to.equal(expected);
    }
  });
});

describe('compared with libphonenumber', () => {
  const swedish = fc
    .tuple(
      fc.constantFrom('08', '0142', '0771', '0200', '0900', ...three.split(' ')),
      fc.integer({ min: 10, max: 999 }),
    )
    .chain(([code, other]) =>
      fc.tuple(fc.constantFrom(code, `0${other}`), fc.stringMatching(/^[1-9]\d{3,6}$/)),
    )
    .map(([code, subscriber]) => code + subscriber);

  /** Why the two may differ, each by the rule and with what we do. */
  const reasons: [why: string, is: (national: string) => boolean][] = [
    [
      '020 and 0200 with four digits, and premium numbers with four or seven, are left as words',
      (n) => /^0(200?|9(00|39|44|9\d))\d{4}$|^09(00|39|44|9\d)\d{7}$/.test(n),
    ],
    ['0200 is written as a code of its own', (n) => n.startsWith('0200')],
    ['077x is a code of four digits', (n) => n.startsWith('077')],
    ['0900, 0939 and 0944 are grouped as all others', (n) => /^09(00|39|44)/.test(n)],
  ];

  it('every valid number has the same E.164, and the same groups but for reasons', function () {
    // Thousands of numbers, and two libraries: slow where other tests run beside it.
    this.timeout(120_000);
    const met = new Set<string>();
    let same = 0;
    fc.assert(
      fc.property(swedish, (national) => {
        const theirs = parsePhoneNumberFromString(national, 'SE');
        if (!theirs?.isValid()) return;
        const ours = readPhone(national);
        if (ours?.href === `tel:${theirs.number}` && shown(national) === theirs.formatNational()) {
          same++;
          return;
        }
        const reason = reasons.find(([, is]) => is(national));
        expect(reason, `${national}: ${theirs.formatNational()}, ${shown(national)}`).to.exist;
        met.add(reason![0]);
        if (ours) expect(ours.href).to.equal(`tel:${theirs.number}`);
        else expect(reason).to.equal(reasons[0]);
      }),
      { numRuns: 25_000 },
    );
    expect(same).to.be.above(10_000);
    expect([...met], 'a reason that is none any more').to.have.members(reasons.map(([why]) => why));
  });
});
