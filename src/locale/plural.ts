import { getLocale } from './locale.js';

const forms = ['one', 'two', 'few', 'many'];

/**
 * The form of a word that a number asks for in the page's language.
 * @param message the forms in the order of Intl.PluralRules (one, two, few, many, other) with "|" between. The last is also
 *   for every number whose form is not there, so "plats|platser" is enough where a language has two.
 */
export function pluralForm(count: number, message: string): string {
  const words = message.split('|');
  // A language that the browser doesn't know counts as Swedish does.
  const at = forms.indexOf(new Intl.PluralRules([getLocale(), 'sv']).select(count));
  return words[at] ?? words.at(-1) ?? '';
}
