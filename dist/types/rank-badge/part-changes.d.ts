import type { ReactiveElement } from 'lit';
import { type Parts } from './parts.js';
/**
 * Says in the author's table how each part has changed. The table is not written in: the words are a style of its cells,
 * in a sheet of the widget's own that finds them by the way from the widget to the cell; docs/decisions/0007 has the
 * reasons. The light sheet gives them their look.
 * @returns what reads the first table in the widget, and says what it says; `of` is how many places there are
 */
export declare function watchParts(widget: ReactiveElement): (of: number) => Parts | undefined;
