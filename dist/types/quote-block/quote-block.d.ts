import { LitElement, type TemplateResult } from 'lit';
import { type Text } from '../content/text.js';
/**
 * Somebody's words, and who said them. Quotation marks are those of the quote's language; where the author typed marks,
 * or a talstreck, none are added.
 *
 * Write `figure > blockquote + figcaption` inside it, or a `blockquote` with the speaker's name after it, or just the
 * words, with the speaker in the attributes. A portrait, the author's `img` or the attribute `image`, stands beside the
 * words, or above them where there is little room. Where a `blockquote` or `q` has the attribute `cite`, it is shown as
 * the attribute `cite` of this element is, unless the author names the source in a `cite` element or links to it.
 *
 * Pulled out of the text, a quote whose words stand in a paragraph, a list or another quote of the page is hidden from
 * screen readers, which would say them twice, and here out of their place. One with words of its own, and one with a
 * link in it, never is.
 *
 * @customElement kommun-quote-block
 *
 * @slot - the speaker after a `blockquote`; the words themselves where there is no `blockquote`
 * @slot quote - a `blockquote`, or a `figure` with one
 * @slot media - the speaker's portrait
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for the bar, the marks and the links
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export declare class KommunQuoteBlock extends LitElement {
    #private;
    static readonly shadowRootOptions: ShadowRootInit;
    static readonly styles: CSSStyleSheet[];
    static readonly properties: {
        name: {
            converter: (value: Text | number | boolean) => Text;
        };
        jobTitle: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
        image: {
            converter: (value: Text | number | boolean) => Text;
        };
        alt: {
            converter: (value: Text | number | boolean) => Text;
        };
        cite: {
            converter: (value: Text | number | boolean) => Text;
        };
        pulled: {
            converter: {
                fromAttribute: (value: Text) => boolean;
                toAttribute: (on: boolean) => Text;
            };
            reflect: boolean;
        };
    };
    /** Who said it. Default: none; write it in a `figcaption`, or after the `blockquote`, instead. */
    name: Text;
    /** What the speaker works as, e.g. "enhetschef". */
    jobTitle: Text;
    /**
     * The address of the portrait: http, https, or relative to the page. Default: none. A picture that can't be shown takes
     * no room, and is told; so is any other kind of address. An `img` of the author's wins.
     */
    image: Text;
    /** What the portrait shows, for those who can't see it. Default: empty; the name stands beside it. */
    alt: Text;
    /**
     * Where the words come from: an address (http, https, mailto, tel, or relative to the page: "/tal", "./tal"), which
     * becomes a link with the site's name as its text, or a title, which is shown. Default: none. Any other kind of address
     * is shown as text, and told.
     */
    cite: Text;
    /**
     * Pulled out of the text: larger, between rules, at the side of the text that follows, or as wide as the text where
     * there is little room. Default: not. As with every attribute that is there or not, `pulled="false"` is pulled, too.
     */
    pulled: boolean | undefined;
    constructor();
    protected render(): TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'kommun-quote-block': KommunQuoteBlock;
    }
}
