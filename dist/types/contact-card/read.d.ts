import { type ContactLine } from '../content/contact-lines.js';
import type { Text } from '../content/text.js';
import type { Contact } from './contact.js';
import { type Given } from './given.js';
/** The author's lines, and which of them have a place of their own; -1 is none. */
export interface Written {
    lines: ContactLine[];
    /** A label above the name: "Kontakt". */
    label: number;
    /** What the person does: the first other line, where it has no number and no address. */
    title: number;
}
/**
 * Whether a node is the contact's name: its heading; where an editor made none and gave none, the bold line that the
 * contact begins with. A label is no name, and a number neither.
 */
export declare function isName(card: Element & {
    name: Text;
}, node: Node): boolean;
/** @param name the author's heading, where it has a place of its own */
export declare function readWritten(written: Node[][], name: Node | undefined): Written;
/** The attribute, or "person" where it is another word, which is told. */
export declare function kindOf(card: Element & {
    kind: Text;
}): Contact['kind'];
/** All that is known of the contact. */
export declare function contactOf(card: Given & Record<'jobTitle' | 'kind' | 'unit', Text>, name: string, { lines, title }: Written): Contact;
