/**
 * The ways in for content whose tags a CMS takes away: `<div data-kommun="news-card">` and
 * `<div class="kommun-news-card">` become widgets around what the author wrote in them.
 */
import { warn } from '../content/warn.js';
import { isWidget } from './define.js';

const hook = '[data-kommun],[class*=kommun-]';
/** These can hold a widget and stay what they are; the others are put inside one, with their meaning kept. */
const containers = 'div,section,article,aside,li,address,main,td,dd';

/** The tag that an element asks to become, e.g. "kommun-news-card"; undefined where it asks for none that there is. */
function wantedTag(element: HTMLElement): string | undefined {
  const name = element.dataset['kommun'];
  const tags = name === undefined ? [...element.classList] : [`kommun-${name}`];
  const tag = tags.find(isWidget);
  if (name !== undefined && !tag) warn(element, 'data-kommun', 'a widget name');
  return tag;
}

/** `data-headinglevel="3"` → `heading-level="3"`: data names are attribute names without hyphens. */
function copyAttributes(from: HTMLElement, to: HTMLElement): void {
  const { observedAttributes } = to.constructor as unknown as { observedAttributes: string[] };
  for (const name of observedAttributes) {
    const value = from.dataset[name.replace('-', '')];
    if (value !== undefined) to.setAttribute(name, value);
  }
}

/**
 * Makes one element a widget, once: a container is filled, anything else is wrapped. The author's nodes are moved,
 * never copied or rewritten. Where an editor is at work (`contenteditable`), nothing is touched.
 */
function upgradeHook(element: HTMLElement): void {
  const tag = wantedTag(element);
  if (!tag || element.isContentEditable || element.matches(`${tag},${tag} > *,:has(> ${tag})`)) return;
  const widget = document.createElement(tag);
  copyAttributes(element, widget);
  if (element.matches(containers)) {
    widget.append(...element.childNodes);
    element.append(widget);
  } else {
    element.replaceWith(widget);
    widget.append(element);
  }
}

/** Upgrades every hook in the page, now and when more content comes. One observer serves the whole page. */
export function watchHooks(): void {
  const upgradeAll = () => document.querySelectorAll<HTMLElement>(hook).forEach(upgradeHook);
  upgradeAll();
  new MutationObserver(
    (records) => records.some(({ addedNodes }) => addedNodes.length) && upgradeAll(),
  ).observe(document, { childList: true, subtree: true });
}
