/**
 * Whether a quotation brings its own signs: quotation marks of any language (Unicode's initial and final ones, and the
 * low and straight ones), or the dash of a talstreck that opens a line of dialogue.
 */
export declare const hasOwnMarks: (text: string) => boolean;
