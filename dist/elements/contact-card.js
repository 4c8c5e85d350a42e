import { LitElement, nothing, html } from 'lit';
import { css, sheetOf, manualSlots, shadowStyles, text, ContentController, isHeading, isMedia, followLocale, useLightStyles, contactKind, textOf, warn, jobTitle, safeAddress, link, define } from './shared/styles.js';
import { renderHeading } from './shared/heading-level.js';
import { watchPictures } from './shared/pictures.js';
import { icon } from './shared/icon.js';

/**
 * Swedish telephone numbers: grouped as they are read aloud, and in E.164 for the `tel:` link.
 * Source: the Swedish numbering plan of the Post and Telecom Authority (PTS).
 */
/** Area and service codes: 08 has two digits, these have three, every other has four. */
const code = /^0(?:8|1[013689]|2[0136]|3[1356]|4[0246]|5[4]|6[03]|7[0-689]|90(?!0)|...)/;
/** The subscriber's digits as Swedish groups them: 854 72, 20 60 00, 508 00 00, 508 000 00. */
function grouped(digits) {
    const group = digits.length === 8 ? /...(?=.)/g : digits.length % 2 ? /^...|..(?=.)/g : /..(?=.)/g;
    return digits.replace(group, '$&\u00A0');
}
/**
 * Reads a number as people write it: spaces, hyphens, slashes and brackets anywhere, "+46" or "0046" or "0" first.
 * @returns undefined where it is no number, so that the words stay as they were
 */
function readPhone(written) {
    const words = written.trim();
    if (/[^\d\s()+/.\p{Pd}]/u.test(words))
        return undefined;
    const digits = words
        .replace(/\(0\)|[^\d+]/g, '')
        .replace(/^00/, '+')
        .replace(/^\+46/, '0');
    if (/^(\+[1-9]\d{4,14}|1\d{2,5})$/.test(digits))
        return { text: words.replace(/\s+/g, '\u00A0'), href: `tel:${digits}` };
    if (!/^0[1-9]\d{5,8}$/.test(digits))
        return undefined;
    const [area = ''] = code.exec(digits) ?? [];
    return { text: `${area}-${grouped(digits.slice(area.length))}`, href: `tel:+46${digits.slice(1)}` };
}

var lightStyles = "kommun-contact-card:not(#_#_){border:1px solid var(--_line);border-radius:var(--_radius);background:var(--_paper);color:var(--_ink);grid-template-columns:1.35em 1.65em minmax(0,1fr);align-content:start;column-gap:.75em;padding-block:1.25em;padding-inline:clamp(1.1em,5%,1.5em);display:grid;container-type:inline-size;& img,& picture{border-radius:50%;block-size:3.75em;inline-size:3.75em;display:block}}";

/* The host is the grid, see contact-card.light.css: icons, the rest of the picture's width, text. */
const styles = css `.picture{border-radius:50%;grid-column:1/3;align-self:center;place-items:center;block-size:3.75em;inline-size:3.75em;display:grid;overflow:clip}.drawn{background:var(--_soft);color:var(--_accent);font-weight:700}.who{grid-column:3;align-self:center;min-inline-size:0}.title{color:var(--_muted)}svg{color:var(--_muted);grid-column:1;margin-block-start:.7em}.drawn svg{margin:0}.line{grid-column:2/-1;min-inline-size:0;margin-block-start:.6em}`;

/** Quiet line drawings that say in a picture what the line says in words. */
const icons = {
    phone: icon('M9 3 11 8 8 10a13 13 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z'),
    email: icon('M3 5h18v14H3ZM3 6l9 7 9-7'),
    address: icon('M12 22q7-7 7-12A7 7 0 0 0 5 10q0 5 7 12ZM12 8v4M10 10h4'),
    website: icon('M3 12a9 9 0 0 1 18 0 9 9 0 0 1-18 0h18M12 3q8 9 0 18-8-9 0-18'),
    hall: icon('M3 20V9l9-5 9 5v11H3'),
};

/** The first letters of the first and the last name, in capitals; one letter for one name, none for no name. */
function initials(name) {
    const letters = name.normalize().match(/(?<!\S)\p{L}/gu) ?? [];
    return [letters.shift(), letters.pop()].join('').toUpperCase();
}

const light = sheetOf(lightStyles);
/**
 * Whom to turn to: a person, a unit, or the municipality itself.
 *
 * Write an ordinary contact inside it: a picture, a heading with the name, the title, links for telephone and e-mail,
 * an address. Or give the same as attributes; they come after what is written inside.
 *
 * @customElement kommun-contact-card
 *
 * @slot - the contact in the author's own HTML, shown in the author's order
 * @slot heading - the name (`h2`–`h6`)
 * @slot media - a portrait
 *
 * @csspart name - the heading made from `name`
 *
 * @cssprop [--kommun-accent=#0b5c8e] - the municipality's colour, for links; made readable in light and dark
 * @cssprop [--kommun-radius=0.625em] - how round the corners are
 * @cssprop [--kommun-font] - the font; default is the page's own
 */
class KommunContactCard extends LitElement {
    static { this.shadowRootOptions = manualSlots; }
    static { this.styles = shadowStyles(lightStyles, styles); }
    static { this.properties = {
        name: { converter: text },
        jobTitle: { attribute: 'job-title', converter: text },
        unit: { converter: text },
        phone: { converter: text },
        mobile: { converter: text },
        email: { converter: text },
        address: { converter: text },
        website: { converter: text },
        image: { converter: text },
        alt: { converter: text },
        kind: { converter: text },
        headingLevel: { attribute: 'heading-level', converter: text },
    }; }
    #content = new ContentController(this, {
        media: { is: isMedia },
        heading: { is: isHeading },
    });
    #pictures = watchPictures(this, this.attachInternals());
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
    }
    render() {
        const { lines } = this.#content;
        const kinds = lines.map((line) => line.map(contactKind).find(Boolean));
        // A line without a number or an address, right after the name, says what the person does.
        const hasTitle = this.#content.own('heading').length && lines[0] && !kinds[0] && !lines[0].some(isHeading);
        if (!this.name && !textOf(this))
            warn(this, 'an empty element', 'a heading inside it');
        return html `${this.#renderPicture()}<div class=who>${renderHeading(this, this.#content, 'name', this.name)} ${[jobTitle(this), this.unit].map((title) => title && html `<p class=title>${title}</p>`)} ${hasTitle ? html `<div class=title><slot data-line=0></slot></div>` : nothing}</div>${kinds.map((kind, line) => hasTitle && !line ? nothing : renderLine(kind, html `<slot data-line=${line}></slot>`))} ${this.#renderPhone('phone')} ${this.#renderPhone('mobile')} ${this.#renderEmail()} ${this.address && renderLine('address', this.address)} ${this.#renderWebsite()}`;
    }
    #renderPicture() {
        if (this.#content.own('media').length)
            return html `<div class=picture><slot name=media></slot></div>`;
        const src = safeAddress(this, 'image', this.image);
        if (src && !this.#pictures.failed(src)) {
            return html `<img class=picture src=${src} alt=${this.alt ?? ''} @error=${this.#pictures.onError}>`;
        }
        const name = textOf(this.#content.find('heading')) || this.name || '';
        const drawn = this.#isPerson() ? initials(name) : icons.hall;
        return html `<div class="picture drawn" aria-hidden=true>${drawn}</div>`;
    }
    #isPerson() {
        const kind = this.kind ?? 'person';
        if (/^(unit|municipality)$/.test(kind))
            return false;
        if (kind !== 'person')
            warn(this, 'kind', 'person, unit or municipality');
        return true;
    }
    #renderPhone(attribute) {
        const written = this[attribute];
        if (!written)
            return nothing;
        const phone = readPhone(written);
        if (!phone)
            warn(this, attribute, '0142-854 72 or +46 142 854 72');
        return renderLine('phone', phone ? html `<a href=${phone.href}>${phone.text}</a>` : written);
    }
    #renderEmail() {
        const { email } = this;
        if (!email)
            return nothing;
        const isAddress = /^[^\s@<>]+@[^\s@<>]+$/.test(email);
        if (!isAddress)
            warn(this, 'email', 'namn@exempel.se');
        return renderLine('email', isAddress ? html `<a href=mailto:${email}>${email}</a>` : email);
    }
    #renderWebsite() {
        const { website } = this;
        if (!website)
            return nothing;
        const address = website.replace(/^(?!\w+:)(?=\S+\.\S+$)/, 'https://');
        const text = website.replace(/^https?:\/\//, '');
        return renderLine('website', link(this, 'website', /^https?:/.test(address) ? address : 'none:', text));
    }
}
/** A line with its icon; the icon is a picture of what the line's words say. */
const renderLine = (kind, content) => html `${kind && icons[kind]}<div class=line>${content}</div>`;
define('kommun-contact-card', KommunContactCard);

export { KommunContactCard };
