import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import type { OpenEngine } from '@/tests/editors/gallery/types';

function Composer({ tell }: { tell(state: EditorState): void }) {
  const [editorState, onChange] = useState(() => EditorState.createEmpty());
  tell(editorState);
  return createElement(Editor, { editorState, onChange });
}

export const open: OpenEngine = (host) => {
  let state: EditorState | undefined;
  const tell = (now: EditorState) => {
    state = now;
  };
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Composer, { tell })));
  const field = host.querySelector<HTMLElement>('[contenteditable="true"]');
  if (!field) throw new Error('Draft.js drew no field');
  const text = () => state?.getCurrentContent().getPlainText('\n') ?? '';
  return { field, model: text, html: text };
};
