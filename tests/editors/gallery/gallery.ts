import { openContenteditable, openInput, openPlaintext, openReverting, openTextarea } from './native';
import { openQuill } from './quill';
import { openRooster } from './rooster';
import { openTiny } from './tiny';
import type { Engine, OpenEngine } from './types';

declare global {
  interface Window {
    engine: Engine | undefined;
  }
}

/** One engine a page load, so that focus and undo belong to it alone. */
const engines: Record<string, OpenEngine> = {
  textarea: openTextarea,
  input: openInput,
  contenteditable: openContenteditable,
  'plaintext-only': openPlaintext,
  tinymce: openTiny,
  roosterjs: openRooster,
  quill: openQuill,
  reverting: openReverting,
};

const host = document.getElementById('editor');
const open = engines[new URLSearchParams(location.search).get('engine') ?? ''];
if (host && open) {
  window.engine = await open(host);
}
document.documentElement.dataset.ready = 'yes';
