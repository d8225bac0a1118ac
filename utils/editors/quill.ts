import { pauseAfterTyping } from './composing';
import { insertRich, rich } from './insert-rich';
import { typeLines } from './type-text';
import type { Editor } from './types';

/** Quill makes one undo step of all changes within a second (`History.DEFAULTS.delay` in Quill 2). */
const undoDelay = 1000;

/** Quill (Slack). What was typed within the last second would be undone together with the insertion, so that is waited out. */
export const quill: Editor = {
  ...rich,
  id: 'quill',
  detects: (field) => field.isContentEditable && field.classList.contains('ql-editor'),
  async insert(field, text, options = {}) {
    await pauseAfterTyping(field.ownerDocument, undoDelay);
    return insertRich(field, text, options, { write: (into, words) => typeLines(into.ownerDocument, words) });
  },
};
