import { nothing } from 'lit';
import type { Text } from './text.js';
import type { ContentController } from './content-controller.js';
/**
 * The level, 2 to 6, of a heading that a widget makes from an attribute: `heading-level`, else one deeper than the
 * heading that governs the widget's place. A `heading-level` that is none is told and not used.
 */
export declare function headingLevel(widget: Element & {
    headingLevel: Text;
}): number;
/**
 * A widget's heading: the author's, in its own place and level, or one made from an attribute.
 * @param names the part's name and further classes
 * @param made the content of the heading to make where the author wrote none
 * @param around puts the heading's content in a link, unless the author did
 */
export declare function renderHeading<Part extends string>(widget: Element & {
    headingLevel: Text;
}, content: ContentController<Part | 'heading'>, names: string, made: unknown, around?: (inner: unknown) => unknown): typeof nothing | import("lit-html").TemplateResult<1>;
