import {
  AutoFormatPlugin,
  createEditor,
  createModelFromHtml,
  EditPlugin,
  exportContent,
  type IEditor,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import { make, nth, one, popOutTo } from './site-script';

const fields = [...document.querySelectorAll<HTMLDivElement>('[id^="editorParent_"] > [role="textbox"]')];
const editors: IEditor[] = fields.map((field) =>
  createEditor(
    field,
    [new EditPlugin(), new PastePlugin(), new AutoFormatPlugin(), new ShortcutPlugin()],
    createModelFromHtml('<div><br></div>'),
  ),
);

window.site = {
  fieldOf: (compose) => nth('[id^="editorParent_"] > [role="textbox"]', compose),
  /** Of the engine's own model, which is what Outlook sends. */
  textOf(compose) {
    const editor = editors[compose];
    if (!editor) throw new Error(`no editor number ${compose}`);
    return exportContent(editor, 'PlainText');
  },
  addRecipient(compose, field, name, address) {
    const chip = { class: '_Entity _EType_RECIPIENT_ENTITY', contenteditable: 'false', 'aria-label': address };
    const well = `[role="group"][id$="_${field.toUpperCase()}"] [role="textbox"]`;
    one(nth('.compose', compose), well).append(make('span', chip, name, 'span'));
  },
};
popOutTo('/mail/0/deeplink/compose?alone=1&to=UTOM');
document.documentElement.dataset.ready = 'yes';
