import { expect } from 'chai';
import { hasOwnMarks } from '../../src/quote-block/marks.js';

describe('a quote that the author has given marks of its own', () => {
  const own = [
    '”Ord”',
    '"Ord"',
    "'Ord'",
    '’Ord’',
    '»Ord»',
    '«Ord»',
    '“Word”',
    '„Wort“',
    '‚Wort‘',
    '– Ord, säger Åsa.',
    '— Ord',
    '- Ord',
  ];
  for (const text of own) it(`begins like ${text}`, () => expect(hasOwnMarks(text)).to.be.true);

  const none = [
    '',
    'Ord',
    'Ord – och fler',
    'Vi sa ”ja”',
    '3–4 ord',
    '(Ord)',
    '… ord',
    '¡Ord!',
    '🎉 Ord',
    'كلمة',
  ];
  for (const text of none) it(`does not begin like "${text}"`, () => expect(hasOwnMarks(text)).to.be.false);
});
