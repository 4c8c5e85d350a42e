/** A contact in the vocabulary of https://schema.org, for search engines and assistants. */
import { type Contact } from './contact.js';
import { type Dates, type Hours } from './hours.js';
/**
 * The contact as JSON-LD: a `Person` who works for the unit, or a `GovernmentOrganization`, a part of it. Neither may
 * have opening hours (a `Place` may), so these stand on its `ContactPoint`, with the numbers that they are for.
 * Telephone numbers are in E.164, with ";ext=123" where there is an extension; short ones as they are. What is missing
 * is undefined, or an empty list.
 * @param hours when the contact can be reached
 * @param closed days when it can't all the same
 */
export declare function structuredData(contact: Contact, hours?: Hours, closed?: readonly Dates[]): object;
/**
 * Structured data as the text of a `<script type="application/ld+json">`, which no name can end or turn into a comment.
 */
export declare const scriptText: (data: object) => string;
