import { textOf } from '../content/nodes.js';

/** Whether the page says the words in a text that is not pulled out of it. A word or two may stand there by chance. */
export function isRepeated(said: string): boolean {
  // All but the outermost: there a mark, a talstreck or a full stop may be another.
  const words = said.slice(2, -2);
  const texts = document.querySelectorAll(':is(p,li,blockquote):not([pulled] *)');
  return words.length > 15 && [...texts].some((element) => textOf(element).includes(words));
}
