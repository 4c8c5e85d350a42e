import { expect } from 'chai';
import '../../src/index.js';
import { bestLanguage, languageWords } from '../../src/announcement-banner/languages.js';
import { recordConsole } from '../support/console.js';
import { setLanguage, settled } from '../support/fixture.js';
import { flatElements, headings, seen, shown } from '../support/flat-tree.js';
import { until } from '../support/until.js';
import { banner, button, regions } from './banners.js';

const told = recordConsole();

const words: Record<string, [heading: string, text: string]> = {
  sv: ['Koka vattnet', 'Koka allt.'],
  en: ['Boil the water', 'Boil all of it.'],
  fi: ['Keitä vesi', 'Keitä kaikki.'],
  ar: ['اغلِ الماء', 'اغلِ كل شيء.'],
};
const inLanguages = (tag: string, ...languages: string[]): string =>
  languages
    .map((lang) => {
      const [heading, text] = words[lang.slice(0, 2)]!;
      return `<${tag} lang="${lang}"><h2>${heading}</h2><p>${text}</p></${tag}>`;
    })
    .join('\n');

const summaries = (widget: Element) => shown(widget, 'summary');

describe('a notice in several languages', () => {
  for (const tag of ['div', 'section', 'article']) {
    it(`is shown in the page’s, and the others are opened by their names: ${tag}`, async () => {
      const widget = await banner({}, inLanguages(tag, 'en', 'sv', 'fi'));

      expect(seen(shown(widget, '.text')[0]!)).to.equal('Koka vattnet Koka allt.');
      expect(summaries(widget).map((summary) => seen(summary))).to.deep.equal(['In English', 'Suomeksi']);
      expect(shown(widget, 'details:not([open])')).to.have.length(2);
      expect(told.warnings).to.be.empty;
    });
  }

  it('is a region called by the heading in the page’s language', async () => {
    const widget = await banner({ dismissible: '' }, inLanguages('div', 'en', 'sv'));
    expect(regions(widget.parentElement!)).to.deep.equal(['Varning: Koka vattnet']);
    expect(button(widget, 'Dölj')!.ariaLabel).to.equal('Dölj meddelandet ”Koka vattnet”');
  });

  it('opens a language, which keeps its own level of heading and its own links', async () => {
    const widget = await banner({}, inLanguages('div', 'sv', 'en'));
    const english = widget.querySelector('[lang=en]')!;
    expect(english.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).to.equal(
      english.checkVisibility(),
    );
    summaries(widget)[0]!.click();
    await settled();

    expect(english.getBoundingClientRect().height).to.be.above(0);
    expect(headings(widget)).to.include('2 Boil the water');
  });

  it('follows the page into another language', async () => {
    const widget = await banner({}, inLanguages('div', 'sv', 'en'));
    await setLanguage('en');

    expect(seen(shown(widget, '.text')[0]!)).to.equal('Boil the water Boil all of it.');
    expect(summaries(widget).map((summary) => seen(summary))).to.deep.equal(['På svenska']);
    expect(summaries(widget)[0]!.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
  });

  it('has each name in its own language and direction', async () => {
    const widget = await banner({}, inLanguages('div', 'sv', 'ar', 'en'));
    const [arabic, english] = summaries(widget);

    expect(
      [arabic!.closest('[lang]'), english!.closest('[lang]')].map((found) => found!.getAttribute('lang')),
    ).to.deep.equal(['ar', 'en']);
    expect([arabic!, english!].map((summary) => getComputedStyle(summary).direction)).to.deep.equal([
      'rtl',
      'ltr',
    ]);
    expect(getComputedStyle(widget.querySelector('[lang=ar] p')!).direction).to.equal('rtl');
  });

  it('leaves a direction that the author gave', async () => {
    const widget = await banner({}, '<div lang="ar" dir="ltr">A</div><div lang="sv">B</div>');
    expect(getComputedStyle(widget.querySelector('[lang=ar]')!).direction).to.equal('ltr');
  });

  it('shows what is common to all beside the chosen one', async () => {
    const widget = await banner({}, `<h2>112</h2>${inLanguages('div', 'en', 'sv')}<p>Ring 112</p>`);
    expect(seen(shown(widget, '.text')[0]!)).to.equal('112 Koka vattnet Koka allt. Ring 112');
  });

  it('has a language that is only a heading behind its name, like the others', async () => {
    const widget = await banner({}, `${inLanguages('div', 'sv')}<div lang="fi"><h2>Keitä vesi</h2></div>`);
    expect(seen(shown(widget, '.text')[0]!)).to.equal('Koka vattnet Koka allt.');
    expect(regions(widget.parentElement!)).to.deep.equal(['Varning: Koka vattnet']);
    summaries(widget)[0]!.click();
    await settled();

    expect(seen(shown(widget, 'details')[0]!)).to.equal('Suomeksi Keitä vesi');
  });

  it('has no choice where there is one language, or the same twice', async () => {
    for (const content of [
      inLanguages('div', 'en'),
      inLanguages('div', 'sv', 'sv'),
      '<p lang="en">A</p><p lang="fi">B</p>',
    ])
      expect(summaries(await banner({}, content)), content).to.be.empty;
  });

  it('gains and loses languages while it is shown', async () => {
    const widget = await banner({}, inLanguages('div', 'sv'));
    widget.insertAdjacentHTML('beforeend', inLanguages('div', 'en'));
    await settled();
    expect(summaries(widget).map((summary) => seen(summary))).to.deep.equal(['In English']);

    widget.querySelector('[lang=sv]')!.remove();
    await settled();
    expect(summaries(widget)).to.be.empty;
    expect(seen(widget)).to.equal('Varning Boil the water Boil all of it.');
  });

  it('keeps its content as it was written', async () => {
    const content = inLanguages('div', 'sv', 'en', 'ar');
    expect((await banner({}, content)).innerHTML).to.equal(content);
  });

  it('is opened as a whole with its language, so that nothing of it is cut', async () => {
    const widget = await banner(
      {},
      inLanguages('div', 'sv', 'en').replace('Boil all', 'Boil all '.repeat(200)),
    );
    summaries(widget)[0]!.click();
    const details = flatElements(widget).find((element) => element.localName === 'details')!;
    await until('it is opened', () => getComputedStyle(shown(widget, 'section')[0]!).maxBlockSize === 'none');
    await settled();

    const bottom = (element: Element) => element.getBoundingClientRect().bottom;
    expect(bottom(details)).to.be.at.most(bottom(widget));
  });
});

describe('the language to show', () => {
  const cases: [tags: string, page: string, best: string][] = [
    ['sv en fi', 'en', 'en'],
    ['sv en fi', 'en-GB', 'en'],
    ['sv en-US en-GB', 'en-GB', 'en-GB'],
    ['sv EN', 'en', 'EN'],
    ['sv en-US', 'en', 'en-US'],
    ['sv en', 'pl', 'sv'],
    ['fit fi', 'fi', 'fi'],
    ['fi se', 'SE', 'se'],
  ];
  for (const [tags, page, best] of cases) {
    it(`of ${tags} on a page in ${page} is ${best}`, () => {
      const all = tags.split(' ');
      expect(all[bestLanguage(all, page)]).to.equal(best);
    });
  }
});

describe('the name of a language', () => {
  const cases = {
    sv: 'På svenska',
    en: 'In English',
    'en-GB': 'In English',
    fi: 'Suomeksi',
    se: 'Davvisámegillii',
    fit: 'Meänkielelä',
    ar: 'بالعربية',
    uk: 'Українською',
    so: 'Af-Soomaali',
    yi: 'ייִדיש',
    pl: 'Polski',
    fa: 'فارسی',
  };
  for (const [tag, name] of Object.entries(cases)) {
    it(`${tag} is ${name}`, () => expect(languageWords(tag)).to.equal(name));
  }

  for (const tag of ['', 'svenska språket', '-', 'xx']) {
    it(`"${tag}" is no language and stays as it is written, in letters`, () => {
      expect(languageWords(tag).toLowerCase()).to.equal(tag.toLowerCase());
    });
  }
});
