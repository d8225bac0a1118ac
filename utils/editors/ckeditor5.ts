import { insertRich, rich } from './insert-rich';
import { asHtml, pasteLines } from './paste';
import type { Editor } from './types';

const html = (lines: string[]): string => lines.map((line) => `<p>${asHtml(line)}</p>`).join('');

/** CKEditor 5 (Teams). In plain text it takes one line break for a break and only two for a new paragraph. */
export const ckeditor5: Editor = {
  ...rich,
  id: 'ckeditor5',
  detects: (field) => field.isContentEditable && field.classList.contains('ck-editor__editable'),
  insert: (field, text, options = {}) =>
    insertRich(field, text, options, { write: (into, words) => pasteLines(into, words, html), hasModel: true }),
};
