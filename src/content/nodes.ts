/**
 * What a piece of the author's HTML is. Editors wrap, empty and repeat: a picture stands in a paragraph, a table in a
 * figure, a blank line is a paragraph with a no-break space. These functions see through that, and change nothing.
 */

import { parseDate } from '../locale/dates.js';

/** Holds one thing without saying anything of its own; empty, these are an editor's leavings. */
const wrappers = 'p,div,span,figure,header,strong,b,em,i,u,br,a:not([href])';
const unseen = 'script,style,template,link';
const silent = `br,${unseen}`;
/** Longer words are no date: "Publicerad onsdag den 20 september 2016 kl. 14.05". */
const longestDate = 60;
const pictures = 'img,picture,video,svg';

export const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1;

/** Whether a node begins before another; 4 is Node.DOCUMENT_POSITION_FOLLOWING, whose name is downloaded whole. */
export const isBefore = (one: Node, other: Node): boolean => !!(one.compareDocumentPosition(other) & 4);

/** The words of a node, with white space made single; a line break is a space. */
export const textOf = (node: Node | null | undefined): string =>
  node ? words(node).replace(/\s+/g, ' ').trim() : '';

function words(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? (node as Text).data : '';
  if (node.matches(silent)) return ' ';
  // What the browser gathers itself is gathered sooner.
  return node.querySelector(silent) ? [...node.childNodes].map(words).join('') : node.textContent;
}

/** Nothing to see or to hear: white space, a comment, a script, `<p>&nbsp;</p>`, `<p><br></p>`. */
export function isBlank(node: Node): boolean {
  if (!isElement(node)) return node.nodeType !== 3 || !/[^\s\u200B]/.test((node as Text).data);
  return node.matches(unseen) || (node.matches(wrappers) && !node.id && !firstSeen(node.firstChild));
}

/** The first that is not blank among a node and those after it; no further, because this is asked of all nodes. */
function firstSeen(node: Node | null): Node | undefined {
  while (node && isBlank(node)) node = node.nextSibling;
  return node ?? undefined;
}

/** The one thing that a wrapper holds, however deep; else the node itself. */
function core(node: Node): Node {
  const only = isElement(node) && node.matches(wrappers) ? firstSeen(node.firstChild) : undefined;
  return only && !firstSeen(only.nextSibling) ? core(only) : node;
}

/** Whether a node is something of the kind, whatever wraps it, or a figure around it with its caption. */
function holds(node: Node, selector: string): boolean {
  const fits = (inner: Node) =>
    isElement(inner) &&
    (inner.matches(selector) || (inner.localName === 'figure' && !!inner.querySelector(selector)));
  // Most nodes are nothing of the kind and have nothing of it in them, which is quickly seen.
  return fits(node) || (isElement(node) && !!node.querySelector(selector) && fits(core(node)));
}

export const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** A heading, or a link around one. */
export const isHeading = (node: Node): boolean =>
  holds(node, headings) || (isElement(node) && node.matches(`a:has(${headings})`));
export const isTable = (node: Node): boolean => holds(node, 'table');
export const isQuote = (node: Node): boolean => holds(node, 'blockquote');

/** A picture or a film, alone, in a link, or in a figure with its caption. */
export const isMedia = (node: Node): boolean =>
  isElement(node) &&
  (holds(node, pictures) || (!!node.querySelector(pictures) && !textOf(node))) &&
  !isTable(node) &&
  !isQuote(node);

/** A line that is one link and nothing else, not even a heading. */
export const isLinkAlone = (node: Node): boolean =>
  holds(node, 'a[href]') && !isMedia(node) && !(node as Element).querySelector(headings);

/** `<time>`, or a line that is a date and nothing else, with or without "Publicerad". */
export function isDate(node: Node): boolean {
  if (holds(node, 'time')) return true;
  const words = textOf(node);
  return words.length < longestDate && /\d/.test(words) && !!parseDate(words);
}

/** A list of a few short words: tags, not a list that has something to say. */
export const isTagList = (node: Node): boolean => holds(node, 'ul,ol') && textOf(node).length < 90;
