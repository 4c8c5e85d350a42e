import { css } from '../theme/sheets.js';

/* The host is the grid, see contact-card.light.css: icons, the rest of the picture's width, text. */
export const styles = css`
  .label {
    grid-column: 1 / -1;
    margin-block-end: 0.75em;
  }
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
    outline: 1px solid transparent; /* seen in forced colours */
    outline-offset: -1px;
    background: var(--_soft);
    color: var(--_accent);
    font-weight: 700;
  }
  .who {
    grid-column: 3;
    align-self: center;
    min-inline-size: 0;
  }
  /* Only a word that is long enough for it to help. */
  .label,
  .who,
  .words {
    hyphens: auto;
    hyphenate-limit-chars: 12;
  }
  .title {
    color: var(--_muted);
  }
  :host > svg {
    grid-column: 1;
    margin-block-start: 0.7em;
    color: var(--_muted);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2 / -1;
    column-gap: 0.75em;
    align-items: end; /* links and buttons beside the last of several rows */
    margin-block-start: 0.6em;
  }
  .who .line {
    margin: 0;
  }
  .line > div {
    min-inline-size: 0;
  }
  .reach {
    display: flex;
    column-gap: 0.75em;
  }
  /* A number is not broken, however large the letters and narrow the card: it is set as large as its line allows. */
  .short,
  .whole {
    white-space: nowrap;
  }
  .short > div {
    font-size: min(1em, 12.5cqi);
  }
  @container (inline-size >= 10em) {
    .medium {
      white-space: nowrap;
    }
    .medium > div {
      font-size: min(1em, 7.5cqi);
    }
  }
  /* No taller than the line that it stands in; its drawing begins where a line would. */
  .copy {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    margin-block: -0.375em;
    margin-inline-start: -0.45em;
    padding: 0;
    color: var(--_muted);
  }
  button:hover {
    background: var(--_soft);
  }
  .now {
    font-weight: 600;
  }
  .now::before {
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border: 0.15em solid var(--_muted);
    border-radius: 50%;
    content: '';
  }
  .open::before {
    border: 0.35em solid var(--_accent);
  }
  dl {
    margin: 0;
  }
  dl > div {
    column-gap: 1em;
    margin-block-start: 0.15em;
  }
  dt {
    flex: 0 0 9.5em;
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0 0.75em;
    align-items: center;
  }
  .actions :is(a, button) {
    margin-block-start: 1.1em;
    padding: 0.45em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 600;
    text-decoration: none;
  }
  .actions a {
    padding-inline-end: 1.6em;
  }
  .actions svg {
    margin-inline-end: 0.5em;
    vertical-align: -0.3em;
  }
  @container (inline-size >= 15em) {
    .beside {
      flex-wrap: nowrap;
    }
  }
  /* All hours beside their days, or all below them. */
  @container (inline-size >= 20em) {
    dl > div {
      display: flex;
    }
  }
  /* One column: the numbers need all of it. */
  @container (inline-size < 15em) {
    :host > svg {
      display: none;
    }
    .line {
      grid-column: 1 / -1;
    }
  }
  /* "Medborgarkontoret" has no room beside the picture. */
  @container (inline-size < 17em) {
    .who {
      grid-column: 1 / -1;
      margin-block-start: 0.6em;
    }
  }
  @media print {
    .drawn {
      outline-color: var(--_line);
      background: none;
    }
    .copy,
    .now,
    .actions,
    .reach {
      display: none;
    }
  }
`;
