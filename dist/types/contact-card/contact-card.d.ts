import { LitElement } from 'lit';
import { type Text } from '../content/text.js';
/**
 * Whom to turn to: a person, a unit, or the municipality itself.
 *
 * Write an ordinary contact inside it: a picture, a heading with the name, the title, links for telephone and e-mail,
 * an address. Or give the same as attributes; they come after what is written inside.
 *
 * @customElement kommun-contact-card
 *
 * @slot - the contact in the author's own HTML, shown in the author's order
 * @slot heading - the name (`h2`–`h6`); where there is none, the bold line that the contact begins with
 * @slot media - a portrait
 *
 * @csspart name - the heading made from `name`
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for links; made readable in light and dark
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
export declare class KommunContactCard extends LitElement {
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
        unit: {
            converter: (value: Text | number | boolean) => Text;
        };
        phone: {
            converter: (value: Text | number | boolean) => Text;
        };
        mobile: {
            converter: (value: Text | number | boolean) => Text;
        };
        email: {
            converter: (value: Text | number | boolean) => Text;
        };
        address: {
            converter: (value: Text | number | boolean) => Text;
        };
        website: {
            converter: (value: Text | number | boolean) => Text;
        };
        hours: {
            converter: (value: Text | number | boolean) => Text;
        };
        closed: {
            converter: (value: Text | number | boolean) => Text;
        };
        image: {
            converter: (value: Text | number | boolean) => Text;
        };
        alt: {
            converter: (value: Text | number | boolean) => Text;
        };
        kind: {
            converter: (value: Text | number | boolean) => Text;
        };
        headingLevel: {
            attribute: string;
            converter: (value: Text | number | boolean) => Text;
        };
    };
    /** The name, as a heading. Default: none; write a heading inside the element instead. */
    name: Text;
    /** What the person works as, e.g. "Enhetschef". */
    jobTitle: Text;
    /** The part of the organisation, e.g. "Hemtjänsten". */
    unit: Text;
    /**
     * A telephone number in any form; Swedish ones are grouped ("0142-854 72"). Text that is no number is shown as it is,
     * and told.
     */
    phone: Text;
    /** A mobile number, in the forms of `phone`. */
    mobile: Text;
    /** An e-mail address. Text that is none is shown as it is, without a link, and told. */
    email: Text;
    /** Street, postcode and town, with commas between: "Burensköldsvägen 11, 595 80 Mjölby". */
    address: Text;
    /** A web address: http or https, with or without "https://". Another kind is shown as text, and told. */
    website: Text;
    /**
     * Opening hours in schema.org's notation, `openingHours`: "Mo-Th 08:00-16:30, Fr 08:00-15:00; PH off". Shown as a list,
     * with a line that says whether it is open now. Text that is not understood is shown as it is, and told.
     */
    hours: Text;
    /**
     * Days when it is closed all the same: "2026-12-24, 2026-07-06/2026-07-31". Text that is not understood is shown as it
     * is after the hours, without the line on now, and told.
     */
    closed: Text;
    /** The address of a portrait: http, https, or relative to the page. Where it can't be shown, the initials are. */
    image: Text;
    /** What the portrait shows, for those who can't see it. Default: empty; the name stands beside it. */
    alt: Text;
    /**
     * "person" (default), "unit" or "municipality": without a portrait a person has initials, the others a drawing of a
     * town hall. Another word is told, and is a person.
     *
     * @type {'person' | 'unit' | 'municipality'}
     */
    kind: Text;
    /**
     * The level, 2–6, of the heading made from `name`. Default: one deeper than the heading that governs the place.
     * Another value is told, and the default holds.
     */
    headingLevel: Text;
    constructor();
    protected updated(): void;
    protected render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'kommun-contact-card': KommunContactCard;
    }
}
