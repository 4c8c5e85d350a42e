import { LitElement } from 'lit';
import { type Text } from '../content/attributes.js';
/**
 * Somebody's words, and who said them. Quotation marks are those of the quote's language; where the author typed marks,
 * or a talstreck, none are added.
 *
 * Write `figure > blockquote + figcaption` inside it, or a `blockquote` with the speaker's name after it, or just the
 * words, with the speaker in the attributes.
 *
 * @customElement kommun-quote-block
 *
 * @slot - the speaker after a `blockquote`; the words themselves where there is no `blockquote`
 * @slot quote - a `blockquote`, or a `figure` with one
 * @slot media - the speaker's portrait
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for the bar and the links
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export declare class KommunQuoteBlock extends LitElement {
    #private;
    static readonly shadowRootOptions: ShadowRootInit;
    static readonly styles: CSSStyleSheet[];
    static readonly properties: {
        name: {
            converter: (value: Text) => Text;
        };
        jobTitle: {
            attribute: string;
            converter: (value: Text) => Text;
        };
        image: {
            converter: (value: Text) => Text;
        };
        alt: {
            converter: (value: Text) => Text;
        };
        cite: {
            converter: (value: Text) => Text;
        };
    };
    /** Who said it. Default: none; write it in a `figcaption`, or after the `blockquote`, instead. */
    name: Text;
    /** What the speaker works as, e.g. "enhetschef". */
    jobTitle: Text;
    /** The address of the portrait: http, https, or relative to the page. A picture that can't be shown takes no room. */
    image: Text;
    /** What the portrait shows, for those who can't see it. Default: empty; the name stands beside it. */
    alt: Text;
    /** Where the words come from: an address, which becomes a link, or a title, which is shown. */
    cite: Text;
    constructor();
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'kommun-quote-block': KommunQuoteBlock;
    }
}
