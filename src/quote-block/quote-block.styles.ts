import { css } from '../theme/sheets.js';

/* In a shadow tree Firefox knows no language from outside it, but the marks of the widget's language are handed down. */
export const styles = css`
  div,
  figure,
  blockquote {
    quotes: inherit !important;
  }
  .name {
    font-weight: 700;
  }
`;
