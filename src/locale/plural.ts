import { formatNumber, getLocale } from './locale.js';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * A number with the words in the form that it asks for in the page's language: "1 plats", "5 platser".
 * @param message the forms that the language has, in the order of CLDR (zero, one, two, few, many, other), with "|"
 *   between and "#" for the number: "# plats|# platser". The last is also for every number whose form is not there, so
 *   that one is enough where they are all the same.
 */
export function pluralForm(count: number, message: string): string {
  const words = message.split('|');
  return (words[formOf(count)] ?? words.at(-1) ?? '').replace('#', formatNumber(count));
}

/** Which of its language's forms a number asks for, from 0. */
function formOf(count: number): number {
  // Chromium doesn't know Northern Sami, which has one, two and other (CLDR).
  if (getLocale() === 'se') return count === 1 || count === 2 ? count - 1 : 2;
  // Another language that the browser doesn't know counts as Swedish does.
  const rules = new Intl.PluralRules([getLocale(), 'sv']);
  const has: string[] = rules.resolvedOptions().pluralCategories;
  return forms.filter((form) => has.includes(form)).indexOf(rules.select(count));
}
