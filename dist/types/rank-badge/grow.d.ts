/**
 * Lets the lines of pictures grow, from the place before to the place after, the first time that they are seen. The
 * pictures are whole before and without it; whoever wants no motion sees none.
 */
export declare const growOnFirstView: (root: ParentNode) => void;
