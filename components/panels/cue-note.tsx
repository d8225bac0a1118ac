import { createSignal, onMount, Show } from 'solid-js';
import { copyWith } from '@/components/live/copy';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { CuePerson } from './cue-person';

interface CueNoteProps {
  person: CuePerson;
  text: string;
  hint: string;
  onClose: () => void;
}

/** Mail programs take the words along; the user sends them, or not. */
const mailTo = (address: string, text: string): string =>
  `mailto:${encodeURIComponent(address)}?body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;

/** A draft to the person whom the cue is about. It stands in our own document alone. */
export function CueNote(props: CueNoteProps) {
  const [text, setText] = createSignal(props.text);
  const name = () => named(props.person.name ?? say('cue.ways.them'));
  let field: HTMLTextAreaElement | undefined;
  onMount(() => {
    field?.focus();
    // From the top: a caret at the end would scroll the greeting away.
    field?.setSelectionRange(0, 0);
  });
  return (
    <div class="cue-note">
      <TextArea
        label={say('cue.note.label', name())}
        hint={props.hint}
        rows={6}
        value={text()}
        onInput={setText}
        field={(element) => {
          field = element;
        }}
      />
      <div class="row">
        <Button kind="primary" size="small" onPress={() => void copyWith(text(), say('cue.note.copied'))}>
          {say('cue.note.copy')}
        </Button>
        <Show when={props.person.address}>
          {(address) => (
            <a
              class="button"
              data-kind="quiet"
              data-size="small"
              href={mailTo(address(), text())}
              target="_blank"
              rel="noreferrer"
            >
              {say('cue.note.mail', name())}
            </a>
          )}
        </Show>
        <Button kind="plain" size="small" onPress={props.onClose}>
          {say('cue.note.close')}
        </Button>
      </div>
    </div>
  );
}
