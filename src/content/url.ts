import { configuration } from '../embed/configure.js';

/** An address without a scheme and a host is the page's own; asking the URL parser would cost a page of cards much time. */
const ownPath = /^(?!\/\/|\\)[^:\\]+$/;

const safe = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address as it was written, if it may become a link or a picture: http, https, mailto, tel, or relative to the
 * page. Anything else (`javascript:`, `data:`, an address that is none) gives undefined, so that the text stays without
 * a link.
 */
export function safeUrl(address: string | null | undefined): string | undefined {
  const text = address?.trim();
  if (text && ownPath.test(text)) return text;
  try {
    const { protocol } = new URL(text ?? '', document.baseURI);
    // A page opened from a disk has relative links of the page's own kind.
    return text && [...safe, location.protocol].includes(protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Whether an address leads to another site than the municipality's own: see `externalLinks` in `configure()`. */
export function isElsewhere(address: string | null | undefined): boolean {
  const { externalLinks } = configuration();
  if (!address || ownPath.test(address) || !externalLinks || !URL.canParse(address, document.baseURI))
    return false;
  const { protocol, hostname } = new URL(address, document.baseURI);
  const own = [location.hostname, ...externalLinks].map(withoutWww);
  return /^http/.test(protocol) && !own.some((host) => `.${hostname}`.endsWith(`.${host}`));
}
