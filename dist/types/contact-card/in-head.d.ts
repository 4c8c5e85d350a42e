import type { ReactiveElement } from 'lit';
/**
 * Data about a widget in the document's head, as JSON-LD for search engines, as long as the widget is there.
 * @param data what is to be told now; undefined for nothing
 */
export declare function tellInHead(host: ReactiveElement, data: () => object | undefined): void;
