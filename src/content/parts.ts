import { isBlank, isElement } from './nodes.js';

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

const inline = 'a,abbr,b,br,code,em,i,img,q,small,span,strong,sub,sup,time,u';

/** Words, and elements that stand in a line of words. */
export const isInline = (node: Node): boolean =>
  node.nodeType === 3 || (isElement(node) && node.matches(inline));

/**
 * Gives each child its part. A `slot` attribute that names a part decides; else the rules do. Nothing is left out but
 * blanks, and a blank after something inline is kept, because it is the space between two words.
 */
function sort<Part extends string>(children: Iterable<Node>, rules: Rules<Part>): Map<Node, Part | ''> {
  const names = Object.keys(rules) as Part[];
  const places = new Map<Node, Part | ''>();
  const taken = new Set<Part | ''>();
  let before: Node | undefined;
  for (const node of children) {
    if (isBlank(node)) {
      if (before && isInline(before) && isInline(node)) places.set(node, places.get(before) ?? '');
      continue;
    }
    const wanted = isElement(node) ? node.slot : '';
    const place =
      names.find((name) => name === wanted) ??
      names.find((name) => (rules[name].every || !taken.has(name)) && rules[name].is(node)) ??
      '';
    places.set(node, place);
    taken.add(place);
    before = node;
  }
  return places;
}

const none: Node[] = [];

/** Recognises an element's content. Pure: it reads the nodes and touches none. */
export function readParts<Part extends string>(element: Element, rules: Rules<Part>): Parts<Part> {
  const places = sort(element.childNodes, rules);
  const groups = Map.groupBy(places.keys(), (node) => places.get(node));
  const own = (part: Part | '') => groups.get(part) ?? none;
  // `<div>` or `<p>` around everything
  const [only] = own('');
  const inner = places.size === 1 && isElement(only) ? readParts(only, rules) : undefined;
  return { places, own, find: (part) => own(part)[0] ?? inner?.find(part) };
}

/** Nodes as lines: words and inline elements side by side are one, up to a `br`; a block is one by itself. */
export function linesOf(nodes: Iterable<Node>): Node[][] {
  const lines: Node[][] = [];
  let open = false;
  for (const node of nodes) {
    if (open && isInline(node)) lines.at(-1)?.push(node);
    else if (!isBlank(node)) lines.push([node]);
    open = isInline(node) && node.nodeName !== 'BR';
  }
  return lines;
}
