/** One notice in several languages. */
/**
 * Which of several languages to show on a page: the page's own, else another kind of it ("en" for "en-GB"), else the first.
 * All are BCP 47.
 * @returns the place in the list
 */
export declare function bestLanguage(tags: string[], page: string): number;
/**
 * The notice in each of its languages, `<div lang="fi">`, beginning with the one to show; none where it is in one language.
 */
export declare function versionsOf(notice: Element): HTMLElement[];
/** What a language is called in itself: "In English", "Polski". A tag that is none is given back. */
export declare function languageWords(tag: string): string;
