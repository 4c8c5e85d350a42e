import type { FeedItem, Markup, RawItem } from './item.js';
/** HTML, or text without any, as plain words. */
export declare function toWords(markup: Pick<Markup, 'text' | 'plain'>, body?: Element | undefined): string;
/** The first date that can be read, in any of the forms that feeds have. None is older than the web. */
export declare function toDate(written: (string | undefined)[]): string | undefined;
/** One entry as it may be shown, without its dates; undefined where it has no words at all. */
export declare function toItem(raw: RawItem): FeedItem | undefined;
