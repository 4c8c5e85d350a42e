/**
 * Whether a quotation brings its own signs: quotation marks of any language (Unicode's initial and final ones, the low,
 * the straight and the angular ones), or the dash of a talstreck that opens a line of dialogue. A dash right before a
 * digit is a minus. Signs that only steer the direction of writing are passed over.
 */
export declare const hasOwnMarks: (text: string) => boolean;
