import FileUp from 'lucide-solid/icons/file-up';
import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { FileChoice } from '@/components/ui/file-choice';
import { Form } from '@/components/ui/form';
import { TextArea } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';

const accepted = '.vcf,.vcard,.csv,.tsv,.txt,text/vcard,text/csv,text/plain';

/** A file that is dropped beside the box would take the place of the whole page. */
function keepPage(event: DragEvent): void {
  event.preventDefault();
}

function PasteBox(props: { onText: (text: string) => void }) {
  const [open, setOpen] = createSignal(false);
  const [text, setText] = createSignal('');
  return (
    <>
      <div>
        <Button kind="plain" expanded={open()} onPress={() => setOpen(!open())}>
          {say('importUi.paste')}
        </Button>
      </div>
      <Show when={open()}>
        <Form class="stack" onSave={() => text().trim() && props.onText(text())}>
          <TextArea label={say('importUi.pasteLabel')} rows={6} value={text()} onInput={setText} />
          <div>
            <Button type="submit">{say('importUi.pasteRead')}</Button>
          </div>
        </Form>
      </Show>
    </>
  );
}

/** Takes a file that is chosen or dropped, or text that is pasted. */
export function FileDrop(props: { problem: string | undefined; onFile: (from: File | string) => void }) {
  const [over, setOver] = createSignal(false);
  const take = (file: File | undefined) => {
    setOver(false);
    if (file) props.onFile(file);
  };
  onMount(() => {
    for (const name of ['dragover', 'drop'] as const) {
      addEventListener(name, keepPage);
      onCleanup(() => removeEventListener(name, keepPage));
    }
  });
  return (
    <>
      <fieldset
        class="file-drop"
        aria-label={say('importUi.choose')}
        data-over={over() ? '' : undefined}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => take(event.dataTransfer?.files[0])}
      >
        <FileChoice kind="primary" label={say('importUi.choose')} accept={accepted} icon={FileUp} onFile={take}>
          {say('importUi.choose')}
        </FileChoice>
        <span class="soft">{say('importUi.drop')}</span>
        <p class="soft small">{say('importUi.formats')}</p>
      </fieldset>
      <FieldError text={props.problem} />
      <PasteBox onText={props.onFile} />
      <p class="soft small">{say('importUi.nothingYet')}</p>
    </>
  );
}
