import { type ChangeEvent, createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { OpenEngine } from '@/tests/editors/gallery/types';

/** A field that React controls: it shows what the state holds, whatever else was put into it. */
function Composer({ tell }: { tell(state: string): void }) {
  const [value, setValue] = useState('');
  tell(value);
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value);
  return createElement('textarea', { rows: 8, value, onChange });
}

export const open: OpenEngine = (host) => {
  let state = '';
  const tell = (now: string) => {
    state = now;
  };
  const root = createRoot(host);
  flushSync(() => root.render(createElement(Composer, { tell })));
  const field = host.querySelector('textarea');
  if (!field) throw new Error('React drew no field');
  return { field, model: () => state, html: () => state };
};
