import { insertRich, rich } from './insert-rich';
import { pasteText } from './paste';
import type { Editor } from './types';

/** Lexical. A command of the browser's loses line breaks there. */
export const lexical: Editor = {
  ...rich,
  id: 'lexical',
  detects: (field) => field.isContentEditable && field.hasAttribute('data-lexical-editor'),
  insert: (field, text, options = {}) => insertRich(field, text, options, { write: pasteText, hasModel: true }),
};
