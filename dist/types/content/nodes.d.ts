/**
 * What a piece of the author's HTML is. Editors wrap, empty and repeat: a picture stands in a paragraph, a table in a
 * figure, a blank line is a paragraph with a no-break space. These functions see through that, and change nothing.
 */
export declare const isElement: (node: Node | undefined) => node is Element;
/** Whether a node begins before another; 4 is Node.DOCUMENT_POSITION_FOLLOWING, whose name is downloaded whole. */
export declare const isBefore: (one: Node, other: Node) => boolean;
/** The words of a node, with white space made single; a line break is a space. */
export declare const textOf: (node: Node | null | undefined) => string;
/** Nothing to see or to hear: white space, a comment, a script, `<p>&nbsp;</p>`, `<p><br></p>`. */
export declare function isBlank(node: Node): boolean;
export declare const headings = "h1,h2,h3,h4,h5,h6,[role=heading]";
/** A heading, or a link around one. */
export declare const isHeading: (node: Node) => boolean;
export declare const isTable: (node: Node) => boolean;
export declare const isQuote: (node: Node) => boolean;
/** A picture or a film, alone, in a link, or in a figure with its caption. */
export declare const isMedia: (node: Node) => boolean;
/** A line that is one link and nothing else, not even a heading. */
export declare const isLinkAlone: (node: Node) => boolean;
/** `<time>`, or a line that is a date and nothing else, with or without "Publicerad". */
export declare function isDate(node: Node): boolean;
/** A list of a few short words: tags, not a list that has something to say. */
export declare const isTagList: (node: Node) => boolean;
