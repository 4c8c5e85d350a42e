import { configuration } from '../embed/configure.js';

/** An address without a scheme and a host is the page's own; asking the URL parser would cost a page of cards much time. */
const ownPath = /^(?!\/\/|\\)[^:\\]+$/;

/** An address as a whole; undefined where it is none. */
export const absolute = (address: string, base = document.baseURI): URL | undefined =>
  URL.canParse(address, base) ? new URL(address, base) : undefined;

/** The kinds of address that may become a link. */
export const safe = /^(https?|mailto|tel):/;

/**
 * The address as it was written, if it may become a link or a picture: http, https, mailto, tel, or relative to the
 * page. Anything else (`javascript:`, `data:`, an address that is none) gives undefined, so that the text stays without
 * a link.
 */
export function safeUrl(address: string | null | undefined): string | undefined {
  const text = address?.trim();
  if (!text || ownPath.test(text)) return text || undefined;
  const { protocol = '' } = absolute(text) ?? {};
  // A page opened from a disk has relative links of the page's own kind.
  return safe.test(protocol) || protocol === location.protocol ? text : undefined;
}

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Whether an address leads to another site than the municipality's own: see `externalLinks` in `configure()`. */
export function isElsewhere(address: string | null | undefined): boolean {
  const { externalLinks } = configuration();
  if (!address || ownPath.test(address) || !externalLinks) return false;
  const { protocol = '', hostname } = absolute(address) ?? {};
  const own = [location.hostname, ...externalLinks].map(withoutWww);
  return /^http/.test(protocol) && !own.some((host) => `.${hostname}`.endsWith(`.${host}`));
}
