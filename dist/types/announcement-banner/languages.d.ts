/** One notice in several languages. */
/**
 * Which of several languages to show on a page: the page's own, else another kind of it ("en" for "en-GB"), else the first.
 * All are BCP 47.
 * @returns the place in the list
 */
export declare function bestLanguage(tags: string[], page: string): number;
/** What a language is called in itself: "In English", "Polski". A tag that is none is given back. */
export declare function languageWords(tag: string): string;
