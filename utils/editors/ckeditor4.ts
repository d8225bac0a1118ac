import { insertRich, rich } from './insert-rich';
import { asHtml, pasteLines } from './paste';
import type { Editor } from './types';

const html = (lines: string[]): string => lines.map(asHtml).join('<br>');

/**
 * CKEditor 4 (SOGo), in a frame or not. Its frame is written by the page, after which no content script lives there, so
 * it is reached from the page around it. Blocks that are pasted would break the line in two, so lines end by a `br`.
 */
export const ckeditor4: Editor = {
  ...rich,
  id: 'ckeditor4',
  detects: (field) => field.isContentEditable && field.classList.contains('cke_editable'),
  insert: (field, text, options = {}) =>
    insertRich(field, text, options, { write: (into, words) => pasteLines(into, words, html), hasModel: true }),
};
