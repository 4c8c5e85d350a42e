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
  }
  .place .of,
  .past {
    color: var(--_muted);
  }
  .change,
  .past {
    margin-inline-start: 0.35em;
  }
  svg {
    inline-size: 0.9em;
    block-size: 0.9em;
    stroke-width: 3;
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
  .track {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block-start: 0.6em;
  }
  .track svg {
    flex: 0 0 calc(100% - 1em);
    block-size: 1.5em;
    margin-inline: 0.5em;
    overflow: visible;
    fill: var(--_accent);
    stroke: var(--_line);
    stroke-width: 0.35em;
  }
  .way,
  .before {
    stroke: var(--_accent);
  }
  .before {
    fill: var(--_paper);
    stroke-width: 0.2em;
  }
  circle:last-child {
    stroke: none;
  }
  .table {
    margin-block-start: 1.1em;
  }
  @container (inline-size >= 40em) {
    .place,
    .name:has(~ .table) {
      grid-column: 1;
    }
    .table {
      grid-row: 1 / span 3;
      grid-column: 2;
      margin: 0;
    }
  }
`;
