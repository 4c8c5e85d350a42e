import type { Address, FeedItem, Markup, RawItem } from './item.js';
export declare const blockTag: RegExp;
/** HTML as a document's body, with a space between the words of two blocks; undefined where there is none in it. */
export declare function toBody({ text, plain }: Pick<Markup, 'text' | 'plain'>): Element | undefined;
/** HTML, or text without any, as plain words. */
export declare function toWords(markup: Pick<Markup, 'text' | 'plain'>, body?: Element | undefined): string;
/** An absolute address of one of the kinds, else undefined. */
export declare function toUrl({ address, base }?: Partial<Address>, kinds?: RegExp): string | undefined;
/** The first date that can be read, in any of the forms that feeds have. None is older than the web. */
export declare function toDate(written: (string | undefined)[]): string | undefined;
/** One entry as it may be shown, without its dates; undefined where it has no words at all. */
export declare function toItem(raw: RawItem): FeedItem | undefined;
