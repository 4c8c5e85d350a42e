const safe = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address as it was written, if it may become a link or a picture: http, https, mailto, tel, or relative to the
 * page. Anything else (`javascript:`, `data:`, an address that is none) gives undefined, so that the text stays without
 * a link.
 */
export function safeUrl(address: string | null | undefined): string | undefined {
  const text = address?.trim();
  try {
    const { protocol } = new URL(text ?? '', document.baseURI);
    // A page opened from a disk has relative links of the page's own kind.
    return text && [...safe, location.protocol].includes(protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}
