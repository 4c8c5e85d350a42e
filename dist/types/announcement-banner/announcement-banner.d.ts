import { LitElement } from 'lit';
import { type Text } from '../content/attributes.js';
/**
 * A notice to everybody who visits: information, a warning, or an emergency. The level is told by word, by the icon's
 * shape and by colour. It is a labelled region, and silent when the page loads.
 *
 * Write a heading and ordinary text with links inside it.
 *
 * @customElement kommun-announcement-banner
 *
 * @slot - the notice in the author's own HTML
 * @slot heading - the notice's heading (`h2`–`h6`)
 *
 * @csspart heading - the heading made from `heading`
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for an information notice and for links
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export declare class KommunAnnouncementBanner extends LitElement {
    #private;
    static readonly shadowRootOptions: ShadowRootInit;
    static readonly styles: CSSStyleSheet[];
    static readonly properties: {
        level: {
            converter: (value: Text) => Text;
            reflect: boolean;
        };
        heading: {
            converter: (value: Text) => Text;
        };
        updatedOn: {
            attribute: string;
            converter: (value: Text) => Text;
        };
        headingLevel: {
            attribute: string;
            converter: (value: Text) => Text;
        };
    };
    /** How grave it is: "info" (default), "warning" or "emergency". Another word is told, and shown as information. */
    level: Text;
    /** The heading's text. Default: none; write a heading inside the element instead. */
    heading: Text;
    /**
     * When the notice was last changed: ISO 8601 ("2023-12-05", "2023-12-05T14:05") or "5 december 2023". Other text is
     * shown as it is, and told. (`updated` is Lit's own name for something else.)
     */
    updatedOn: Text;
    /**
     * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place.
     * Another value is told, and the default holds.
     */
    headingLevel: Text;
    constructor();
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'kommun-announcement-banner': KommunAnnouncementBanner;
    }
}
