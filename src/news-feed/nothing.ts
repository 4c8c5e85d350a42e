/** What stands in a list of news where there is neither news nor anything of the author's. */
import { html, nothing } from 'lit';
import { msg } from '@lit/localize';
import { getLocale } from '../locale/locale.js';

/** Asked for and not yet answered; answered; or not to be had. */
export type State = 'busy' | 'good' | 'failed';

/**
 * The room of the news to come, or words.
 * @param count how many pieces of news there is to be room for
 * @param isHeard whether the words are there: what stands in a live region from the start is not spoken
 */
export function renderNothing(state: State, count: number, isHeard: boolean) {
  const busy = state === 'busy';
  const words = {
    busy: msg('Hämtar nyheter …', { id: 'news-busy', desc: 'Said while a list of news is being fetched' }),
    good: msg('Det finns inga nyheter just nu.', { id: 'news-none', desc: 'A list of news is empty' }),
    failed: msg('Nyheterna kan inte visas just nu.', {
      id: 'news-failed',
      desc: 'In place of a list of news that could not be fetched',
    }),
  };
  return html`<p role="status" lang=${getLocale()} class=${busy ? 'unseen' : ''}>
      ${isHeard ? words[state] : ''}
    </p>
    ${
      busy
        ? html`<div class="list" aria-busy="true">
            ${Array.from({ length: count }, () => html`<div class="skeleton"></div>`)}
          </div>`
        : nothing
    }`;
}
