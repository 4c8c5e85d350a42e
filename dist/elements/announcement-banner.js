import { LitElement, html } from 'lit';
import { css, sheetOf, manualSlots, shadowStyles, text, ContentController, isHeading, followLocale, useLightStyles, textOf, warn, updatedWords, renderDate, define, msg } from './shared/styles.js';
import { renderHeading } from './shared/heading-level.js';
import { icon } from './shared/icon.js';

var lightStyles = "kommun-announcement-banner:not(#_#_){--_edge:var(--_accent);--_ground:var(--_soft);border:1px solid var(--_edge);background:var(--_ground);color:var(--_ink);border-inline-width:.4em 0;grid-template-columns:1.75em minmax(0,1fr);column-gap:.9em;padding:.9em clamp(1em,4%,2em) 1em;display:grid;&[level=warning i]{--_edge:light-dark(#8a5c00,#e9b949);--_ground:light-dark(#fff4d6,#332a10);border-color:light-dark(#e0a100,#e9b949)}&[level=emergency i]{--_accent:#fff;--_ink:#fff;--_ground:light-dark(#b1131b,#8f1017);border-color:light-dark(#6d090e,#ff9d96)}& :is(p,ul,ol):not(.level){margin-block-start:.2em}& .small{color:inherit}@media print,(forced-colors:active){--_edge:CanvasText;--_ink:CanvasText}}";

/* The host's grid: the icon's column, then the text's; see announcement-banner.light.css. */
const styles = css `section{grid-template-columns:subgrid;grid-column:1/-1;display:grid}section>*{grid-column:2;min-inline-size:0;max-inline-size:46em}svg{block-size:1.75em;inline-size:1.75em;color:var(--_edge);grid-area:1/1/span 2;margin-block-start:.1em}.level{font-weight:700}`;

/** One shape a level, so that it is told without colour: a circle, a triangle, an octagon. */
const icons = {
    info: icon('M2 12a10 10 0 0 1 20 0 10 10 0 0 1-20 0M12 11v6M12 7v0'),
    warning: icon('M12 3 2 21h20ZM12 9v6M12 18v0'),
    emergency: icon('M8 2h8l6 6v8l-6 6H8l-6-6V8ZM12 7v6M12 17v0'),
};
/** Whether a word is a level. */
const isLevel = (word) => Object.hasOwn(icons, word);

const light = sheetOf(lightStyles);
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
class KommunAnnouncementBanner extends LitElement {
    static { this.shadowRootOptions = manualSlots; }
    static { this.styles = shadowStyles(lightStyles, styles); }
    static { this.properties = {
        level: { converter: text, reflect: true },
        heading: { converter: text },
        updatedOn: { attribute: 'updated', converter: text },
        headingLevel: { attribute: 'heading-level', converter: text },
    }; }
    #content = new ContentController(this, { heading: { is: isHeading } });
    constructor() {
        super();
        followLocale(this);
        useLightStyles(this, light);
    }
    render() {
        const level = this.#level();
        const word = wordOf(level);
        const heading = textOf(this.#content.find('heading')) || this.heading;
        if (!heading && !textOf(this))
            warn(this, 'an empty element', 'a heading inside it');
        return html `<section aria-label=${heading ? `${word}: ${heading}` : word}>${icons[level]}<p class="level small">${word}</p>${renderHeading(this, this.#content, 'heading', this.heading)}<div><slot></slot></div>${this.updatedOn &&
            html `<p class=small>${updatedWords()} ${renderDate(this, 'updated', this.updatedOn)}</p>`}</section>`;
    }
    #level() {
        const level = this.level?.toLowerCase() ?? 'info';
        if (isLevel(level))
            return level;
        warn(this, 'level', 'info, warning or emergency');
        return 'info';
    }
}
define('kommun-announcement-banner', KommunAnnouncementBanner);
/** The level as the citizen reads it. */
function wordOf(level) {
    if (level === 'emergency')
        return msg('Akut', 'emergency');
    if (level === 'warning')
        return msg('Varning', 'warning');
    return msg('Information', 'info');
}

export { KommunAnnouncementBanner };
