import type { ReactiveController, ReactiveElement } from 'lit';
import { type Rules } from './parts.js';
/** Slots are filled by this controller, so the author's nodes need no `slot` attribute and are never touched. */
export declare const manualSlots: ShadowRootInit;
/**
 * Reads what the author wrote inside an element, shows it in the element's slots, and follows every later change of it.
 * The element renders `<slot name="part">` for the parts that it gives a place, and one `<slot>` without a name:
 * whatever has no place of its own is shown there, so that nothing is lost.
 */
export declare class ContentController<Part extends string> implements ReactiveController {
    #private;
    constructor(host: ReactiveElement, rules: Rules<Part>);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Forgets what was read. */
    reread(): void;
    /** The author's first node for a part, also deep inside an element that wraps the whole content. */
    find(part: Part): Node | undefined;
    /** The element's own children that are a part, and so can be given a place; '' is everything that is no part. */
    own(part: Part | ''): Node[];
    /** The lines of what is no part. */
    get lines(): Node[][];
    /**
     * Gives the author's nodes to the slots that were rendered. A slot with `data-line="2"` gets the third line of what is
     * no part.
     */
    hostUpdated(): void;
}
