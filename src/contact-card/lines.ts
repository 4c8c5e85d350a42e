/** The lines of a contact card. */
import { html } from 'lit';
import { msg } from '@lit/localize';
import type { ContactKind, ContactLine, ContactValue } from '../content/contact-lines.js';
import { getLocale } from '../locale/locale.js';
import { icons } from './icons.js';

/**
 * A line with its icon, which is a picture of what the line's words say.
 * @param after links and buttons, which are no words of the line
 * @param breaks how the sheet breaks it: see `breaksOf`
 */
export const renderLine = (
  kind: ContactKind | 'hours' | undefined,
  content: unknown,
  after: unknown = '',
  breaks = '',
) =>
  html`${kind && icons[kind]}
    <div class="line ${breaks}">
      <div>${content}</div>
      ${after}
    </div>`;

/** How the author's line may be broken: a number not at all, an address late, words with a hyphen. */
export function breaksOf({ text, rows, values: [value] }: ContactLine) {
  if (!value) return /\S[.@/]\S/.test(text) ? '' : 'words';
  if (value.kind === 'address') return 'beside';
  const longest = Math.max(...rows.map(({ length }) => length));
  return longest < 15 ? 'short' : longest < 25 ? 'medium' : '';
}

const whole = (words: unknown) => html`<span class="whole">${words}</span>`;

/**
 * An address too long for its line breaks before "@" and before a dot, where it can still be read as one; not after a
 * hyphen, which would seem to be put in by the break. Nothing is in it that would be copied with it.
 */
export const breakable = (email: string) =>
  email
    .split(/(?=[@.])/)
    .map(
      (part) =>
        html`<wbr />${part.split(/([^\w@.]+.)/u).map((words, index) => (index % 2 ? whole(words) : words))}`,
    );

/** A number is not broken, not even where an extension makes it too long for its line; that goes to the next. */
export const unbroken = (phone: string) => {
  const [number, extension] = phone.split(/\xA0(?=\p{L})/u);
  return [whole(number), extension && ` ${extension}`];
};

/** Links to what is written as plain words. */
export function renderReach(values: ContactValue[]) {
  const links = values.map(({ kind, text, href }) => {
    const words = reachWords(kind);
    return html`<a href=${href} aria-label="${words} ${text}">${words}</a> `;
  });
  return html`<span class="reach" lang=${getLocale()}>${links}</span>`;
}

const reachWords = (kind: ContactKind): string =>
  kind === 'email'
    ? msg('Skriv', { id: 'write', desc: 'A link that begins an e-mail' })
    : msg('Ring', { id: 'call', desc: 'A link that dials a telephone number' });
