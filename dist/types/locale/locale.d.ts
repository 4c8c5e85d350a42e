/**
 * The page's language is the widgets' language. `<html lang>` decides, is watched, and is known before the first render;
 * a language that we don't have becomes Swedish, never English by accident.
 */
import type { ReactiveControllerHost } from 'lit';
declare const getLocale: (() => string) & {
    _LIT_LOCALIZE_GET_LOCALE_?: never;
};
/** Every widget that is shown renders anew, as it does for another language: a setting or a text has changed. */
export declare const renderAgain: () => boolean;
/** Lets a widget follow the language. One listener serves all of them: a thousand on one target are slow to add. */
export declare function followLocale(host: ReactiveControllerHost): void;
/** The language that texts are shown in now, as a BCP 47 code: "sv", "en". */
export { getLocale };
/** A day in words and a time of it: "måndag kl. 8.00". */
export declare function atTime(day: string, date: string): string;
/** "20 januari 2016", or "20 januari 2016 kl. 9.00" where the date has a time. */
export declare const formatDate: (date: string) => string;
/** A whole number grouped as the language does it: "10 000" with a no-break space in Swedish. */
export declare const formatNumber: (number: number) => string;
/**
 * Puts other words in place of a message's, in one language; what is shown wants `renderAgain` after it.
 * @param text with "{0}" and "{1}" for what the message's own text has there
 * @returns whether there is such a language and message, with such placeholders
 */
export declare function replaceMessage(language: string, id: string, text: unknown): boolean;
