import { insertRich, rich } from './insert-rich';
import { typeLines } from './type-text';
import type { Editor } from './types';

/**
 * TinyMCE keeps its own undo levels and takes one whenever a key is released with Ctrl held down (`UndoManager` in
 * TinyMCE 5): one before, for what the user typed so far, and one after make the insertion a step of its own.
 */
const takeLevel = (field: HTMLElement): boolean =>
  field.dispatchEvent(new KeyboardEvent('keyup', { key: 'Control', ctrlKey: true, bubbles: true }));

function write(field: HTMLElement, text: string): void {
  takeLevel(field);
  typeLines(field.ownerDocument, text);
  takeLevel(field);
}

/** The body of TinyMCE's frame (Roundcube). */
export const tinymce: Editor = {
  ...rich,
  id: 'tinymce',
  detects: (field) => field.isContentEditable && field.matches('#tinymce, .mce-content-body'),
  insert: (field, text, options = {}) => insertRich(field, text, options, { write }),
};
