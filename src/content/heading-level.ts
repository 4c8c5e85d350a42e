import { html, nothing } from 'lit';
import type { Text } from './text.js';
import type { ContentController } from './content-controller.js';
import { isBefore, isHeading } from './nodes.js';
import { warn } from './warn.js';

const headings = 'h1,h2,h3,h4,h5,h6';
const sections = 'article,aside,nav,section';
const widgets =
  'kommun-news-card,kommun-contact-card,kommun-rank-badge,kommun-quote-block,kommun-announcement-banner';

/** The headings of a page that are no widget's own, found once for all widgets that render together. */
const headingsOf = new WeakMap<Node, Element[]>();

function pageHeadings(root: Document | ShadowRoot): Element[] {
  const known = headingsOf.get(root);
  if (known) return known;
  const found = [...root.querySelectorAll(headings)].filter((heading) => !heading.closest(widgets));
  headingsOf.set(root, found);
  queueMicrotask(() => headingsOf.delete(root));
  return found;
}

/**
 * The heading that governs a place on the page: the last before it that is neither a widget's own nor shut away in a
 * section that the place is not in.
 */
function governingHeading(place: Element): Element | undefined {
  const governs = (heading: Element) =>
    isBefore(heading, place) && heading.closest(sections)?.contains(place) !== false;
  return pageHeadings(place.getRootNode() as Document | ShadowRoot)
    .filter(governs)
    .at(-1);
}

/**
 * The level, 2 to 6, of a heading that a widget makes from an attribute: `heading-level`, else one deeper than the
 * heading that governs the widget's place. A `heading-level` that is none is told and not used.
 */
export function headingLevel(widget: Element & { headingLevel: Text }): number {
  const wanted = widget.headingLevel;
  if (/^[2-6]$/.test(wanted ?? '')) return Number(wanted);
  if (wanted) warn(widget, 'heading-level', 'a level from 2 to 6');
  const governing = governingHeading(widget);
  return governing ? Math.min(Number(governing.localName[1]) + 1, 6) : 2;
}

/**
 * A widget's heading: the author's, in its own place and level, or one made from an attribute.
 * @param names the part's name and further classes
 * @param made the content of the heading to make where the author wrote none
 * @param around puts the heading's content in a link, unless the author did
 */
export function renderHeading<Part extends string>(
  widget: Element & { headingLevel: Text },
  content: ContentController<Part | 'heading'>,
  names: string,
  made: unknown,
  around = (inner: unknown) => inner,
) {
  const [own] = content.own('heading') as Element[];
  const slot = html`<slot name="heading"></slot>`;
  if (!own && (!made || content.find('heading'))) return nothing;
  const inner = own?.matches('a[href],:has(a[href])') ? slot : around(own ? slot : made);
  return own && isHeading(own)
    ? html`<div class=${names}>${inner}</div>`
    : html`<div part=${names} class=${names} role="heading" aria-level=${headingLevel(widget)}>
        ${inner}
      </div>`;
}
