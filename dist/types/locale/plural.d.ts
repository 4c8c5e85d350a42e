/**
 * A number with the words in the form that it asks for in the page's language: "1 plats", "5 platser".
 * @param message the forms that the language has, in the order of CLDR (zero, one, two, few, many, other), with "|"
 *   between and "#" for the number: "# plats|# platser". The last is also for every number whose form is not there, so
 *   that one is enough where they are all the same.
 */
export declare function pluralForm(count: number, message: string): string;
