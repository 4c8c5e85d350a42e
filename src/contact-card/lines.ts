/** The lines of a contact card. */
import { html } from 'lit';
import { msg } from '@lit/localize';
import type { ContactKind, ContactValue } from '../content/contact-lines.js';
import { icons } from './icons.js';

/** A line with its icon; the icon is a picture of what the line's words say. */
export const renderLine = (kind: ContactKind | 'hours' | undefined, content: unknown, button: unknown = '') =>
  html`${kind && icons[kind]}
    <div class="line">
      <div>${content}</div>
      ${button}
    </div>`;

/**
 * An address too long for its line breaks before "@" and before a dot, where it can still be read as one; not after a
 * hyphen, which would seem to be put in by the break. Nothing is in it that would be copied with it.
 */
export const breakable = (email: string) =>
  email
    .split(/([@.]|[^\w@.]+.)/u)
    .map((part, index) =>
      index % 2
        ? /[@.]/.test(part[0] ?? '')
          ? html`<wbr />${part}`
          : html`<span class="whole">${part}</span>`
        : part,
    );

/** A link to what is written as plain words; the space is between it and them. */
export const renderReach = ({ kind, text, href }: ContactValue) =>
  href ? [' ', html`<a href=${href} aria-label="${reachWords(kind)} ${text}">${reachWords(kind)}</a>`] : '';

const reachWords = (kind: ContactKind): string =>
  kind === 'email'
    ? msg('Skriv', { id: 'write', desc: 'A link that begins an e-mail' })
    : msg('Ring', { id: 'call', desc: 'A link that dials a telephone number' });
