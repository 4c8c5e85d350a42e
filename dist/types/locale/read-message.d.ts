/** A message as `msg` keeps translations: a text, or its strings and the numbers of the values between them. */
export type Message = string | {
    strings: readonly string[];
    values: readonly unknown[];
};
/** Reads a message as it is written for people, with "{0}" and "{1}" for its values: "Öppet nu, stänger {0}". */
export declare function readMessage(text: string): Message;
