/** `word: others`, one a line. */
export const pairs = (lines: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(':'))
      .map(([word = '', others = '']) => [word.trim(), new Set(others.trim().split(/\s+/))]),
  );
