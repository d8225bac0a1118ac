import { watchCaret } from './caret';
import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { watchTyping } from './composing';
import { contenteditable } from './contenteditable';
import { draftJs } from './draft-js';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { roosterjs } from './roosterjs';
import { slate } from './slate';
import { textarea } from './textarea';
import { tinymce } from './tinymce';
import type { Editor } from './types';

/** In the order of detection: the engines that name themselves before the browser's own editing. */
export const editors: readonly Editor[] = [
  textarea,
  tinymce,
  ckeditor4,
  ckeditor5,
  quill,
  lexical,
  prosemirror,
  draftJs,
  slate,
  roosterjs,
  contenteditable,
];

export const findEditor = (field: HTMLElement): Editor | undefined => editors.find((editor) => editor.detects(field));

/** What editors must know of a document before text is asked for: where the caret was, whether an input method composes. */
export function watchEditing(document: Document, signal: AbortSignal): void {
  watchCaret(document, signal);
  watchTyping(document, signal);
}
