/** One notice in several languages. */

/** The minority languages of Sweden (2009:724), and those that notices are written in most, which Intl calls otherwise or not at all. */
const names: Readonly<Record<string, string | undefined>> = {
  sv: 'På svenska',
  en: 'In English',
  fi: 'Suomeksi',
  se: 'Davvisámegillii',
  sma: 'Åarjelsaemien gïele',
  smj: 'Julevsámegiella',
  fit: 'Meänkielelä',
  rom: 'Romani ćhib',
  yi: 'ייִדיש',
  so: 'Af-Soomaali',
  ti: 'ትግርኛ',
  ar: 'بالعربية',
  uk: 'Українською',
};

/** "en-GB" → "en" */
const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * Which of several languages to show on a page: the page's own, else another kind of it ("en" for "en-GB"), else the first.
 * All are BCP 47.
 * @returns the place in the list
 */
export function bestLanguage(tags: string[], page: string): number {
  const exact = tags.findIndex((tag) => tag.toLowerCase() === page.toLowerCase());
  return Math.max(0, exact < 0 ? tags.findIndex((tag) => primary(tag) === primary(page)) : exact);
}

/**
 * The notice in each of its languages, `<div lang="fi">`, beginning with the one to show; none where it is in one language.
 */
export function versionsOf(notice: Element): HTMLElement[] {
  const versions = [...notice.querySelectorAll<HTMLElement>(':scope > :is(div,section,article)[lang]')];
  const tags = versions.map(({ lang }) => lang);
  const shown = versions[bestLanguage(tags, document.documentElement.lang || 'sv')];
  const others = versions.filter(({ lang }) => lang !== shown?.lang);
  return shown && others.length ? [shown, ...others] : [];
}

/** What a language is called in itself: "In English", "Polski". A tag that is none is given back. */
export function languageWords(tag: string): string {
  try {
    const name =
      names[primary(tag)] ?? new Intl.DisplayNames([tag, 'sv'], { type: 'language' }).of(tag) ?? tag;
    return name.replace(/^./u, (letter) => letter.toLocaleUpperCase(tag));
  } catch {
    return tag;
  }
}
