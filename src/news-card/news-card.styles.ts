import { css } from '../theme/sheets.js';

/* The grid is the host's, see news-card.light.css: lines 1 and -1 are the card's edges, 2 and -2 the text's. */
export const styles = css`
  .text {
    grid-column: 2 / -2;
    min-inline-size: 0;
  }
  /* Above the area of the heading's link, so that it can be selected; a click on it is a click on the link. */
  .text:not(.heading) {
    position: relative;
  }
  .date {
    margin: 0;
  }
  .media {
    grid-column: 1 / -1;
    margin-block: -1.25em 1.1em;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    overflow: clip;
  }
  @container (inline-size < 16em) {
    .media {
      display: none;
    }
  }
  @container (inline-size >= 34em) {
    .media {
      grid-row: 1 / 8;
      grid-column: 2 / 4;
      margin-block: 0;
      margin-inline-end: 1.25em;
      border-radius: var(--_radius);
    }
    .media ~ * {
      grid-column: 4 / -2;
    }
  }
`;
