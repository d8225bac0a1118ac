// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editors, findEditor } from './index';

/** jsdom edits nothing, so it does not tell what is editable. */
Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
  get(this: HTMLElement) {
    return this.closest('[contenteditable]:not([contenteditable="false"])') !== null;
  },
});

function make(source: string): HTMLElement {
  document.body.innerHTML = source;
  const field = document.querySelector<HTMLElement>('.field');
  if (!field) throw new Error('no field');
  return field;
}

describe('editors', () => {
  it('are listed, every one that has a file of its own', () => {
    const files = readdirSync(import.meta.dirname).map((file) => file.replace(/\.ts$/, ''));
    expect(editors.map(({ id }) => id).filter((id) => !files.includes(id))).toEqual([]);
    expect(editors.at(-1)?.id).toBe('contenteditable');
  });

  it.each([
    ['textarea', '<textarea class="field"></textarea>'],
    ['textarea', '<input class="field" type="text">'],
    ['tinymce', '<div class="field mce-content-body" contenteditable="true"></div>'],
    ['quill', '<div class="ql-container"><div class="field ql-editor" contenteditable="true"></div></div>'],
    ['roosterjs', '<div id="editorParent_3"><div class="field" contenteditable="true"></div></div>'],
    ['ckeditor4', '<div class="field cke_editable cke_editable_themed" contenteditable="true"></div>'],
    ['ckeditor5', '<div class="field ck ck-content ck-editor__editable" contenteditable="true"></div>'],
    ['lexical', '<div class="field" contenteditable="true" data-lexical-editor="true"></div>'],
    ['prosemirror', '<div class="field ProseMirror tiptap" contenteditable="true"></div>'],
    [
      'draft-js',
      '<div class="DraftEditor-root"><div class="field public-DraftEditor-content" contenteditable="true"></div></div>',
    ],
    ['slate', '<div class="field" contenteditable="true" data-slate-editor="true" data-slate-node="value"></div>'],
    ['contenteditable', '<div class="field" contenteditable="true"></div>'],
    [undefined, '<input class="field" type="password">'],
    [undefined, '<div class="field ql-editor" contenteditable="false"></div>'],
    [undefined, '<p class="field"></p>'],
  ])('%s is known in %s', (id, source) => {
    expect(findEditor(make(source))?.id).toBe(id);
  });

  it.each([
    ['read-only', '<textarea class="field" readonly>one</textarea>'],
    ['disabled', '<textarea class="field" disabled>one</textarea>'],
    ['not editable any more', '<div class="field" contenteditable="false">one</div>'],
  ])('leave a field alone that is %s', async (_how, source) => {
    const field = make(source);
    const editor = findEditor(field) ?? editors.at(-1);
    expect(await editor?.insert(field, 'two')).toBe('kept');
    expect(field.textContent).toBe('one');
  });
});
