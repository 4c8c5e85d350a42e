/** A style sheet that any number of documents' and shadow trees' elements share. */
export declare function sheetOf(text: string): CSSStyleSheet;
/** Marks a style sheet's text for the minifier and for editors. Nothing can be put in: a sheet is a constant. */
export declare const css: ([text]: TemplateStringsArray) => string;
