/**
 * Types as the browser's own editing commands do, so that the page sees the events of ordinary typing and the text looks
 * as if typed by hand. `lineBreak` is what Enter means in this engine.
 */
export function typeLines(
  document: Document,
  text: string,
  lineBreak: 'insertParagraph' | 'insertLineBreak' = 'insertParagraph',
): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand(lineBreak);
    if (line) document.execCommand('insertText', false, line);
  }
}

/** All at once; line breaks become what the browser makes of them. */
export const typeAtOnce = (document: Document, text: string): boolean =>
  document.execCommand('insertText', false, text);
