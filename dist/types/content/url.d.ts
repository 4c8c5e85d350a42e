/** An address as a whole; undefined where it is none. */
export declare const absolute: (address: string, base?: string) => URL | undefined;
/** The kinds of address that may become a link. */
export declare const safe: RegExp;
/**
 * The address as it was written, if it may become a link or a picture: http, https, mailto, tel, or relative to the
 * page. Anything else (`javascript:`, `data:`, an address that is none) gives undefined, so that the text stays without
 * a link.
 */
export declare function safeUrl(address: string | null | undefined): string | undefined;
/** Whether an address leads to another site than the municipality's own: see `externalLinks` in `configure()`. */
export declare function isElsewhere(address: string | null | undefined): boolean;
