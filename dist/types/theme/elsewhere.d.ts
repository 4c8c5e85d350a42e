/**
 * The words after a link to another site, for every widget: as a style, because the author's link is not to be written in.
 * A quotation mark and a backslash are the same in CSS as in JSON.
 */
export declare const elsewhereSheet: CSSStyleSheet;
