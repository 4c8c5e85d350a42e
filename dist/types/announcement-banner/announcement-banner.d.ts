import { LitElement, nothing } from 'lit';
import { type Text } from '../content/text.js';
import { KommunDismissEvent } from './events.js';
/**
 * A notice to everybody who visits: information, a warning, or an emergency. The level is told by word, by the icon's
 * shape and by colour. It is a labelled region. A screen reader says it when it comes, or changes, after the page has
 * loaded: when there is a pause, an emergency at once.
 *
 * Write a heading and ordinary text with links inside it. Or write it in several languages, each in an element of its own:
 * `<div lang="sv">…</div><div lang="en">…</div>` (or `section`, `article`). The page's language is shown, else the first;
 * the others are opened by their names. A long notice that is no emergency is cut until "Visa mer" is pressed.
 *
 * @customElement kommun-announcement-banner
 *
 * @slot - the notice in the author's own HTML
 * @slot heading - the notice's heading (`h2`–`h6`)
 *
 * @csspart heading - the heading made from `heading`
 *
 * @fires {KommunDismissEvent} kommun-dismiss - the visitor is about to hide the notice; cancelled, it stays
 *
 * @cssState away - not shown: it is not its time, or the visitor has hidden it
 * @cssState folded - hidden by the visitor, and the place of the button that brings all hidden notices back
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
            converter: (value: Text | number | boolean) => Text;
            reflect: boolean;
        };
        heading: {
            converter: (value: Text | number | boolean) => Text;
        };
        from: {
            converter: (value: Text | number | boolean) => Text;
        };
        until: {
            converter: (value: Text | number | boolean) => Text;
        };
        updatedOn: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
        dismissible: {
            converter: (value: Text) => value is string | undefined;
        };
        key: {
            converter: (value: Text | number | boolean) => Text;
        };
        headingLevel: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
    };
    /**
     * How grave it is: "info" (default), "warning" or "emergency". Another word is told, and shown as information.
     *
     * @type {'info' | 'warning' | 'emergency'}
     */
    level: Text;
    /** The heading's text. Default: none; write a heading inside the element instead. */
    heading: Text;
    /**
     * When it begins to be shown: ISO 8601 ("2023-12-05T14:05", with or without zone) or "5 december 2023 kl. 14.05". Without
     * a zone it is the municipality's time; without a time, the day's beginning. Default: at once. Other text is told, and the
     * default holds. It is text on the page until the script has come.
     */
    from: Text;
    /**
     * When it is withdrawn, to the minute, in the forms of `from`; without a time, when the day is over. Default: never.
     * Other text is told, and the default holds. An end that is not after the beginning is told, and neither of them is used:
     * a notice too long on the page is a lesser harm than one that nobody sees.
     */
    until: Text;
    /**
     * When the notice was last changed, in the forms of `from`: shown as "Uppdaterad kl. 14.05" that day, then with the date.
     * Other text is shown as it is, and told.
     */
    updatedOn: Text;
    /**
     * Whether a visitor may hide it, for `dismissDays` of the page's settings or until its text or level changes. Default:
     * not. As with every attribute that is there or not, `dismissible="false"` may be hidden, too. On an emergency it is told,
     * and not used.
     */
    dismissible: boolean | undefined;
    /** What tells a notice from an earlier one with the same text, for those who hid that. Any text. Default: none. */
    key: Text;
    /**
     * The level, 2–6, of the heading made from `heading`. Default: one deeper than the heading that governs the place.
     * Another value is told, and the default holds.
     */
    headingLevel: Text;
    constructor();
    connectedCallback(): void;
    protected render(): import("lit-html").TemplateResult | typeof nothing;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'kommun-announcement-banner': KommunAnnouncementBanner;
    }
    interface HTMLElementEventMap {
        'kommun-dismiss': KommunDismissEvent;
    }
}
