import { css } from '../theme/sheets.js';

export const styles = css`
  slot:not([hidden]) {
    display: block;
  }
`;
