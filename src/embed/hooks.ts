/**
 * The ways in for content whose tags a CMS takes away: `<div data-kommun="news-card">` and
 * `<div class="kommun-news-card">` become widgets around what the author wrote in them.
 */
import { warn } from '../content/warn.js';
import { anyWidget, isWidget } from './define.js';

const hook = '[data-kommun],[class*=kommun-]';
/** These can hold a widget and stay what they are; the others are put inside one, with their meaning kept. */
const containers = 'div,section,article,aside,li,address,main,td,dd';

/** What templates chose: selectors and the tags that their elements become. */
const chosen = new Map<string, string>();
let isWatching = false;

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
function upgradeHook(element: HTMLElement, tag = wantedTag(element)): void {
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

/**
 * Makes everything that a selector finds a widget, now and when more content comes: for a page whose markup can't ask for
 * it. As with hooks, containers are filled and other elements wrapped, and `data-*` of theirs become attributes. Nothing
 * within such a widget becomes another of its kind, and what is a widget, or asks for one, stays that one.
 * @param selector a CSS selector: ".sv-archive li". One that can't be read is told, and not used.
 * @param widget a widget's name: "news-card". A name that no widget has is told, and not used.
 */
export function enhance(selector: string, widget: string): void {
  chosen.set(selector, `kommun-${widget}`);
  if (isWatching) upgradeAll();
}

function upgradeChosen(): void {
  for (const [selector, tag] of chosen) {
    try {
      if (!isWidget(tag)) throw new Error('no such widget');
      for (const element of document.querySelectorAll<HTMLElement>(selector)) upgradeChosenOne(element, tag);
    } catch {
      chosen.delete(selector);
      console.warn(
        `kommun-widgets: can't make "${selector}" a "${tag.slice(7)}". Write a selector and a widget's name.`,
      );
    }
  }
}

function upgradeChosenOne(element: HTMLElement, tag: string): void {
  const any = anyWidget();
  const isOne = element.matches(`${any},${tag} *,${any}>:only-child,:has(>${any}:only-child)`);
  if (!isOne) upgradeHook(element, tag);
}

/** What elements ask for themselves comes first. */
function upgradeAll(): void {
  document.querySelectorAll<HTMLElement>(hook).forEach((element) => upgradeHook(element));
  upgradeChosen();
}

/** Upgrades every hook in the page, now and when more content comes. One observer serves the whole page. */
export function watchHooks(): void {
  isWatching = true;
  upgradeAll();
  new MutationObserver(
    (records) => records.some(({ addedNodes }) => addedNodes.length) && upgradeAll(),
  ).observe(document, { childList: true, subtree: true });
}
