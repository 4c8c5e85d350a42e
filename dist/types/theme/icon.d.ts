import { type TemplateResult } from 'lit';
/** A line drawing on a field of 24 by 24. It says in a picture what words beside it say, so a screen reader skips it. */
export declare const icon: (path: string) => TemplateResult;
