import { nothing, type LitElement, type TemplateResult } from 'lit';
/** A text that is cut where it is too long for its place, and can be opened. */
export interface Fold {
    /** A class: "cut" where something of the text can't be seen, "open" where the visitor wants all of it. */
    readonly state: 'cut' | 'open' | '';
    open: () => void;
    /** Opens the text together with a `details` in it. */
    openWith: (event: Event) => void;
    /** The button that opens and closes the text; nothing where it has room. */
    renderButton: () => TemplateResult | typeof nothing;
}
/**
 * Folding for a widget whose sheet gives the element `.text` less room than its content may need. The sheet alone decides
 * how much, so that nothing moves when the script comes. All text stays in the page: it is found, and read aloud, while it
 * is cut. When a search or the focus goes into the cut part, the browser scrolls it, and that opens the text.
 */
export declare function folding(host: LitElement): Fold;
