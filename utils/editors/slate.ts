import { caretIn } from './caret';
import { insertRich, rich } from './insert-rich';
import { pasteText } from './paste';
import type { Editor, InsertOptions } from './types';

/** The letter before a caret, in the same run of text: never a part of a mention or of another line. */
function letterBefore(field: HTMLElement): string {
  const caret = caretIn(field);
  if (!caret?.collapsed || caret.startContainer.nodeType !== 3) return '';
  return (
    Array.from((caret.startContainer.nodeValue ?? '').slice(0, caret.startOffset).replaceAll('\ufeff', '')).at(-1) ?? ''
  );
}

/**
 * Slate joins what is put right behind the last typing with it into one undo step (`shouldMerge` in slate-history). With
 * the letter before it taken away and put back, the insertion begins with another kind of change, and so a step.
 */
function asOwnStep(field: HTMLElement, text: string, options: InsertOptions): [text: string, options: InsertOptions] {
  const letter = options.over || text.includes('\n') ? '' : letterBefore(field);
  const at = letter && rich.selected(field);
  if (!at) return [text, options];
  const { length } = letter;
  const select = options.select && { start: options.select.start + length, end: options.select.end + length };
  return [letter + text, { over: { start: at.start - length, end: at.end }, ...(select && { select }) }];
}

/** Slate. Commands of the browser's change what it shows and not its model. */
export const slate: Editor = {
  ...rich,
  id: 'slate',
  detects: (field) => field.isContentEditable && field.hasAttribute('data-slate-editor'),
  insert: (field, text, options = {}) =>
    insertRich(field, ...asOwnStep(field, text, options), { write: pasteText, hasModel: true }),
};
