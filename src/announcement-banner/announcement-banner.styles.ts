import { css } from '../theme/sheets.js';

/*
 * The host's grid: the icon's column, then the text's; see announcement-banner.light.css. The section's own has the
 * level and the button that hides, the text, and what comes after it. Its highest height is the host's of 18em without
 * padding and border; what sticks out of it, such as focus rings, has its own padding.
 */
export const styles = css`
  :host > svg {
    inline-size: 100%;
    block-size: auto;
    color: var(--_edge);
    stroke-width: 2;
  }
  section {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / auto minmax(1.35em, 1fr);
    grid-column: 2;
    margin: -0.6em;
    padding: 0.6em;
  }
  section > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  .level {
    grid-column: 1;
    font-weight: 700;
  }
  .text {
    margin-inline: -0.4em;
    padding-inline: 0.4em;
  }
  @media not print {
    section:not(.open, .many) {
      box-sizing: border-box;
      max-block-size: calc(18em - 0.9em - 2px);
      overflow: hidden auto;
    }
    section:not(.open) .text {
      overflow: hidden;
    }
    /* The names of languages take the room that they need. */
    .many:not(.open) .text {
      max-block-size: 13em;
    }
    .cut .text {
      mask-image: linear-gradient(#000 calc(100% - 3em), #0000);
    }
    [open] > .pill {
      background: var(--_ink);
      color: var(--_ground);
    }
  }
  /* Where there is little room the level has it: then the word is below the cross, and out of sight. */
  .hide {
    display: flex;
    flex-flow: row-reverse wrap;
    grid-area: 1 / 2;
    align-items: center;
    justify-self: end;
    gap: 1em 0.3em;
    block-size: 2.3em;
    margin-block: -0.5em -0.6em;
    margin-inline-end: -0.6em;
    padding: 0.4em 0.6em;
    overflow: clip;
    color: inherit;
    font-weight: 600;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.6em 0.4em;
  }
  details {
    max-inline-size: 100%;
  }
  details[open] {
    flex-basis: 100%;
  }
  .pill {
    display: inline-block;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding: 0.3em min(0.9em, 4vw);
    border: 1px solid;
    border-radius: 1.1em;
    color: var(--_ink);
    font-weight: 600;
    overflow-wrap: break-word;
    cursor: pointer;
  }
  [open] > .pill {
    margin-block-end: 0.3em;
  }
  button.pill {
    justify-self: start;
    margin-block-start: 0.5em;
  }
  @media print {
    .languages {
      display: block;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    button,
    .hide {
      display: none;
    }
    .pill {
      display: block;
      padding: 0;
      border: 0;
    }
  }
`;
