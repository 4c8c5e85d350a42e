/** Opening hours for the tests: written down, and any. */
import fc from '../support/cases.js';
import { parseHours, type Hours, type Span } from '../../src/contact-card/hours.js';

export const numRuns = 10_000;
export const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const two = (number: number) => String(number).padStart(2, '0');
const printTime = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
export const printSpan = ({ from, to }: Span) =>
  `${printTime(from)}-${printTime(to > 1440 ? to - 1440 : to)}`;

/** One way to write hours down: each day by itself, days without hours left out. */
export function print({ days, holiday }: Hours): string {
  const rules = days.flatMap((spans, day) =>
    spans.length ? `${dayNames[day]!} ${spans.map(printSpan).join(',')}` : [],
  );
  if (holiday) rules.push(`PH ${holiday.map(printSpan).join(',') || 'off'}`);
  return rules.join('; ');
}

export const read = (text: string): Hours => {
  const hours = parseHours(text);
  if (!hours) throw new Error(`Not understood: ${text}`);
  return hours;
};

/** A day's hours: times in order, the last one sometimes into the night. 23:59 is read as midnight. */
const generatedSpans: fc.Arbitrary<Span[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 1438 }), { maxLength: 6 }), fc.nat({ max: 1437 }))
  .map(([times, night]) => {
    times.sort((a, b) => a - b);
    const spans: Span[] = [];
    for (let index = 0; index < times.length; index += 2) {
      const from = times[index]!;
      const to = times[index + 1] ?? 1440 + (night % (from + 1)) - Number(night % (from + 1) === from);
      if (to > from && to !== 1439) spans.push({ from, to });
    }
    return spans;
  });

export const generatedHours: fc.Arbitrary<Hours> = fc.record({
  days: fc.array(fc.oneof({ weight: 2, arbitrary: generatedSpans }, fc.constant<Span[]>([])), {
    minLength: 7,
    maxLength: 7,
  }),
  holiday: fc.option(generatedSpans, { nil: undefined }),
});
