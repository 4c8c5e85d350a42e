import { LOCALE_STATUS_EVENT } from '@lit/localize';
import { elsewhereWords, newWindowWords } from '../locale/words.js';
import { sheetOf } from './sheets.js';

/**
 * The words after a link to another site, for every widget: as a style, because the author's link is not to be written in.
 * A quotation mark and a backslash are the same in CSS as in JSON.
 */
export const elsewhereSheet = sheetOf('');

function say(): void {
  const [same, other] = [elsewhereWords(), newWindowWords()].map((words) => JSON.stringify(` ${words}`));
  elsewhereSheet.replaceSync(`:host{--_elsewhere:${same};--_elsewhere-new:${other}}`);
}

say();
window.addEventListener(LOCALE_STATUS_EVENT, say);
