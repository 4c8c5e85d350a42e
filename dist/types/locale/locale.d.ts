declare const getLocale: (() => string) & {
    _LIT_LOCALIZE_GET_LOCALE_?: never;
};
/** The language that texts are shown in now, as a BCP 47 code: "sv", "en". */
export { getLocale };
/** "20 januari 2016", or "20 januari 2016 kl. 9.00" where the date has a time. */
export declare function formatDate(date: string): string;
/** A whole number grouped as the language does it: "10 000" with a no-break space in Swedish. */
export declare const formatNumber: (number: number) => string;
