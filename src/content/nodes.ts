/**
 * What a piece of the author's HTML is. Editors wrap, empty and repeat: a picture stands in a paragraph, a table in a
 * figure, a blank line is a paragraph with a no-break space. These functions see through that, and change nothing.
 */

import { parseDate } from '../locale/dates.js';

/** Holds one thing without saying anything of its own; empty, these are an editor's leavings. */
const wrappers = 'p,div,span,figure,header,strong,b,em,i,u,br,a:not([href])';
const unseen = 'script,style,template,link';
/** Longer words are no date: "Publicerad onsdag den 20 september 2016 kl. 14.05". */
const longestDate = 60;
const pictures = 'img,picture,video,svg';

export const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1;

/** The words of a node, with white space made single; a line break is a space. */
export const textOf = (node: Node | undefined): string =>
  node ? words(node).replace(/\s+/g, ' ').trim() : '';

function words(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? (node as Text).data : '';
  if (node.matches(`br,${unseen}`)) return ' ';
  return [...node.childNodes].map(words).join('');
}

/** Nothing to see or to hear: white space, a comment, a script, `<p>&nbsp;</p>`, `<p><br></p>`. */
export function isBlank(node: Node): boolean {
  if (!isElement(node)) return node.nodeType !== 3 || !/[^\s\u200B]/.test((node as Text).data);
  return node.matches(unseen) || (node.matches(wrappers) && !node.id && [...node.childNodes].every(isBlank));
}

/** The one thing that a wrapper holds, however deep; else the node itself. */
function core(node: Node): Node {
  const [only, more] =
    isElement(node) && node.matches(wrappers) ? [...node.childNodes].filter((child) => !isBlank(child)) : [];
  return only && !more ? core(only) : node;
}

/** Whether a node is something of the kind, whatever wraps it, or a figure around it with its caption. */
const holds = (node: Node, selector: string): boolean =>
  [node, core(node)].some(
    (inner) =>
      isElement(inner) &&
      (inner.matches(selector) || (inner.localName === 'figure' && !!inner.querySelector(selector))),
  );

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** A heading, or a link around one. */
export const isHeading = (node: Node): boolean =>
  holds(node, headings) || (isElement(node) && node.matches(`a:has(${headings})`));
export const isTable = (node: Node): boolean => holds(node, 'table');
export const isQuote = (node: Node): boolean => holds(node, 'blockquote');

/** A picture or a film, alone, in a link, or in a figure with its caption. */
export const isMedia = (node: Node): boolean =>
  !isTable(node) &&
  !isQuote(node) &&
  (holds(node, pictures) || (isElement(node) && !textOf(node) && !!node.querySelector(pictures)));

/** A line that is one link and nothing else, not even a heading. */
export const isLinkAlone = (node: Node): boolean =>
  holds(node, 'a[href]') && !isMedia(node) && !(node as Element).querySelector(headings);

/** `<time>`, or a line that is a date and nothing else, with or without "Publicerad". */
export function isDate(node: Node): boolean {
  if (holds(node, 'time')) return true;
  const words = textOf(node);
  return words.length < longestDate && !!parseDate(words);
}

/** A list of a few short words: tags, not a list that has something to say. */
export const isTagList = (node: Node): boolean => holds(node, 'ul,ol') && textOf(node).length < 90;

/** What a line of a contact is for, by its link or by its own words. */
export type ContactKind = 'phone' | 'email' | 'address' | 'website';

export function contactKind(node: Node): ContactKind | undefined {
  const link = isElement(node) && (node.closest('a') ?? node.querySelector('a'));
  const href = (link && link.getAttribute('href')) || '';
  const text = textOf(node);
  if (/^tel:/.test(href)) return 'phone';
  if (/^mailto:/.test(href)) return 'email';
  if (holds(node, 'address') || /\b\d{3} ?\d\d \p{Lu}/u.test(text)) return 'address';
  if (/^\S+@\S+$/.test(text)) return 'email';
  if (/^(\D* )?(\+|0|112)[\d ()/\p{Pd}]*$/u.test(text)) return 'phone';
  return href && isLinkAlone(node) ? 'website' : undefined;
}
