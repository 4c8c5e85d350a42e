/**
 * A language that nobody speaks, for looking at the widgets: every text is accented, so that one that escapes
 * translation shows, and 40 % longer, as a translation may be.
 *
 *     configure({ strings: { sv: pseudoMessages() } });  // and dir="rtl" on the page, for a mirrored one
 *     configure({ strings: { sv: messages } });          // Swedish again
 */
import { messages } from './messages.js';

const plain = 'abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ';
const accented = Array.from('àƀçďéƒĝĥîĵķļɱñøþɋŕšţüṽŵẋýžǻǟȫÀɃÇĎÉƑĜĤÎĴĶĻṀÑØÞɊŔŠŢÜṼŴẊÝŽǺǞȪ');

const accent = (text: string): string =>
  Array.from(text, (letter) => accented[plain.indexOf(letter)] ?? letter).join('');

/** One form of a message: "⟦Šţǟñĝţ ~~~⟧". A placeholder counts as nothing, because it grows by itself. */
function lengthen(text: string): string {
  const length = text.replaceAll(/\{\d\}|#/g, '').length;
  return `⟦${accent(text)} ${'~'.repeat(Math.ceil(length * 0.4))}⟧`;
}

/** A text of ours in the pseudo-language; placeholders, the number (#) and the bars between plural forms stay. */
export const pseudo = (text: string): string => text.split('|').map(lengthen).join('|');

/** Every message in the pseudo-language, for the setting `strings`. */
export const pseudoMessages = (): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, pseudo(text)]));
