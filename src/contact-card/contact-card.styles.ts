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
    display: flex;
    grid-column: 2 / -1;
    gap: 0.25em;
    margin-block-start: 0.6em;
  }
  .line > div {
    min-inline-size: 0;
  }
  .line > div:only-child {
    flex: 1;
  }
  .line a + a {
    margin-inline-start: 0.75em;
  }
  /* No taller than the line that it stands in. */
  .copy {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    margin-block: -0.375em;
    padding: 0;
    color: var(--_muted);
  }
  button:hover {
    background: var(--_soft);
  }
  .copy svg {
    margin: 0;
    color: inherit;
  }
  .whole {
    white-space: nowrap;
  }
  .now {
    font-weight: 600;
  }
  .now::before {
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.5em;
    border: 0.15em solid var(--_muted);
    border-radius: 50%;
    content: '';
  }
  .open::before {
    border: 0.45em solid var(--_accent);
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1em;
    margin-block-start: 0.15em;
  }
  dt {
    flex: 0 1 9.5em;
    min-inline-size: min-content;
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
    margin: 0 0.5em 0 0;
    color: inherit;
    vertical-align: -0.3em;
  }
  @media print {
    .copy,
    .now,
    .actions {
      display: none;
    }
  }
`;
