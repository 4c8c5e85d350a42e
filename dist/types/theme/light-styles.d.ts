import type { ReactiveElement } from 'lit';
/**
 * Gives the place where a widget stands (the document or a shadow root) the widget's light style sheet: the look of the
 * author's nodes, which a shadow root's own sheet cannot reach. A place that has linked `kommun-widgets.css` has it
 * already; the file says so by a custom property.
 * @param light one sheet for all elements of a kind
 */
export declare function useLightStyles(host: ReactiveElement, light: CSSStyleSheet): void;
