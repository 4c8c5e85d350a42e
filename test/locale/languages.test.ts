import { expect } from 'chai';
import '../../src/index.js';
import { partWords } from '../../src/rank-badge/rank-words.js';
import { allLocales, targetLocales } from '../../src/locale/generated/locale-codes.js';
import { formatDay, formatTime, formatWeekday } from '../../src/locale/dates.js';
import { formatDate, formatNumber, getLocale } from '../../src/locale/locale.js';
import { pluralForm } from '../../src/locale/plural.js';
import { messages } from '../../stories/messages.js';
import { fixture, setLanguage } from '../support/fixture.js';
import { seen } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';

type Language = (typeof targetLocales)[number];
type Table = Record<string, string | { strings: string[]; values: number[] }>;

const tables = Object.fromEntries(
  await Promise.all(
    targetLocales.map(async (language) => {
      const { templates } = (await import(`../../src/locale/generated/${language}.ts`)) as {
        templates: Table;
      };
      return [language, templates] as const;
    }),
  ),
) as Record<Language, Table>;

/** The words of a message, without what stands in for values. */
const wordsOf = (message: Table[string]): string =>
  (typeof message === 'string' ? message : message.strings.join(' ')).replace(/[\s#|]+/g, ' ').trim();

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Words that two languages share. */
const shared: Partial<Record<Language, string[]>> = { en: ['info'] };

describe('the translations', () => {
  for (const language of targetLocales) {
    it(`are not Swedish, in ${language}`, () => {
      const same = Object.entries(tables[language])
        .filter(([id, message]) => {
          const words = wordsOf(message);
          return hasWords(words) && words === wordsOf(messages[id]!.replaceAll(/\{\d\}/g, ' '));
        })
        .map(([id]) => id);
      expect(same).to.deep.equal(shared[language] ?? []);
    });

    if (language !== 'en')
      it(`are not English, in ${language}`, () => {
        const same = Object.entries(tables[language])
          .filter(
            ([id, message]) => hasWords(wordsOf(message)) && wordsOf(message) === wordsOf(tables.en[id]!),
          )
          .map(([id]) => id);
        expect(same).to.be.empty;
      });
  }

  const scripts: [Language, RegExp][] = [
    ['ar', /^(?=.*\p{Script=Arabic})\P{Script=Latin}*$|^$/u],
    ['uk', /^(?=.*\p{Script=Cyrillic})\P{Script=Latin}*$|^\p{P}*$/u],
  ];
  for (const [language, script] of scripts)
    it(`are in their own letters alone, in ${language}`, () => {
      const others = Object.entries(tables[language]).filter(([, message]) => !script.test(wordsOf(message)));
      expect(others.map(([id]) => id)).to.be.empty;
    });
});

const rank = { rank: '36', of: '1290', previous: '283', 'previous-year': '2022', year: '2023' };
const date = '2023-12-05T09:05';
const hours = { kind: 'unit', name: 'A', hours: 'Mo-Th 08:00-16:30' };

/** What widgets say by themselves in each language. Numbers above thousand have their language's grouping. */
const sentences: [html: string, said: Partial<Record<Language, string>>][] = [
  [
    tagged('kommun-rank-badge', rank),
    {
      fi: '36 yhteensä 1\u00A0290 kunnasta 2023 247 sijaa parempi kuin 2022 (sija 283)',
      se: '36 oktiibuot 1\u00A0290 gielddas 2023 247 saji buorebut go 2022 (sadji 283)',
      fit: '36 yhtheensä 1\u00A0290 kunnasta 2023 247 sijjaa parempi ko 2022 (sija 283)',
      ar: '36 من أصل 1,290 بلدية 2023 أفضل بـ 247 مركزًا مما كان في 2022 (المركز 283)',
      uk: '36 із 1\u00A0290 муніципалітетів 2023 на 247 місць краще, ніж у 2022 (місце 283)',
    },
  ],
  [
    tagged('kommun-rank-badge', { ...rank, previous: '35' }),
    {
      fi: '1 sijan huonompi kuin 2022',
      se: '1 sadji heajubut go 2022',
      fit: '1 sijan huonompi ko 2022',
      ar: 'أدنى بمركز واحد مما كان في 2022',
      uk: 'на 1 місце гірше, ніж у 2022',
    },
  ],
  [
    tagged('kommun-rank-badge', { rank: '36', previous: '36' }),
    {
      fi: 'Sama sija kuin edellisessä mittauksessa',
      se: 'Seamma sadji go ovddit mihtideamis',
      fit: 'Sama sija ko viimi mittauksessa',
      ar: 'المركز نفسه كما في القياس السابق',
    },
  ],
  [
    tagged('kommun-news-card', { heading: 'A', updated: date }),
    {
      fi: 'Päivitetty 5. joulukuuta 2023 klo 9.05',
      se: 'Ođasmahtton juovlamánu 5. b. 2023 dii. 9.05',
      fit: 'Päivitetty 5. joulukuuta 2023 klo 9.05',
      ar: 'آخر تحديث: 5 ديسمبر 2023، الساعة 09:05',
      uk: 'Оновлено 5 грудня 2023 р., 09:05',
    },
  ],
  [
    tagged('kommun-quote-block', { cite: 'B' }, 'Ord'),
    { fi: 'Lähde: B', se: 'Gáldu: B', fit: 'Lähe: B', ar: 'المصدر: B', uk: 'Джерело: B' },
  ],
  [
    tagged('kommun-contact-card', hours),
    {
      fi: 'maanantai–torstai klo 8.00–16.30',
      se: 'vuossárga–duorasdat dii. 8.00–16.30',
      fit: 'maanantai–tuorestai klo 8.00–16.30',
      ar: 'الاثنين–الخميس الساعة 08:00–16:30',
      uk: 'понеділок–четвер 08:00–16:30',
    },
  ],
  [
    tagged('kommun-announcement-banner', { heading: 'A', level: 'warning' }),
    { fi: 'Varoitus A', se: 'Váruhus A', fit: 'Varotus A', ar: 'تحذير A', uk: 'Попередження A' },
  ],
  [tagged('kommun-rank-badge', { rank: '36', of: '291' }), { uk: '36 із 291 муніципалітету' }],
];

describe('a widget in another language of Sweden', () => {
  for (const [html, languages] of sentences)
    for (const [language, said] of Object.entries(languages))
      it(`says in ${language}, when the page turns to it: ${said}`, async () => {
        const widget = await fixture(html);
        const swedish = seen(widget);
        expect(swedish).not.to.include(said);

        await setLanguage(language);
        expect(seen(widget)).to.include(said);

        await setLanguage('sv');
        expect(seen(widget)).to.equal(swedish);
      });

  it('speaks the language of the page, also in a part of it that is in another', async () => {
    const root = await fixture(
      '<div lang="fi"><kommun-announcement-banner level="warning">A</kommun-announcement-banner></div>',
    );
    expect(seen(root)).to.equal('Varning A');
  });

  for (const dir of ['rtl', 'ltr'])
    it(`in Arabic is written as the page is, ${dir}`, async () => {
      document.documentElement.dir = dir;
      try {
        await setLanguage('ar');
        const widget = await fixture('<kommun-announcement-banner>A</kommun-announcement-banner>');
        const label = widget.shadowRoot!.querySelector('section, div')!;
        expect(getComputedStyle(label).direction).to.equal(dir);
      } finally {
        document.documentElement.removeAttribute('dir');
      }
    });
});

describe('the code of a language', () => {
  const codes: Record<string, string> = {
    'fi-FI': 'fi',
    fi_FI: 'fi',
    FI: 'fi',
    se: 'se',
    'se-SE': 'se',
    sme: 'se',
    'sme-SE': 'se',
    'fit-SE': 'fit',
    'ar-SY': 'ar',
    'ar-Arab': 'ar',
    'uk-UA': 'uk',
    'uk-Cyrl-UA': 'uk',
    smj: 'sv',
    smi: 'sv',
    fil: 'sv',
    sel: 'sv',
    'x-fi': 'sv',
  };
  for (const [code, language] of Object.entries(codes))
    it(`${code} means ${language}`, async () => {
      // By way of another language, so that nothing is right because it was.
      await setLanguage('en');
      await setLanguage(code, language);
      expect(getLocale()).to.equal(language);
    });
});

/** How a change of 0, 1, 2, 3, 5, 11, 21 and 100 places is said. */
const plurals: Record<string, string> = {
  sv: '0 platser, 1 plats, 2 platser, 3 platser, 5 platser, 11 platser, 21 platser, 100 platser',
  en: '0 places, 1 place, 2 places, 3 places, 5 places, 11 places, 21 places, 100 places',
  fi: '0 sijaa, 1 sijan, 2 sijaa, 3 sijaa, 5 sijaa, 11 sijaa, 21 sijaa, 100 sijaa',
  se: '0 saji, 1 sadji, 2 saji, 3 saji, 5 saji, 11 saji, 21 saji, 100 saji',
  fit: '0 sijjaa, 1 sijan, 2 sijjaa, 3 sijjaa, 5 sijjaa, 11 sijjaa, 21 sijjaa, 100 sijjaa',
  ar: 'بـ 0 مركز, بمركز واحد, بمركزين, بـ 3 مراكز, بـ 5 مراكز, بـ 11 مركزًا, بـ 21 مركزًا, بـ 100 مركز',
  uk: 'на 0 місць, на 1 місце, на 2 місця, на 3 місця, на 5 місць, на 11 місць, на 21 місце, на 100 місць',
};

describe('a number of things', () => {
  const counts = [0, 1, 2, 3, 5, 11, 21, 100];

  for (const language of allLocales)
    it(`has the form that it asks for, in ${language}`, async () => {
      await setLanguage(language);
      const [none, ...some] = plurals[language]!.split(', ');
      const places = language === 'sv' ? messages['places'] : tables[language]['places'];

      expect(pluralForm(0, places as string)).to.equal(none);
      some.forEach((words, at) => expect(partWords(counts[at + 1]!)).to.include(words));
    });

  it('has a dual in Northern Sami, in every browser', async () => {
    await setLanguage('se');
    expect(counts.map((count) => pluralForm(count, 'a|b|c')).join('')).to.equal('cabccccc');
  });

  it('may have one form for all numbers', async () => {
    await setLanguage('ar');
    expect(counts.map((count) => pluralForm(count, 'a')).join('')).to.equal('aaaaaaaa');
  });

  const numbers: Record<string, string> = {
    sv: '12\u00A0345',
    en: '12,345',
    fi: '12\u00A0345',
    se: '12\u00A0345',
    fit: '12\u00A0345',
    ar: '12,345',
    uk: '12\u00A0345',
  };
  for (const [language, number] of Object.entries(numbers))
    it(`is grouped as ${number} in ${language}`, async () => {
      await setLanguage(language);
      expect(formatNumber(12_345)).to.equal(number);
    });
});

describe('a date in each language', () => {
  const days: Record<Language, [january: string, weekday: string, time: string]> = {
    en: ['20 January 2016', 'Wednesday', '09:05'],
    fi: ['20. tammikuuta 2016', 'keskiviikko', '9.05'],
    se: ['ođđajagemánu 20. b. 2016', 'gaskavahkku', '9.05'],
    fit: ['20. tammikuuta 2016', 'keskiviikko', '9.05'],
    ar: ['20 يناير 2016', 'الأربعاء', '09:05'],
    uk: ['20 січня 2016 р.', 'середа', '09:05'],
  };
  for (const [language, [day, weekday, time]] of Object.entries(days))
    it(`is ${day}, ${weekday}, ${time}`, () => {
      // Some engines have a no-break space before "р.".
      expect(formatDay('2016-01-20', language).replaceAll('\u00A0', ' ')).to.equal(day);
      expect(formatWeekday('2016-01-20', language)).to.equal(weekday);
      expect(formatTime('2016-01-20T09:05', language)).to.equal(time);
    });

  const months: Record<string, string> = {
    se: 'ođđajagemánu guovvamánu njukčamánu cuoŋománu miessemánu geassemánu suoidnemánu borgemánu čakčamánu golggotmánu skábmamánu juovlamánu',
    fit: 'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  };
  for (const [language, names] of Object.entries(months))
    it(`has the months as they stand in dates, in ${language}`, () =>
      names.split(' ').forEach((name, at) => {
        const written = formatDay(`2016-${String(at + 1).padStart(2, '0')}-01`, language);
        expect(written.split(' ')).to.include(name);
      }));

  const weeks: Record<string, string> = {
    se: 'vuossárga maŋŋebárga gaskavahkku duorasdat bearjadat lávvardat sotnabeaivi',
    fit: 'maanantai tiistai keskiviikko tuorestai perjantai lauantai sunnuntai',
  };
  for (const [language, names] of Object.entries(weeks))
    it(`has the days of the week from Monday, in ${language}`, () => {
      const week = [1, 2, 3, 4, 5, 6, 7].map((day) => formatWeekday(`2024-01-0${day}`, language));
      expect(week.join(' ')).to.equal(names);
    });

  it('has the time of day only where there is one', async () => {
    await setLanguage('se');
    expect(formatDate('2016-01-20')).to.equal('ođđajagemánu 20. b. 2016');
    expect(formatDate('2016-01-20T09:00')).to.equal('ođđajagemánu 20. b. 2016 dii. 9.00');
  });
});
