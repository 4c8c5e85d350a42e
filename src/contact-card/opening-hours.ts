/** The opening hours of a contact card: the line that follows the clock, and the week. */
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Text } from '../content/text.js';
import { warn } from '../content/warn.js';
import { midnight, now, renderAt } from '../locale/clock.js';
import { getLocale } from '../locale/locale.js';
import { momentOf } from '../locale/moments.js';
import { openState, parseClosed, parseHours, week, type Dates, type Hours, type Span } from './hours.js';
import { daysWords, holidayWords, spansWords, stateWords } from './hours-words.js';
import { renderLine } from './lines.js';

type Given = Record<'hours' | 'closed', Text>;

/** The hours and the days without them; undefined where one is not understood, and hours also where there are none. */
export const readHours = ({
  hours,
  closed,
}: Given): { hours: Hours | undefined; closed: Dates[] | undefined } => ({
  hours: hours ? parseHours(hours) : undefined,
  closed: closed ? parseClosed(closed) : [],
});

/** What is not understood is shown as it was written, without a word on now, and told. */
export function renderHours(card: Element & ReactiveControllerHost & Given) {
  if (!card.hours) return nothing;
  const { hours, closed } = readHours(card);
  if (!hours) warn(card, 'hours', 'Mo-Fr 08:00-16:30');
  if (!closed) warn(card, 'closed', '2026-12-24, 2026-07-06/2026-07-31');
  const time = now();
  const state = hours && closed && openState(hours, closed, time);
  renderAt(card, state?.until && Math.min(momentOf(state.until) ?? Infinity, midnight()));
  return renderLine(
    'hours',
    html`${state && html`<p class="now ${state.open ? 'open' : ''}" lang=${getLocale()}>${stateWords(state, time)}</p>`}
    ${hours ? renderWeek(hours) : html`<p>${card.hours}</p>`}${closed ? '' : html`<p>${card.closed}</p>`}`,
  );
}

const renderWeek = (hours: Hours) =>
  html`<dl lang=${getLocale()}>
    ${week(hours).map(({ days, spans }) => renderDays(daysWords(days), spans))}
    ${hours.holiday && renderDays(holidayWords(), hours.holiday)}
  </dl>`;

const renderDays = (days: string, spans: Span[]) =>
  html`<div>
    <dt>${days}</dt>
    <dd>${spansWords(spans)}</dd>
  </div>`;
