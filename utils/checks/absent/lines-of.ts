/** Phrases one a line, each with what it means. */
export const linesOf = <T>(phrases: string, means: T): [string, T][] =>
  phrases
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [line.trim(), means]);
