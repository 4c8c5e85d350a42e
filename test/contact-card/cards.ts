import { expect } from 'chai';
import '../../src/index.js';
import { recordConsole } from '../support/console.js';
import { fixture } from '../support/fixture.js';
import { tagged } from '../support/samples.js';

export const tag = 'kommun-contact-card';

export const told = recordConsole();

/** What is right is not told to the developer. */
export async function card(html: string, given: Record<string, string> = {}): Promise<HTMLElement> {
  const widget = await fixture(tagged(tag, given, html));
  expect(told.warnings).to.be.empty;
  return widget;
}

/** What is read without what can be done with it, which has tests of its own (actions.test.ts). */
export const withoutActions = (words: string): string =>
  words.replace(/ (Ring|Skriv)(?= |$)(?! alltid| 112)/g, '').replace(/ (Spara kontakt|Visa på karta)/g, '');
