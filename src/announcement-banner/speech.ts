/** Lines as they are said: each is a sentence, so that a listener hears where it ends, and none comes twice. */
export function sentencesOf(lines: string[]): string {
  const sentences = lines.map((line) =>
    line
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[^.!?…:]$/, '$&.'),
  );
  return [...new Set(sentences)].join(' ').trim();
}
