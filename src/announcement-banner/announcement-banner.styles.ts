import { css } from '../theme/sheets.js';

/* The host's grid: the icon's column, then the text's; see announcement-banner.light.css. */
export const styles = css`
  section {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
  }
  section > * {
    grid-column: 2;
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  svg {
    grid-row: 1 / span 2;
    grid-column: 1;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-block-start: 0.1em;
    color: var(--_edge);
  }
  .level {
    font-weight: 700;
  }
`;
