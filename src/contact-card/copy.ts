import { html, nothing, type ReactiveControllerHost } from 'lit';
import { msg, str } from '@lit/localize';
import { getLocale } from '../locale/locale.js';
import { icons } from './icons.js';

/** Buttons that copy, and what is said of them. */
export interface Copying {
  /** A button that copies a text; nothing where the browser can't copy. */
  button: (text: string) => unknown;
  /** How it went, to be seen and to be heard. */
  status: () => unknown;
}

/** Copying for a widget. What went wrong is said, too: nobody shall paste something else. */
export function copying(host: ReactiveControllerHost): Copying {
  let copied = '';
  let failed = '';
  const copy = async (text: string) => {
    // Emptied first, because the same words a second time would not be heard.
    copied = failed = '';
    host.requestUpdate();
    await host.updateComplete;
    await navigator.clipboard.writeText(text).then(
      () => (copied = text),
      () => (failed = text),
    );
    host.requestUpdate();
  };
  return {
    button: (text) =>
      'clipboard' in navigator
        ? html`<button
            class="copy"
            lang=${getLocale()}
            aria-label=${copyWords(text)}
            @click=${() => copy(text)}
          >
            ${icons[copied === text ? 'done' : 'copy']}
          </button>`
        : nothing,
    status: () =>
      html`<span class="small" role="status">${copied && copiedWords()}${failed && failedWords()}</span>`,
  };
}

const copyWords = (text: string): string =>
  msg(str`Kopiera ${text}`, {
    id: 'copy',
    desc: 'A button; the placeholder is a telephone number or an address',
  });
const copiedWords = (): string =>
  msg('Kopierat', { id: 'copied', desc: 'After a press on the button that copies' });
const failedWords = (): string =>
  msg('Det gick inte att kopiera', { id: 'not-copied', desc: 'After a press on the button that copies' });
