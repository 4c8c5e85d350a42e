/** What came, as text, and the address that it came from in the end. */
export interface Answer {
    text: string;
    address: string;
    response: Response;
}
/**
 * Fetches a text within the limits: 5 s, 2 MB.
 * @param signal lets the caller give up; default: it never does
 * @param cache how the browser's cache is used; default: as the server says
 * @throws Error that says in words why there is no text; its `cause` is the response, where there is one
 */
export declare function fetchText(address: string, signal?: AbortSignal, cache?: RequestCache): Promise<Answer>;
/**
 * Bytes as text: in the encoding that a byte order mark tells, else the HTTP header, else the XML prolog, else UTF-8. What
 * is said to be UTF-8 and isn't is windows-1252, as in many a feed.
 */
export declare function decode(bytes: Uint8Array, contentType: string): string;
