/** How a place has changed, in words for everybody and a picture for the eye. */
import { nothing } from 'lit';
import type { Place, Rank } from './rank.js';
/** Up is better, down is worse, level is unchanged; the words beside it say so too. */
export declare function renderChange({ place, of, previous, isNew }: Rank): typeof nothing | import("lit-html").TemplateResult<1>;
/** The line through the years, and for those who don't see it a table. */
export declare function renderHistory(history: Place[], of: number): import("lit-html").TemplateResult[];
