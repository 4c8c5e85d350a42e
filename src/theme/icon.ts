import { html, type TemplateResult } from 'lit';

/** A line drawing on a field of 24 by 24. It says in a picture what words beside it say, so a screen reader skips it. */
export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
