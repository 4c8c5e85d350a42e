import type { ReactiveElement } from 'lit';
import { sheetOf } from './sheets.js';
import tokens from './tokens.light.css?inline';

const common = sheetOf(tokens);
/** Places that have linked the file; asking again for every element would cost a style computation each. */
const linked = new WeakSet<Node>();

/**
 * Gives the place where a widget stands (the document or a shadow root) the widget's light style sheet: the look of the
 * author's nodes, which a shadow root's own sheet cannot reach. A place that has linked `kommun-widgets.css` has it
 * already; the file says so by a custom property.
 * @param light one sheet for all elements of a kind
 */
export function useLightStyles(host: ReactiveElement, light: CSSStyleSheet): void {
  const hostConnected = () => {
    const root = host.getRootNode() as Document | ShadowRoot;
    const adopted = root.adoptedStyleSheets;
    if (linked.has(root) || adopted.includes(light)) return;
    if (getComputedStyle(host).getPropertyValue('--_kommun-css')) linked.add(root);
    else adopted.push(...[common, light].filter((sheet) => !adopted.includes(sheet)));
  };
  host.addController({ hostConnected });
}
