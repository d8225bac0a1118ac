import { sinceInput } from './composing';
import { insertRich, rich } from './insert-rich';
import { typeLines } from './type-text';
import type { Editor } from './types';

/** Quill makes one undo step of all changes within a second (`History.DEFAULTS.delay` in Quill 2). */
const undoDelay = 1000;

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Quill (Slack). What was typed within the last second would be undone together with the insertion, so that is waited out. */
export const quill: Editor = {
  ...rich,
  id: 'quill',
  detects: (field) => field.isContentEditable && field.classList.contains('ql-editor'),
  async insert(field, text, options = {}) {
    const left = undoDelay - sinceInput(field.ownerDocument);
    if (left >= 0) await pause(left + 1);
    return insertRich(field, text, options, (into, words) => typeLines(into.ownerDocument, words));
  },
};
