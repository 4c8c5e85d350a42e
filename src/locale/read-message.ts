import { str } from '@lit/localize';

/** A message as `msg` keeps translations: a text, or its strings and the numbers of the values between them. */
export type Message = string | { strings: readonly string[]; values: readonly unknown[] };

/** Reads a message as it is written for people, with "{0}" and "{1}" for its values: "Öppet nu, stänger {0}". */
export function readMessage(text: string): Message {
  // Strings and numbers in turns.
  const parts = text.split(/\{(\d)\}/);
  const strings = parts.filter((_, at) => at % 2 === 0) as unknown as TemplateStringsArray;
  const numbers = parts.filter((_, at) => at % 2).map(Number);
  return numbers.length ? str(strings, ...numbers) : text;
}
