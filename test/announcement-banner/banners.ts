import { fixture } from '../support/fixture.js';
import { seen, shown } from '../support/flat-tree.js';
import { tagged } from '../support/samples.js';

export const tag = 'kommun-announcement-banner';

export type Widget = HTMLElement & { updateComplete: Promise<unknown> };
type Attributes = Record<string, string>;

/** One notice's HTML: a warning that the water is to be boiled, unless told otherwise. */
export const notice = (
  attributes: Attributes = {},
  content = '<h2>Koka vattnet</h2><p>Koka allt.</p>',
): string => tagged(tag, { level: 'warning', ...attributes }, content);

export const banner = (attributes: Attributes = {}, content?: string): Promise<Widget> =>
  fixture<Widget>(notice(attributes, content));

/** Whether it takes no room and is in nobody's tree. */
export const isAway = (widget: Element): boolean =>
  getComputedStyle(widget).display === 'none' && !widget.checkVisibility();

/** The button whose words begin so. */
export const button = (widget: Element, words: string): HTMLButtonElement | undefined =>
  shown<HTMLButtonElement>(widget, 'button').find((found) => seen(found).startsWith(words));

/** The names of the regions of some notices, as a screen reader lists them. */
export const regions = (root: Element): (string | null)[] =>
  [...root.querySelectorAll(tag)].flatMap((widget) =>
    shown(widget, 'section').map(({ ariaLabel }) => ariaLabel),
  );
