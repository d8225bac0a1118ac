import { focusField } from './caret';
import { isComposing } from './composing';
import { nextRender } from './read-back';
import { typeAtOnce } from './type-text';
import type { Editor, InsertOptions } from './types';

type NativeField = HTMLTextAreaElement | HTMLInputElement;

const textInputs = new Set(['text', 'search', 'email', 'url', 'tel']);

/** By name and not by class: fields of frames have their own classes. */
const isNative = (field: HTMLElement): field is NativeField =>
  field.localName === 'textarea' || (field.localName === 'input' && textInputs.has((field as HTMLInputElement).type));

/** See `endUndoStep` in `caret.ts`; a native field keeps its selection apart from the document's. */
function endStep(field: NativeField): void {
  const { selectionStart, selectionEnd } = field;
  field.setSelectionRange(0, field.value.length);
  field.setSelectionRange(selectionStart, selectionEnd);
}

const placeIn = (field: NativeField, over: InsertOptions['over']) =>
  over && 'start' in over ? over : { start: field.selectionStart ?? 0, end: field.selectionEnd ?? 0 };

function write(field: NativeField, text: string, at: { start: number; end: number }): void {
  focusField(field);
  endStep(field);
  field.setSelectionRange(at.start, at.end);
  typeAtOnce(field.ownerDocument, text);
  endStep(field);
}

/** Plain fields, React's controlled ones among them: a command's text arrives there as typing does. */
export const textarea: Editor = {
  id: 'textarea',
  detects: isNative,
  read: (field) => (isNative(field) ? field.value : ''),
  async insert(field, text, { over, select } = {}) {
    if (!isNative(field) || !field.isConnected || field.readOnly || field.disabled) return 'kept';
    if (isComposing(field.ownerDocument)) return 'kept';
    const before = field.value;
    const [caret, at] = [placeIn(field, undefined), placeIn(field, over)];
    const wanted = before.slice(0, at.start) + text + before.slice(at.end);
    write(field, text, at);
    const taken = field.value === wanted;
    if (taken) await nextRender(field);
    if (field.value !== wanted) {
      if (field.value !== before) field.ownerDocument.execCommand('undo');
      // A word left selected would go with the user's next key.
      if (field.value === before) field.setSelectionRange(caret.start, caret.end);
      return 'kept';
    }
    if (select) field.setSelectionRange(at.start + select.start, at.start + select.end);
    return 'done';
  },
  selected: (field) => (isNative(field) ? placeIn(field, undefined) : undefined),
  select(field, place) {
    focusField(field);
    if (isNative(field) && 'start' in place) field.setSelectionRange(place.start, place.end);
  },
};
