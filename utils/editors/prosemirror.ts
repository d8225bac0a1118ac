import { pauseAfterTyping } from './composing';
import { insertRich, rich } from './insert-rich';
import { escapeSigns, pasteLines } from './paste';
import type { Editor } from './types';

/** ProseMirror makes one undo step of changes side by side within this time (`newGroupDelay` in prosemirror-history 1). */
const undoDelay = 500;

/**
 * ProseMirror's own form of what it copies: the first and the last paragraph are open, so they join the lines they are
 * put in, and spaces are kept. Of plain text it drops empty lines.
 */
const html = (lines: string[]): string =>
  lines.map((line, index) => `<p${index > 0 ? '' : ' data-pm-slice="1 1 []"'}>${escapeSigns(line)}</p>`).join('');

/** ProseMirror, and TipTap upon it. */
export const prosemirror: Editor = {
  ...rich,
  id: 'prosemirror',
  detects: (field) => field.isContentEditable && field.classList.contains('ProseMirror'),
  async insert(field, text, options = {}) {
    await pauseAfterTyping(field.ownerDocument, undoDelay);
    return insertRich(field, text, options, { write: (into, words) => pasteLines(into, words, html), hasModel: true });
  },
};
