import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { schema } from 'prosemirror-schema-basic';
import 'prosemirror-view/style/prosemirror.css';
import type { OpenEngine } from '@/tests/editors/gallery/types';

export const open: OpenEngine = (host) => {
  const keys = { 'Mod-z': undo, 'Mod-Shift-z': redo };
  const state = EditorState.create({ schema, plugins: [history(), keymap(keys), keymap(baseKeymap)] });
  const view = new EditorView(host, { state });
  return {
    field: view.dom,
    model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    html: () => JSON.stringify(view.state.doc),
  };
};
