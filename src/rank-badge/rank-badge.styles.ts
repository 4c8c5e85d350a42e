import { css } from '../theme/sheets.js';

/* As a card the host is the grid, see rank-badge.light.css. */
export const styles = css`
  .block {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .number,
  .change {
    color: var(--_accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .place > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    margin: 0;
  }
  .place .number {
    font-size: 4.6em;
    line-height: 1.05;
    letter-spacing: -0.03em;
    /* The ground that forced colours put behind words would cover the heading. */
    forced-color-adjust: none;
  }
  .place .of,
  .past {
    color: var(--_muted);
  }
  .change,
  .past {
    margin-inline-start: 0.35em;
  }
  .change svg {
    inline-size: 0.9em;
    block-size: 0.9em;
    stroke-width: 3;
  }
  /* Room for the arrow, before the year. */
  .elsewhere {
    margin-inline-end: 0.85em;
  }
  .place .past {
    display: block;
    margin: 0;
  }
  .place .change {
    display: inline-block;
    margin: 0.3em 0;
    padding: 0.2em 0.85em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .picture {
    margin-block-start: 0.6em;
  }
  .picture svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 0.13em;
  }
  .picture svg svg {
    block-size: 100%;
  }
  .picture .rule {
    stroke: var(--_line);
  }
  .rule circle {
    display: none;
  }
  .track svg {
    stroke-width: 0.35em;
  }
  .track .before {
    stroke-width: 0.2em;
  }
  .before {
    fill: var(--_paper);
  }
  circle:last-child {
    stroke: none;
  }
  .picture .worse {
    fill: var(--_muted);
    stroke: var(--_muted);
  }
  .worse line {
    stroke-dasharray: 0.3em;
  }
  foreignObject {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .end {
    text-align: end;
  }
  .mid {
    text-align: center;
  }
  .slope {
    margin-block-start: 1.4em;
  }
  .table {
    margin-block-start: 1.1em;
  }
  /* A page that prints itself at once may catch the line while it grows. */
  @media print {
    .place .change {
      padding: 0;
      background: none;
    }
    line {
      transform: none !important;
    }
  }
  /* The numbers beside its lines would be cut off; the table has them all, also the one for screen readers. */
  @container (inline-size < 12em) {
    .picture:not(.track) {
      display: none;
    }
    .picture + .unseen {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
  }
  /* What is said on the one side, what can be compared on the other. */
  @container (inline-size >= 40em) {
    .block:has(~ .table),
    .table ~ .block {
      grid-column: 1;
    }
    .table {
      grid-row: 1 / span 4;
      grid-column: 2;
      margin: 0;
    }
  }
`;
