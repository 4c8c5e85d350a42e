import { css } from '../theme/sheets.js';

export const styles = css`
  .speaker {
    display: flex;
    gap: 0.85em;
    align-items: center;
    padding: 0;
  }
  .name {
    font-weight: 700;
  }
`;
