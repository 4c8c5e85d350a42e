/**
 * The page's language is the widgets' language. `<html lang>` decides, is watched, and is known before the first render;
 * a language that we don't have becomes Swedish, never English by accident.
 */
import type { ReactiveControllerHost } from 'lit';
import { configureLocalization, LOCALE_STATUS_EVENT, msg, str, type LocaleModule } from '@lit/localize';
import { formatDay, formatTime } from './dates.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';
import { templates as en } from './generated/en.js';

type Templates = LocaleModule['templates'];

const languages: Readonly<Record<string, Templates>> = { en };

const { getLocale, setLocale } = configureLocalization({
  sourceLocale,
  targetLocales,
  // Every language is in the module, so the answer is here before any element renders.
  loadLocale: (locale) => Promise.resolve({ templates: languages[locale] as Templates }),
});

function followPage(): void {
  const language = document.documentElement.lang.toLowerCase().split('-')[0] ?? '';
  void setLocale(Object.hasOwn(languages, language) ? language : sourceLocale);
}

followPage();
new MutationObserver(followPage).observe(document.documentElement, { attributeFilter: ['lang'] });

const shown = new Set<ReactiveControllerHost>();

/** Every widget that is shown renders anew: the language or a setting has changed. */
export function renderAgain(): void {
  for (const host of shown) host.requestUpdate();
}

window.addEventListener(LOCALE_STATUS_EVENT, renderAgain);

/** Lets a widget follow the language. One listener serves all of them: a thousand on one target are slow to add. */
export function followLocale(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected: () => shown.add(host),
    hostDisconnected: () => shown.delete(host),
  });
}

/** The language that texts are shown in now, as a BCP 47 code: "sv", "en". */
export { getLocale };

/** A day in words and a time of it: "måndag kl. 8.00". */
export function atTime(day: string, date: string): string {
  const time = formatTime(date, getLocale());
  return time ? msg(str`${day} kl. ${time}`, { id: 'time', desc: 'A day and a time of that day' }) : day;
}

/** "20 januari 2016", or "20 januari 2016 kl. 9.00" where the date has a time. */
export const formatDate = (date: string): string => atTime(formatDay(date, getLocale()), date);

/** A whole number grouped as the language does it: "10 000" with a no-break space in Swedish. */
export const formatNumber = (number: number): string => new Intl.NumberFormat(getLocale()).format(number);
