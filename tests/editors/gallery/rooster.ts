import {
  AutoFormatPlugin,
  createEditor,
  createModelFromHtml,
  EditPlugin,
  exportContent,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import type { OpenEngine } from './types';

/** Around the field the same attributes as on Outlook's page, by which the engine is known there. */
export const openRooster: OpenEngine = (host) => {
  const parent = document.createElement('div');
  parent.id = 'editorParent_1';
  const field = document.createElement('div');
  field.setAttribute('role', 'textbox');
  parent.append(field);
  host.append(parent);
  const plugins = [new EditPlugin(), new PastePlugin(), new AutoFormatPlugin(), new ShortcutPlugin()];
  const editor = createEditor(field, plugins, createModelFromHtml('<div><br></div>'));
  return {
    field,
    model: () => exportContent(editor, 'PlainText').replaceAll('\r\n', '\n').replaceAll('\u00a0', ' '),
    html: () => exportContent(editor, 'HTML'),
  };
};
