/** "Swamped - until Friday at least": the same with the day behind a plain "until". */
export const withUntil = (text: string): string =>
  text
    .replace(/,? (?:[-–] )?(?:probably |at least |and (?:that |this )?)?(?=until )/iu, ' ')
    .replace(/ (?:up to and including|until and including) /iu, ' until ')
    .replace(/ at least$/iu, '');
