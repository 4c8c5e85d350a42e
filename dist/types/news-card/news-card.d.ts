import { LitElement } from 'lit';
import { type Text } from '../content/text.js';
/**
 * A piece of news in a list. The whole card leads to the news, with one link in the tab order.
 *
 * Write ordinary HTML inside it: a picture, a date, a heading with a link, a paragraph, a list of tags, in any order.
 * Or give the same as attributes. What is written inside wins over an attribute for the same thing.
 *
 * @customElement kommun-news-card
 *
 * @slot - the news in the author's own HTML; the parts are recognised by what they are
 * @slot heading - a heading with the link to the news (`h2`–`h6`), or the link alone
 * @slot media - a picture or a film, also in a `figure` with its caption
 * @slot date - a `time`, or a line with nothing but a date
 * @slot tags - a list of short words
 *
 * @csspart heading - the heading made from `heading`, or from a link alone
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for links and lines; made readable in light and dark
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export declare class KommunNewsCard extends LitElement {
    #private;
    static readonly shadowRootOptions: ShadowRootInit;
    static readonly styles: CSSStyleSheet[];
    static readonly properties: {
        heading: {
            converter: (value: Text | number | boolean) => Text;
        };
        href: {
            converter: (value: Text | number | boolean) => Text;
        };
        image: {
            converter: (value: Text | number | boolean) => Text;
        };
        alt: {
            converter: (value: Text | number | boolean) => Text;
        };
        credit: {
            converter: (value: Text | number | boolean) => Text;
        };
        published: {
            converter: (value: Text | number | boolean) => Text;
        };
        updatedOn: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
        category: {
            converter: (value: Text | number | boolean) => Text;
        };
        source: {
            converter: (value: Text | number | boolean) => Text;
        };
        headingLevel: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
    };
    /** The heading's text. Default: none; write a heading inside the element instead. */
    heading: Text;
    /** Where the news is: http, https, or relative to the page. Any other kind of address is told, and gives no link. */
    href: Text;
    /** The address of the picture: http, https, or relative to the page. A picture that can't be shown takes no room. */
    image: Text;
    /** What the picture shows, for those who can't see it. Default: empty, a picture that only decorates. */
    alt: Text;
    /** Who took the picture; shown as "Foto: …". */
    credit: Text;
    /**
     * When the news was published: ISO 8601 ("2023-12-05", "2023-12-05T14:05") or "5 december 2023". Other text is shown
     * as it is, and told.
     */
    published: Text;
    /** When the news was last changed, in the forms of `published`. `updated` can be set, too. */
    updatedOn: Text;
    /** What the news is about: one tag, or several with commas between. */
    category: Text;
    /** Who the news comes from, where it is somebody else's; shown as "Läs hela nyheten hos …". */
    source: Text;
    /**
     * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place.
     * Another value is told, and the default holds.
     */
    headingLevel: Text;
    constructor();
    protected updated(): void;
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'kommun-news-card': KommunNewsCard;
    }
}
