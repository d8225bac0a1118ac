import { insertRich, rich } from './insert-rich';
import { typeLines } from './type-text';
import type { Editor } from './types';

/**
 * RoosterJS restores snapshots on undo, and takes one at the end of an input method's composition, which is its sign that
 * text came in by another way than keys (`UndoPlugin` in roosterjs 9). One before and one after make it a step of its own.
 */
const takeSnapshot = (field: HTMLElement): boolean =>
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));

function write(field: HTMLElement, text: string): void {
  takeSnapshot(field);
  typeLines(field.ownerDocument, text);
  takeSnapshot(field);
}

/** Outlook's editor. It marks nothing of its own; the place where Outlook puts it has a name that holds no words. */
export const roosterjs: Editor = {
  ...rich,
  id: 'roosterjs',
  detects: (field) => field.isContentEditable && field.closest('[id^="editorParent_"]') !== null,
  insert: (field, text, options = {}) => insertRich(field, text, options, { write }),
};
