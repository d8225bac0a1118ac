/** Controls that no text needs: all but the tab and the line feed. */
const controls = /(?![\t\n])\p{Cc}/gu;

/** For keeping: lines end in one way, nothing in it that cannot be written to a file and read again. */
export const tidyText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').trim();
