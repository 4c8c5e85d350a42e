/** Notices that a visitor has hidden: where the focus goes, and the one button that brings all of them back. */
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
/** Shown; hidden by the visitor; or away, because it is not its time. */
export type State = 'shown' | 'hidden' | 'away';
/** Lets a visitor hide a notice. The light sheet sees as `:state(away)` and `:state(folded)` that it is not shown. */
export declare class HidingController implements ReactiveController {
    #private;
    /**
     * @param words all that makes it this notice and no other
     */
    constructor(host: LitElement, state: () => State, words: () => string);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    requestUpdate(): void;
    /** To be called at each rendering: what stands in the notice's place while it is not shown. */
    render(): TemplateResult | typeof nothing;
    hide(): void;
}
