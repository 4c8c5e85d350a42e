/** Words that more than one widget says. */
import { msg } from '@lit/localize';
import './locale.js';

/** "Uppdaterad", before a date. */
export const updatedWords = (): string =>
  msg('Uppdaterad', { id: 'updated', desc: 'Comes before a date: last changed on' });

/** "Källa:", before a name. */
export const sourceWords = (): string =>
  msg('Källa:', { id: 'source', desc: 'Comes before who or what the information is from' });
