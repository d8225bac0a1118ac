import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { OpenEngine } from '@/tests/editors/gallery/types';

export const open: OpenEngine = (host) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
  const children = createElement(Editable);
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Slate, { editor, initialValue, ...{ children } })));
  const field = host.querySelector<HTMLElement>('[data-slate-editor]');
  if (!field) throw new Error('Slate drew no field');
  return {
    field,
    model: () => editor.children.map((node) => Node.string(node)).join('\n'),
    // In one order, whatever way the blocks came to be.
    html: () => JSON.stringify(editor.children, ['type', 'children', 'text']),
  };
};
