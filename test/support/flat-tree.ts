/**
 * What a person meets in a widget: the shadow tree with the author's nodes in their slots, without what is not
 * displayed. Everybody's view of it, whatever the widget's template looks like.
 */

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

export function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  return element.shadowRoot?.childNodes ?? element.childNodes;
}

/** All elements of the flat tree, in reading order, with the element itself first. */
export function flatElements(element: Element): Element[] {
  const children = [...childrenOf(element)].filter((node) => node instanceof Element);
  return [element, ...children.flatMap(flatElements)];
}

type Skip = (element: Element, style: CSSStyleDeclaration) => boolean;

function textOf(node: Node, skip: Skip): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden' || skip(node, style)) return '';
  const text =
    node instanceof HTMLImageElement
      ? ` ${node.alt} `
      : [...childrenOf(node)].map((child) => textOf(child, skip)).join('');
  const inLine = /^(inline|contents)/.test(style.display) && node.localName !== 'br';
  return inLine ? text : ` ${text} `;
}

const oneLine = (text: string): string => text.replace(/[^\S\u00A0]+/g, ' ').trim();

const isUnseen: Skip = (element, { position }) =>
  element instanceof HTMLImageElement || (position === 'absolute' && element.clientWidth <= 1);
const isSilent: Skip = (element) => element.ariaHidden === 'true';

/** The text that a sighted person reads, with no-break spaces kept. */
export const seen = (element: Element): string => oneLine(textOf(element, isUnseen));

/** The text that a screen reader reads, with pictures by their alternative text. */
export const heard = (element: Element): string => oneLine(textOf(element, isSilent));

/** The elements of the flat tree that fit a selector and are displayed. */
export const shown = <E extends Element = HTMLElement>(element: Element, selector: string): E[] =>
  flatElements(element).filter(
    (candidate) => candidate.matches(selector) && getComputedStyle(candidate).display !== 'none',
  ) as E[];

/** The headings as a screen reader lists them: "3 Hemtjänstindex". */
export const headings = (element: Element): string[] =>
  shown(element, HEADINGS).map((heading) => {
    const level = heading.getAttribute('aria-level') ?? heading.localName.slice(1);
    return `${level} ${heard(heading)}`;
  });

/** The links as they are told: "Ring oss → tel:+4614285472". */
export const links = (element: Element): string[] =>
  shown<HTMLAnchorElement>(element, 'a[href]').map((link) => `${heard(link)} → ${link.getAttribute('href')}`);
