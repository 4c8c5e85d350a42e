import { css } from '../theme/sheets.js';

export const styles = css`
  .heading {
    margin-block-end: 0.6em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  slot {
    display: block;
  }
  .list slot {
    display: contents;
  }
  slot[name='link'] {
    margin-block-start: 1.25em;
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1.25em;
  }
  :host([layout='list']) .list {
    grid-template-columns: 100%;
    gap: 0.75em;
  }
  /* As tall as a card with a picture, a title and a text of two lines, in each of its layouts. */
  .skeleton {
    --_bar: linear-gradient(var(--_soft) 0 0) no-repeat;

    container-type: inline-size;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .skeleton::before {
    display: block;
    block-size: 14em;
    /* The picture; beside it a date and a title, below it a text. */
    background:
      var(--_bar) 92% 15% / 5em 5em,
      var(--_bar) 1.1em 1.5em / 25% 0.75em,
      var(--_bar) 1.1em 3.25em / 50% 1.1em,
      var(--_bar) 1.1em 8.25em / 70% 0.75em;
    content: '';
  }
  :host([layout='featured']) .skeleton:first-child {
    grid-column: 1 / -1;
  }
  @container (inline-size >= 20em) {
    .skeleton::before {
      block-size: auto;
      aspect-ratio: 16 / 9;
      margin-block-end: 11.5em;
      background-position: 0 0;
      background-size: 100%;
    }
  }
  @container (inline-size >= 34em) {
    .skeleton::before {
      block-size: 13em;
      margin: 0;
      background-size: 36%;
    }
  }
  @container (inline-size >= 52em) {
    .skeleton::before {
      block-size: 20em;
      background-size: 50%;
    }
  }
`;
