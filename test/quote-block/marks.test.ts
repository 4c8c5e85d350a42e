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
    '« Mot »',
    '‹Wort›',
    '“Word”',
    '‘Word’',
    '„Wort“',
    '‚Wort‘',
    '`Ord´',
    '「言葉」',
    '『言葉』',
    '”3 år tog det.”',
    '– Ord, säger Åsa.',
    '–\u00A0Ord',
    '— Ord',
    '- Ord',
    '-Ord',
    '\u00A0 – Ord',
    '\u200F”كلمة“',
    '\u200B"Ord"',
  ];
  for (const text of own) it(`begins like ${text}`, () => expect(hasOwnMarks(text)).to.be.true);

  const none = [
    '',
    'Ord',
    'Ord – och fler',
    'Vi sa ”ja”',
    '3–4 ord',
    '-5 grader var det, och ändå kom alla.',
    '–20 på morgonen.',
    '(Ord)',
    '… ord',
    '¡Ord!',
    '🎉 Ord',
    'كلمة',
  ];
  for (const text of none) it(`does not begin like "${text}"`, () => expect(hasOwnMarks(text)).to.be.false);
});
