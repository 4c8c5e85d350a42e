/** Parses text, by our own Trusted Types policy, although nothing that the parser makes gets into the page. */
export declare const parseDocument: (text: string, type: "text/html" | "text/xml") => Document;
