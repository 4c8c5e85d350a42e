/**
 * The form of a word that a number asks for in the page's language.
 * @param message the forms in the order of Intl.PluralRules (one, two, few, many, other) with "|" between. The last is also
 *   for every number whose form is not there, so "plats|platser" is enough where a language has two.
 */
export declare function pluralForm(count: number, message: string): string;
