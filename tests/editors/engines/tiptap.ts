import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { OpenEngine } from '@/tests/editors/gallery/types';

export const open: OpenEngine = (host) => {
  const editor = new Editor({ element: host, extensions: [StarterKit] });
  return {
    field: editor.view.dom,
    model: () => editor.getText({ blockSeparator: '\n' }),
    html: () => editor.getHTML(),
  };
};
