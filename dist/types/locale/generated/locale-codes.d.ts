/**
 * The locale code that templates in this source code are written in.
 */
export declare const sourceLocale = "sv";
/**
 * The other locale codes that this application is localized into. Sorted
 * lexicographically.
 */
export declare const targetLocales: readonly ["ar", "en", "fi", "fit", "se", "uk"];
/**
 * All valid project locale codes. Sorted lexicographically.
 */
export declare const allLocales: readonly ["ar", "en", "fi", "fit", "se", "sv", "uk"];
