/** What a spreadsheet takes for a formula, also behind apostrophes of ours. The wide signs are read as the plain ones. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet reckons with. */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** What `safeCell` was given. */
export const fromSafeCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
