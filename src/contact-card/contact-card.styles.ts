import { css } from '../theme/sheets.js';

/* The host is the grid, see contact-card.light.css: icons, the rest of the picture's width, text. */
export const styles = css`
  .picture {
    display: grid;
    grid-column: 1 / 3;
    align-self: center;
    place-items: center;
    inline-size: 3.75em;
    block-size: 3.75em;
    border-radius: 50%;
    overflow: clip;
  }
  .drawn {
    background: var(--_soft);
    color: var(--_accent);
    font-weight: 700;
  }
  .who {
    grid-column: 3;
    align-self: center;
    min-inline-size: 0;
  }
  .title {
    color: var(--_muted);
  }
  svg {
    grid-column: 1;
    margin-block-start: 0.7em;
    color: var(--_muted);
  }
  .drawn svg {
    margin: 0;
  }
  .line {
    grid-column: 2 / -1;
    min-inline-size: 0;
    margin-block-start: 0.6em;
  }
`;
