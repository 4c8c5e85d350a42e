import { elsewhereSheet } from './elsewhere.js';
import { css, sheetOf } from './sheets.js';
import tokens from './tokens.light.css?inline';

/**
 * A light sheet for use in the shadow tree. It is one rule, for the element's tag, with everything else nested in it; so
 * the parts that a widget makes from attributes look like those that the author wrote, from the same lines.
 */
const inShadow = (light: string): string => light.replace(/^[^{]*/, ':host');

/** What a screen reader says and nobody sees, what has the focus, buttons, and the icons. */
const shared = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    border: 0;
    border-radius: 0.375em;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  svg:where(:not([height])) {
    inline-size: 1.35em;
    block-size: 1.35em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

/** All styles of a widget's shadow tree: what widgets have in common, its light sheet, its own. */
export const shadowStyles = (light: string, own: string): CSSStyleSheet[] => [
  elsewhereSheet,
  // One sheet: each costs every element of the tree a search of its own.
  sheetOf(inShadow(tokens) + shared + inShadow(light) + own),
];
