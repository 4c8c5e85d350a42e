/**
 * The page's language is the widgets' language. `<html lang>` decides, is watched, and is known before the first render;
 * a language that we don't have becomes Swedish, never English by accident.
 */
import type { ReactiveControllerHost } from 'lit';
import { configureLocalization, LOCALE_STATUS_EVENT, msg, str, type LocaleModule } from '@lit/localize';
import { formatDay, formatTime, intlName } from './dates.js';
import { sourceLocale, type allLocales } from './generated/locale-codes.js';
import { templates as ar } from './generated/ar.js';
import { templates as en } from './generated/en.js';
import { templates as fi } from './generated/fi.js';
import { templates as fit } from './generated/fit.js';
import { templates as se } from './generated/se.js';
import { templates as uk } from './generated/uk.js';
import { readMessage, type Message } from './read-message.js';

type Templates = Record<string, Message>;

/**
 * Swedish is in the code; its table has what a municipality says in other words. English is a copy, because the original
 * tells which placeholders a message has.
 */
const languages: Readonly<Record<(typeof allLocales)[number], Templates>> = {
  sv: {},
  en: { ...en },
  fi,
  se,
  fit,
  ar,
  uk,
};
const isLanguage = (code: string): code is keyof typeof languages => Object.hasOwn(languages, code);

const { getLocale, setLocale } = configureLocalization({
  // The texts in the code; "sv" is those with the municipality's own, and so a language to load like the others.
  sourceLocale: `${sourceLocale}-x-code`,
  targetLocales: Object.keys(languages),
  // Every language is in the module, so the answer is here before any element renders.
  loadLocale: (locale) =>
    Promise.resolve({ templates: languages[locale as 'sv'] as LocaleModule['templates'] }),
});

/** Region and script don't matter: "fi-FI" is Finnish. "sme" is the longer code of Northern Sami. */
function followPage(): void {
  const language = document.documentElement.lang
    .toLowerCase()
    .replace(/[-_].*/, '')
    .replace('sme', 'se');
  void setLocale(isLanguage(language) ? language : sourceLocale);
}

followPage();
new MutationObserver(followPage).observe(document.documentElement, { attributeFilter: ['lang'] });

const shown = new Set<ReactiveControllerHost>();

window.addEventListener(LOCALE_STATUS_EVENT, () => {
  for (const host of shown) host.requestUpdate();
});

/** Every widget that is shown renders anew, as it does for another language: a setting or a text has changed. */
export const renderAgain = (): boolean =>
  window.dispatchEvent(
    new CustomEvent(LOCALE_STATUS_EVENT, { detail: { status: 'ready', readyLocale: getLocale() } }),
  );

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
export const formatNumber = (number: number): string =>
  new Intl.NumberFormat(intlName(getLocale())).format(number);

/**
 * Puts other words in place of a message's, in one language; what is shown wants `renderAgain` after it.
 * @param text with "{0}" and "{1}" for what the message's own text has there
 * @returns whether there is such a language and message, with such placeholders
 */
export function replaceMessage(language: string, id: string, text: unknown): boolean {
  // English has every message, as `npm run languages` sees to.
  const original = new Map(Object.entries<Message>(en)).get(id);
  if (!isLanguage(language) || original === undefined || typeof text !== 'string') return false;
  const message = readMessage(text);
  const known = valuesOf(original);
  if (!valuesOf(message).every((number) => known.includes(number))) return false;
  languages[language][id] = message;
  return true;
}

/** The numbers of a message's placeholders. */
const valuesOf = (message: Message) => (typeof message === 'string' ? [] : message.values);
