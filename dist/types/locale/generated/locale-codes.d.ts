/**
 * The locale code that templates in this source code are written in.
 */
export declare const sourceLocale = "sv";
/**
 * The other locale codes that this application is localized into. Sorted
 * lexicographically.
 */
export declare const targetLocales: readonly ["en"];
/**
 * All valid project locale codes. Sorted lexicographically.
 */
export declare const allLocales: readonly ["en", "sv"];
