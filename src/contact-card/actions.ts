/** What can be done with a contact: saved, and found on a map. */
import { html, nothing } from 'lit';
import { msg } from '@lit/localize';
import { link } from '../content/attributes.js';
import { configuration } from '../embed/configure.js';
import { getLocale } from '../locale/locale.js';
import type { Contact } from './contact.js';
import { icons } from './icons.js';
import { fileName, vcard } from './vcard.js';

/** @param status what was done, in words */
export function renderActions(card: Element, contact: Contact, status: unknown) {
  const { address, phones, emails, name } = contact;
  const { mapService } = configuration();
  return html`<div class="actions" lang=${getLocale()}>
    ${
      name && (phones.length || emails.length)
        ? html`<button @click=${() => save(contact)}>
            ${icons.save}${msg('Spara kontakt', { id: 'save', desc: 'A button: saves the contact as a file' })}
          </button>`
        : nothing
    }
    ${
      address && mapService
        ? link(
            card,
            'address',
            mapService.replace('{address}', encodeURIComponent(address)),
            msg('Visa på karta', { id: 'map', desc: 'A link from an address to a map' }),
          )
        : nothing
    }
    ${status}
  </div>`;
}

/** Hands a contact out as a file, for the visitor's address book. */
function save(contact: Contact): void {
  const href = URL.createObjectURL(new Blob([vcard(contact)], { type: 'text/vcard;charset=utf-8' }));
  const file = Object.assign(document.createElement('a'), { href, download: fileName(contact.name) });
  file.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
