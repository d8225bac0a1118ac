import { inFirefox } from './browser';
import { endUndoStep } from './caret';
import { insertRich, rich } from './insert-rich';
import { typeAtOnce, typeLines } from './type-text';
import type { Editor } from './types';

/** Chromium makes blocks even in a field that may hold nothing but text, but for a line break asked for by name. */
function write(field: HTMLElement, text: string): void {
  const { ownerDocument } = field;
  endUndoStep(field);
  // Firefox takes one undo step a command, so there all of the text is one.
  if (field.contentEditable === 'plaintext-only' && !inFirefox) typeLines(ownerDocument, text, 'insertLineBreak');
  else typeAtOnce(ownerDocument, text);
  endUndoStep(field);
}

/** The browser's own editing (Gmail), also of text alone. */
export const contenteditable: Editor = {
  ...rich,
  id: 'contenteditable',
  detects: (field) => field.isContentEditable,
  insert: (field, text, options = {}) => insertRich(field, text, options, { write }),
};
