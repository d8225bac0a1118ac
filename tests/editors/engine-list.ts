import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An engine of the gallery. */
export interface Tested {
  /** By which the gallery opens it. */
  name: string;
  title: string;
  /** The file of ours that writes there. */
  editor: string;
  /** Its package, here or in the project itself. */
  from?: string;
  /** Why what is typed right behind a text is one undo step with it, whoever put the text there. */
  joins?: string;
}

const native = (name: string, title: string, editor = 'contenteditable'): Tested => ({ name, title, editor });
const halfASecond = 'ProseMirror makes one step of all that happens side by side within half a second';

export const tested: readonly Tested[] = [
  native('textarea', 'textarea', 'textarea'),
  native('input', 'input', 'textarea'),
  {
    name: 'react-textarea',
    title: 'textarea controlled by React',
    editor: 'textarea',
    from: 'react',
    joins: 'React ends a step at every key',
  },
  native('contenteditable', 'contenteditable'),
  native('plaintext-only', 'contenteditable, plaintext-only'),
  native('iframe-body', 'body of a frame'),
  native('design-mode', 'frame in design mode'),
  native('shadow-open', 'in an open shadow root'),
  native('shadow-closed', 'in a closed shadow root'),
  { name: 'tinymce', title: 'TinyMCE', editor: 'tinymce', from: 'tinymce' },
  { name: 'ckeditor4', title: 'CKEditor 4', editor: 'ckeditor4', from: 'ckeditor4' },
  { name: 'ckeditor5', title: 'CKEditor 5', editor: 'ckeditor5', from: 'ckeditor5' },
  {
    name: 'quill',
    title: 'Quill',
    editor: 'quill',
    from: 'quill',
    joins: 'Quill makes one step of all that happens within a second',
  },
  { name: 'roosterjs', title: 'RoosterJS', editor: 'roosterjs', from: 'roosterjs' },
  { name: 'lexical', title: 'Lexical', editor: 'lexical', from: 'lexical' },
  {
    name: 'prosemirror',
    title: 'ProseMirror',
    editor: 'prosemirror',
    from: 'prosemirror-view',
    joins: halfASecond,
  },
  { name: 'tiptap', title: 'TipTap', editor: 'prosemirror', from: '@tiptap/core', joins: halfASecond },
  { name: 'draft-js', title: 'Draft.js', editor: 'draft-js', from: 'draft-js' },
  {
    name: 'slate',
    title: 'Slate',
    editor: 'slate',
    from: 'slate',
    joins: 'Slate makes one step of text and of what is typed right behind it',
  },
];

/** The browser's own editing, in its several places. */
export const isNative = (name: string): boolean =>
  tested.some((one) => one.name === name && one.editor === 'contenteditable' && name !== 'plaintext-only');

/** Those that keep their text in a model and take it from the page's paste. */
export const modelled = ['ckeditor4', 'ckeditor5', 'lexical', 'prosemirror', 'tiptap', 'draft-js', 'slate'];

interface PackageFile {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const versionsIn = (path: string): Record<string, string> => {
  const { dependencies, devDependencies }: PackageFile = JSON.parse(readFileSync(path, 'utf8'));
  return { ...devDependencies, ...dependencies };
};

/** As the lock files pin it; the browser's own fields have none. */
export function versionOf({ from }: Tested): string {
  const places = ['engines/package.json', '../../package.json'].map((path) => join(import.meta.dirname, path));
  return (from && Object.assign({}, ...places.toReversed().map(versionsIn))[from]) ?? '';
}
