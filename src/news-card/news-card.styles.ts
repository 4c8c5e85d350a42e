import { css } from '../theme/sheets.js';

/* The grid is the host's, see news-card.light.css. */
export const styles = css`
  .text {
    grid-column: 2 / -2;
    min-inline-size: 0;
  }
  /* Above the area of the heading's link, so that it can be selected; a click on it is a click on the link. */
  .text:not(.heading) {
    position: relative;
    z-index: 1;
  }
  :host(:state(raised)) a::before {
    z-index: 2;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
  }
  .media {
    grid-column: 1 / -1;
    margin-block: -1.25em 1.1em;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    overflow: clip;
  }
  /* The author's own paragraphs have their distance from the light sheet. */
  [role='heading']:not(:has(slot)) + .text,
  .source {
    margin-block-start: 0.4em;
  }
  @container (16em <= inline-size < 20em) {
    .media {
      grid-area: 1 / 6 / 3 / -2;
      margin: 0 0 0.5em;
      margin-inline-start: 0.75em;
      border-radius: 0;
    }
    .media ~ .heading,
    .media ~ .when {
      grid-column: 2 / 6;
    }
    /* The words for a picture that fails need the whole line. */
    :host(:state(picture-fails)) .media {
      grid-area: auto / 1 / auto / -1;
      margin: -1.25em 0 0;
    }
    :host(:state(picture-fails)) .media ~ .text {
      grid-column: 2 / -2;
    }
  }
  @container (inline-size < 16em) {
    .media {
      display: none;
    }
  }
  @container (inline-size >= 34em) {
    .media {
      grid-area: 1 / 1 / 8 / 4;
      margin-block: -1.25em;
      margin-inline-end: 1.5em;
      border-start-end-radius: 0;
      border-end-start-radius: inherit;
    }
    :host > figure.media {
      block-size: auto;
    }
    .media ~ .text {
      grid-column: 4 / -2;
    }
  }
  @container (inline-size >= 52em) {
    .media {
      grid-column-end: 5;
    }
    .media ~ .text {
      grid-column-start: 5;
    }
  }
`;
