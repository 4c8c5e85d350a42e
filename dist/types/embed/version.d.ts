/** The version of this copy, as in package.json (a test holds the two together). */
export declare const version = "0.1.0";
/**
 * Whether this copy is the page's: the first to ask is. A later copy, of the same or another version, says so once and
 * leaves the page alone.
 */
export declare const ownsPage: boolean;
