/** How a widget finds one of its parts among the author's nodes. */
export interface Rule {
    /** Whether a node is this part. */
    is: (node: Node) => boolean;
    /** Every fitting node belongs to the part; by default only the first does, and the others stay in the text. */
    every?: boolean;
}
/** The parts of a widget by name; a node goes to the first rule that it fits. */
export type Rules<Part extends string> = Readonly<Record<Part, Rule>>;
/** The author's nodes, recognised. */
export interface Parts<Part extends string> {
    /** The element's own children, in their order, each with its part; '' is what is no part. */
    places: ReadonlyMap<Node, Part | ''>;
    /** Those of them that are a part. */
    own: (part: Part | '') => Node[];
    /** The first node of a part, wherever it stands: also inside an element that wraps the whole content. */
    find: (part: Part) => Node | undefined;
}
/** Words, and elements that stand in a line of words. */
export declare const isInline: (node: Node) => boolean;
/** Recognises an element's content. Pure: it reads the nodes and touches none. */
export declare function readParts<Part extends string>(element: Element, rules: Rules<Part>): Parts<Part>;
/** Nodes as lines: words and inline elements side by side are one, up to a `br`; a block is one by itself. */
export declare function linesOf(nodes: Iterable<Node>): Node[][];
