import { html, nothing, type TemplateResult } from 'lit';
import { parseDate } from '../locale/dates.js';
import { formatDate, getLocale } from '../locale/locale.js';
import type { Text } from './text.js';
import { isElsewhere, safeUrl } from './url.js';
import { warn } from './warn.js';

/**
 * A link around content where the address is safe; else the content alone, and the developer is told. A link to another
 * site says that it is one.
 */
export function link(widget: Element, attribute: string, address: Text, content: unknown) {
  const href = safeAddress(widget, attribute, address);
  return href
    ? html`<a href=${href} class=${isElsewhere(href) ? 'elsewhere' : nothing}>${content}</a>`
    : content;
}

/**
 * A whole number in a widget's attribute. Anything else, and one that is out of bounds, is told, and `otherwise` holds, as
 * where there is none.
 */
export function wholeNumber(
  widget: Element,
  attribute: string,
  written: Text,
  [least, most, otherwise]: readonly [least: number, most: number, otherwise: number],
): number {
  const number = Number(written ?? otherwise);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  warn(widget, attribute, `a whole number from ${least} to ${most}`);
  return otherwise;
}

/** The address in a widget's attribute, if it is safe; else undefined, and the developer is told. */
export function safeAddress(widget: Element, attribute: string, address: Text): string | undefined {
  const url = safeUrl(address);
  if (address && !url) warn(widget, attribute, 'an address with https');
  return url;
}

/**
 * A date as a `time` element in the page's language. Text that is no date is shown as it was written, and the developer
 * is told: the author's words are better than none.
 * @param format how the date is put in words
 */
export function renderDate(
  widget: Element,
  attribute: string,
  written: string,
  format = formatDate,
): TemplateResult | string {
  const date = parseDate(written);
  if (date) return html`<time datetime=${date} lang=${getLocale()}>${format(date)}</time>`;
  warn(widget, attribute, '2023-12-05 or 5 december 2023');
  return written;
}

/**
 * What a person works as. The attribute is `job-title`; `role` belongs to ARIA and would tell a screen reader that the
 * element is an "Enhetschef". A title that was written there all the same is shown, and the developer is told.
 */
export function jobTitle(widget: Element & { jobTitle: Text }): Text {
  const role = widget.getAttribute('role');
  // ARIA's own roles are lower-case English words; a title has a capital or a space.
  if (!role || /^[a-z]+$/.test(role)) return widget.jobTitle;
  warn(widget, 'role', 'job-title');
  return widget.jobTitle ?? role;
}
