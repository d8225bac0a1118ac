import { insertRich, rich } from './insert-rich';
import { pasteText } from './paste';
import type { Editor } from './types';

/** Draft.js. Commands of the browser's leave it with a model that differs from what it shows. */
export const draftJs: Editor = {
  ...rich,
  id: 'draft-js',
  detects: (field) => field.isContentEditable && field.classList.contains('public-DraftEditor-content'),
  insert: (field, text, options = {}) => insertRich(field, text, options, { write: pasteText, hasModel: true }),
};
