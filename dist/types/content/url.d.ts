/**
 * The address as it was written, if it may become a link or a picture: http, https, mailto, tel, or relative to the
 * page. Anything else (`javascript:`, `data:`, an address that is none) gives undefined, so that the text stays without
 * a link.
 */
export declare function safeUrl(address: string | null | undefined): string | undefined;
/** Whether an address leads to another site than the municipality's own: see `externalLinks` in `configure()`. */
export declare function isElsewhere(address: string | null | undefined): boolean;
