/** Words that more than one widget says. */
import { msg, str } from '@lit/localize';
import './locale.js';

/** "Uppdaterad", before a date. */
export const updatedWords = (): string =>
  msg('Uppdaterad', { id: 'updated', desc: 'Comes before a date: last changed on' });

/** "kl. 14.05", "kl. 9.00–12.00" */
export const atWords = (time: string): string =>
  msg(str`kl. ${time}`, { id: 'at', desc: 'A time, or from a time to a time' });

/** "Källa:", before a name. */
export const sourceWords = (): string =>
  msg('Källa:', { id: 'source', desc: 'Comes before who or what the information is from' });

/** "Foto: Åsa Öberg", below a picture. */
export const photoWords = (credit: string): string =>
  msg(str`Foto: ${credit}`, { id: 'photo', desc: 'Below a picture; the placeholder is the photographer' });

/** After the text of a link to another site, as Swedish municipalities write it. */
export const elsewhereWords = (): string =>
  msg('Länk till annan webbplats.', { id: 'elsewhere', desc: 'After the text of a link to another site' });

/** After the text of a link to another site that opens a new window. */
export const newWindowWords = (): string =>
  msg('Länk till annan webbplats, öppnas i nytt fönster.', {
    id: 'elsewhere-new',
    desc: 'After the text of a link to another site that opens in a new window',
  });
