import { alterPastes } from './altering';
import { openContenteditable, openInput, openPlaintext, openReverting, openSwallowing, openTextarea } from './native';
import { openDesignMode, openFrameBody, openShadow } from './places';
import { openQuill } from './quill';
import { openRooster } from './rooster';
import { sendFrom } from './sending';
import { openTiny } from './tiny';
import type { Engine, OpenEngine } from './types';

declare global {
  interface Window {
    engine: Engine | undefined;
  }
}

const native: Record<string, OpenEngine> = {
  textarea: openTextarea,
  input: openInput,
  contenteditable: openContenteditable,
  'plaintext-only': openPlaintext,
  'iframe-body': openFrameBody,
  'design-mode': openDesignMode,
  'shadow-open': openShadow('open'),
  'shadow-closed': openShadow('closed'),
  tinymce: openTiny,
  roosterjs: openRooster,
  quill: openQuill,
  reverting: openReverting,
  swallowing: openSwallowing,
};

/** Those with packages of their own; the rest of the project is checked without these. */
const engines = import.meta.glob<{ open: OpenEngine }>('../engines/*.ts');

/** One engine a page load, so that focus and undo belong to it alone. */
async function findEngine(name: string): Promise<OpenEngine | undefined> {
  return native[name] ?? (await engines[`../engines/${name}.ts`]?.())?.open;
}

const host = document.getElementById('editor');
const wish = new URLSearchParams(location.search);
const open = await findEngine(wish.get('engine') ?? '');
const form = document.forms[0];
if (host && open && form) {
  window.engine = await open(host);
  sendFrom(form, window.engine);
  if (wish.has('altering')) alterPastes(window.engine.field.ownerDocument);
}
document.documentElement.dataset.ready = 'yes';
