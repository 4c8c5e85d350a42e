/** Lines as they are said: each is a sentence, so that a listener hears where it ends, and none comes twice. */
export declare function sentencesOf(lines: string[]): string;
