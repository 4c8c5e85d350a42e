/** Notices that a visitor has hidden: where the focus goes, and the one button that brings all of them back. */
import { nothing, type LitElement, type TemplateResult } from 'lit';
/** A notice, as the others on the page know it. */
export interface Notice {
    host: LitElement;
    /** Shown; hidden by the visitor; or away, because it is not its time. */
    state: () => 'shown' | 'hidden' | 'away';
    /** All that makes it this notice and no other. */
    words: () => string;
}
/** What a notice does with it. */
export interface Hiding {
    /** To be called at each rendering: what stands in the notice's place while it is not shown. */
    render: () => TemplateResult | typeof nothing;
    hide: () => void;
}
/** Lets a visitor hide a notice. The light sheet sees as `:state(away)` and `:state(folded)` that it is not shown. */
export declare function hiding(notice: Notice): Hiding;
