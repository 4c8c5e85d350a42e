import { isWidget, warn, ownsPage } from './shared/styles.js';
export { configure, version } from './shared/styles.js';
export { KommunAnnouncementBanner } from './announcement-banner.js';
export { KommunContactCard } from './contact-card.js';
export { KommunNewsCard } from './news-card.js';
export { KommunFeedErrorEvent, KommunFeedLoadEvent, KommunNewsFeed } from './shared/news-feed.js';
export { KommunQuoteBlock } from './quote-block.js';
export { KommunRankBadge } from './rank-badge.js';
import 'lit';
import './shared/heading-level.js';
import './shared/icon.js';
import './shared/pictures.js';
import './shared/states.js';

/**
 * The ways in for content whose tags a CMS takes away: `<div data-kommun="news-card">` and
 * `<div class="kommun-news-card">` become widgets around what the author wrote in them.
 */
const hook = '[data-kommun],[class*=kommun-]';
/** These can hold a widget and stay what they are; the others are put inside one, with their meaning kept. */
const containers = 'div,section,article,aside,li,address,main,td,dd';
/** The tag that an element asks to become, e.g. "kommun-news-card"; undefined where it asks for none that there is. */
function wantedTag(element) {
    const name = element.dataset['kommun'];
    const tags = name === undefined ? [...element.classList] : [`kommun-${name}`];
    const tag = tags.find(isWidget);
    if (name !== undefined && !tag)
        warn(element, 'data-kommun', 'a widget name');
    return tag;
}
/** `data-headinglevel="3"` → `heading-level="3"`: data names are attribute names without hyphens. */
function copyAttributes(from, to) {
    const { observedAttributes } = to.constructor;
    for (const name of observedAttributes) {
        const value = from.dataset[name.replace('-', '')];
        if (value !== undefined)
            to.setAttribute(name, value);
    }
}
/**
 * Makes one element a widget, once: a container is filled, anything else is wrapped. The author's nodes are moved,
 * never copied or rewritten. Where an editor is at work (`contenteditable`), nothing is touched.
 */
function upgradeHook(element) {
    const tag = wantedTag(element);
    if (!tag || element.isContentEditable || element.matches(`${tag},${tag} > *,:has(> ${tag})`))
        return;
    const widget = document.createElement(tag);
    copyAttributes(element, widget);
    if (element.matches(containers)) {
        widget.append(...element.childNodes);
        element.append(widget);
    }
    else {
        element.replaceWith(widget);
        widget.append(element);
    }
}
/** Upgrades every hook in the page, now and when more content comes. One observer serves the whole page. */
function watchHooks() {
    const upgradeAll = () => document.querySelectorAll(hook).forEach(upgradeHook);
    upgradeAll();
    new MutationObserver((records) => records.some(({ addedNodes }) => addedNodes.length) && upgradeAll()).observe(document, { childList: true, subtree: true });
}

/**
 * The one ES module: loading it makes every widget work. The language is set first, so that the first render is right,
 * then the elements are defined, and last the hooks look for content that asks to become one.
 */
if (ownsPage)
    watchHooks();
