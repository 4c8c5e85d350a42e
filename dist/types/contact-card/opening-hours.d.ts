/** The opening hours of a contact card: the line that follows the clock, and the week. */
import { nothing, type ReactiveControllerHost } from 'lit';
import type { Text } from '../content/text.js';
import { type Dates, type Hours } from './hours.js';
type Given = Record<'hours' | 'closed', Text>;
/** The hours and the days without them; undefined where one is not understood, and hours also where there are none. */
export declare const readHours: ({ hours, closed, }: Given) => {
    hours: Hours | undefined;
    closed: Dates[] | undefined;
};
/** What is not understood is shown as it was written, without a word on now, and told. */
export declare function renderHours(card: Element & ReactiveControllerHost & Given): typeof nothing | import("lit-html").TemplateResult<1>;
export {};
