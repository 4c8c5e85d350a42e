import { type TemplateResult } from 'lit';
import type { Text } from './text.js';
/**
 * A link around content where the address is safe; else the content alone, and the developer is told. A link to another
 * site says that it is one.
 */
export declare function link(widget: Element, attribute: string, address: Text, content: unknown): unknown;
/**
 * A whole number in a widget's attribute. Anything else, and one that is out of bounds, is told, and `otherwise` holds, as
 * where there is none.
 */
export declare function wholeNumber(widget: Element, attribute: string, written: Text, [least, most, otherwise]: readonly [least: number, most: number, otherwise: number]): number;
/** The address in a widget's attribute, if it is safe; else undefined, and the developer is told. */
export declare function safeAddress(widget: Element, attribute: string, address: Text): string | undefined;
/**
 * A date as a `time` element in the page's language. Text that is no date is shown as it was written, and the developer
 * is told: the author's words are better than none.
 * @param format how the date is put in words
 */
export declare function renderDate(widget: Element, attribute: string, written: string, format?: (date: string) => string): TemplateResult | string;
/**
 * What a person works as. The attribute is `job-title`; `role` belongs to ARIA and would tell a screen reader that the
 * element is an "Enhetschef". A title that was written there all the same is shown, and the developer is told.
 */
export declare function jobTitle(widget: Element & {
    jobTitle: Text;
}): Text;
