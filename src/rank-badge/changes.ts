/** How a place has changed, in words for everybody and a picture for the eye. */
import { html, nothing } from 'lit';
import { getLocale } from '../locale/locale.js';
import { icon } from '../theme/icon.js';
import { renderLines } from './pictures.js';
import type { Place, Rank } from './rank.js';
import { beforeWords, changeWords, historyWords, newWords } from './rank-words.js';

/** Up is better, down is worse, level is unchanged; the words beside it say so too. */
export function renderChange({ place, of, previous, isNew }: Rank) {
  if (!previous && !isNew) return nothing;
  const change = previous ? previous.place - place : 0;
  const arrow = isNew
    ? 'M12 4v16M4 12h16'
    : change
      ? change > 0
        ? 'M12 20V4M5 11l7-7 7 7'
        : 'M12 4v16M5 13l7 7 7-7'
      : 'M4 12h16M13 5l7 7-7 7';
  return html`<span class="change" lang=${getLocale()}
      >${icon(arrow)} ${previous ? changeWords(change, previous.year) : newWords()}</span
    >${
      previous && (change || previous.of !== of)
        ? html` <span class="past small" lang=${getLocale()}>(${beforeWords(previous, of)})</span>`
        : nothing
    }`;
}

/** The line through the years, and for those who don't see it a table. */
export function renderHistory(history: Place[], of: number) {
  const places = history.map(({ place }) => place);
  const years = history.map(({ year }) => year);
  return [
    renderLines('', years, [{ places }], Math.max(of, ...history.map((one) => one.of ?? one.place))),
    html`<div class="unseen" lang=${getLocale()}>
      <table>
        <caption>
          ${historyWords()}
        </caption>
        ${history.map(
          (one) =>
            html`<tr>
              <th scope="row">${one.year}</th>
              <td>${beforeWords(one, 0)}</td>
            </tr>`,
        )}
      </table>
    </div>`,
  ];
}
