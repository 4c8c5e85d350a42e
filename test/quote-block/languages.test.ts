import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { engine } from '../support/engine.js';
import { fixture, setLanguage, settled } from '../support/fixture.js';
import { tagged } from '../support/samples.js';
import { addedMarks, shownMarks } from './added-marks.js';

const tag = 'kommun-quote-block';

/** The outer and the inner marks of each language, as CLDR 48 has them (cldr-misc-full, delimiters.json). */
const languages: Record<string, [outer: string, inner: string]> = {
  sv: ['””', '’’'],
  fi: ['””', '’’'],
  se: ['””', '’’'],
  en: ['“”', '‘’'],
  da: ['“”', '‘’'],
  es: ['“”', '‘’'],
  so: ['“”', '‘’'],
  sq: ['“”', '‘’'],
  tr: ['“”', '‘’'],
  ar: ['”“', '’‘'],
  no: ['«»', '‘’'],
  nb: ['«»', '‘’'],
  nn: ['«»', '‘’'],
  ti: ['«»', '“”'],
  fr: ['«»', '«»'],
  fa: ['«»', '‹›'],
  uk: ['«»', '„“'],
  ru: ['«»', '„“'],
  de: ['„“', '‚‘'],
  is: ['„“', '‚‘'],
  pl: ['„”', '«»'],
  bs: ['„”', '‘’'],
  // Meänkieli is not in CLDR; it writes as Finnish and Swedish do.
  fit: ['””', '’’'],
};
const inners = [...new Set(Object.values(languages).flat())];

const words = '<blockquote><p>Vi sa <q>ja</q>.</p></blockquote>';

/** Both levels of marks: those around the quote as they are, and those of the `q` in it as they look. */
function expectMarks(widget: Element, [outer, inner]: [string, string]): void {
  expect(addedMarks(widget)).to.equal(outer);
  expect(shownMarks(widget.querySelector('q')!, inners)).to.include(inner);
  // Double marks are wider than single ones in every font, so that a wrong level is seen.
  if (outer === '””') expect(shownMarks(widget.querySelector('q')!, inners)).not.to.include(outer);
}

describe('the quotation marks of a language', () => {
  recordConsole();

  for (const [lang, marks] of Object.entries(languages)) {
    it(`${lang} are ${marks.join(' and within them ')}`, async () => {
      expectMarks(await fixture(tagged(tag, { lang }, words)), marks);
    });

    it(`${lang} are the page's`, async () => {
      await setLanguage(lang, lang === 'en' ? 'en' : 'sv');
      expectMarks(await fixture(tagged(tag, {}, words)), marks);
      // In the shadow tree
      expect(addedMarks(await fixture(tagged(tag, {}, 'Vi sa ja.')))).to.equal(marks[0]);
    });
  }

  for (const lang of ['tlh', 'xx', '', 'x-klingon'])
    it(`are Swedish where we don't know the language: "${lang}"`, async () => {
      expectMarks(await fixture(tagged(tag, { lang }, words)), languages['sv']!);
    });

  for (const lang of ['en-GB', 'EN', 'en-Latn-US'])
    it(`are those of a language also in a region of it, and in capitals: ${lang}`, async () => {
      expectMarks(await fixture(tagged(tag, { lang }, words)), languages['en']!);
    });

  const nearest: Record<string, string> = {
    'an element around it': `<div lang="en">${tagged(tag, {}, words)}</div>`,
    'the quote': tagged(tag, { lang: 'en' }, words),
    'the figure': tagged(tag, { lang: 'ar' }, `<figure lang="en">${words}</figure>`),
    'the blockquote': tagged(tag, { lang: 'ar' }, words.replace('<blockquote', '$& lang="en"')),
    'the paragraph': tagged(tag, { lang: 'ar' }, words.replace('<p', '$& lang="en"')),
    'the paragraph, without a blockquote': tagged(tag, {}, '<p lang="en">We said <q>yes</q>.</p>'),
    'a div in the blockquote': tagged(
      tag,
      {},
      '<blockquote><div lang="en"><p>We said <q>yes</q>.</p></div></blockquote>',
    ),
  };
  for (const [where, html] of Object.entries(nearest)) {
    it(`are those of the nearest lang: of ${where}`, async () => {
      const root = await fixture(html);
      const widget = root.matches(tag) ? root : root.querySelector(tag)!;
      expectMarks(widget, languages['en']!);
    });
  }

  it('follow the page, when its language changes', async () => {
    const widget = await fixture(tagged(tag, {}, words));
    expectMarks(widget, languages['sv']!);
    await setLanguage('en');
    expectMarks(widget, languages['en']!);
  });

  it('are its own within a quotation in another language', async () => {
    const html = '<blockquote>Hon sa <q lang="fr">oui</q>, och vi sa <q>nej</q>.</blockquote>';
    const widget = await fixture(tagged(tag, {}, html));
    const [french, swedish] = widget.querySelectorAll('q');

    expect(addedMarks(widget)).to.equal('””');
    expect(shownMarks(french!, inners)).to.include('«»').and.not.include('’’');
    expect(shownMarks(swedish!, inners)).to.include('’’').and.not.include('«»');
  });

  it('leave lang where the author wrote it, for the screen reader', async () => {
    const html = '<figure lang="en"><blockquote lang="fr"><p lang="de">Wort</p></blockquote></figure>';
    const widget = await fixture(tagged(tag, { lang: 'uk' }, html));
    expect(widget.outerHTML).to.include(html).and.include('lang="uk"');
  });

  it('are not taken away by the page’s own styles', async () => {
    const reset = `blockquote, q, p { quotes: none }
      blockquote:before, blockquote:after, q:before, q:after { content: ''; content: none }
      blockquote::before { font-size: 4em; line-height: 0.1em }`;
    const place = await fixture(`<div><style>${reset}</style>${tagged(tag, {}, words)}</div>`);
    expectMarks(place.querySelector(tag)!, languages['sv']!);
  });

  it('are as large as the words, whatever size the page gives its own', async () => {
    const theme = "blockquote::before { content: '“'; font: 80px/0.1 serif }";
    const html = tagged(tag, {}, '<blockquote>Ord</blockquote>');
    const place = await fixture(`<div><style>${theme}</style>${html}</div>`);
    const quote = place.querySelector('blockquote')!;
    const [{ font }, mark] = [getComputedStyle(quote), getComputedStyle(quote, '::before')];
    expect(mark.font).to.equal(font);
    expect(addedMarks(place.firstElementChild!.nextElementSibling!)).to.equal('””');
  });

  it('are those of the language also in a shadow tree of the page', async () => {
    const place = await fixture('<div lang="en"></div>');
    const root = place.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>blockquote, q { quotes: none }</style>${tagged(tag, {}, words)}`;
    await settled(root);
    // Firefox knows no language from outside a shadow tree.
    const marks = engine === 'firefox' ? languages['sv'] : languages['en'];
    expectMarks(root.querySelector(tag)!, marks!);
    root.querySelector('p')!.lang = 'uk';
    expectMarks(root.querySelector(tag)!, languages['uk']!);
  });

  it('are not doubled by the page’s own styles', async () => {
    const theme =
      "blockquote::before { content: '“'; font-size: 4em; float: left } blockquote::after { content: '”' }";
    const place = await fixture(`<div><style>${theme}</style>${tagged(tag, {}, words)}</div>`);
    const pseudo = getComputedStyle(place.querySelector('blockquote')!, '::before');
    expect(pseudo.content).to.equal('none');
    expectMarks(place.querySelector(tag)!, languages['sv']!);
  });
});

describe('a quotation in a quotation', () => {
  recordConsole();
  const inner = (widget: Element) => shownMarks(widget.querySelector('q')!, inners);
  const q = 'Vi sa <q>ja</q>.';

  const forms: Record<string, string> = {
    'a paragraph in a blockquote': `<blockquote><p>${q}</p></blockquote>`,
    'a blockquote': `<blockquote>${q}</blockquote>`,
    'bare words': q,
    'a paragraph': `<p>${q}</p>`,
    'the last of some paragraphs': `<blockquote><p>Ja.</p><p>${q}</p></blockquote>`,
    'a list': `<blockquote><p>Ja:</p><ul><li>${q}</li></ul></blockquote>`,
    'a div': `<div>${q}</div>`,
  };
  for (const [form, html] of Object.entries(forms)) {
    it(`has the inner marks: in ${form}`, async () => {
      expect(inner(await fixture(tagged(tag, {}, html))))
        .to.include('’’')
        .and.not.include('””');
    });

    for (const open of ['”', '"', '»', '– ', '— ', '- ']) {
      it(`has the inner marks where the author typed ${open}: in ${form}`, async () => {
        const typed = html.replace(/Ja|Vi/, `${open}$&`);
        const widget = await fixture(tagged(tag, {}, typed));
        expect(addedMarks(widget)).to.equal('');
        expect(inner(widget)).to.include('’’').and.not.include('””');
      });
    }
  }

  it('goes back to the outer marks after it', async () => {
    const widget = await fixture(tagged(tag, {}, '<blockquote>Han <q>a <q>b</q> c</q> d</blockquote>'));
    const after = await fixture("<p lang=\"sv\" style=\"quotes: '”' '”' '’' '’'\"><q>ja</q></p>");
    expect(addedMarks(widget)).to.equal('””');
    expect(shownMarks(after.querySelector('q')!, inners)).to.include('””');
  });

  it('that is all of the quote has the outer marks, once', async () => {
    for (const html of [
      '<blockquote><q>Ja.</q></blockquote>',
      '<blockquote><p><q>Ja.</q></p></blockquote>',
      '<q>Ja.</q>',
    ]) {
      const widget = await fixture(tagged(tag, {}, html));
      expect(addedMarks(widget)).to.equal('');
      expect(inner(widget)).to.include('””').and.not.include('’’');
    }
  });
});
