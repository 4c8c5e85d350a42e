import { css } from '../theme/sheets.js';

export const styles = css`
  slot:not([hidden]) {
    display: grid;
    grid-template-columns: 100%;
    gap: 0.75em;
  }
`;
