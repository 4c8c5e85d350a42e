import type { Contact } from './contact.js';
/** @param status what was done, in words */
export declare function renderActions(card: Element, contact: Contact, status: unknown): import("lit-html").TemplateResult<1>;
