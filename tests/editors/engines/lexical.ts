import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import type { OpenEngine } from '@/tests/editors/gallery/types';

/** Set up as Lexical's own React plugins for rich text and history do. */
export const open: OpenEngine = (host) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  host.append(field);
  const editor = createEditor({
    namespace: 'gallery',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(field);
  registerRichText(editor);
  editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), 300);
  const lines = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
  return { field, model: lines, html: () => JSON.stringify(editor.getEditorState()) };
};
