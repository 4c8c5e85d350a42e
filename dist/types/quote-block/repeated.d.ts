/** Whether the page says the words in a text that is not pulled out of it. A word or two may stand there by chance. */
export declare function isRepeated(said: string): boolean;
