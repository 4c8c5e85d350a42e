/** A style sheet that any number of documents' and shadow trees' elements share. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Marks a style sheet's text for the minifier and for editors. Nothing can be put in: a sheet is a constant. */
export const css = ([text = '']: TemplateStringsArray): string => text;
