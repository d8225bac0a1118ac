import { createSignal } from 'solid-js';
import { createSubmit } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-field';
import { callBackground } from '@/utils/messages/client';
import type { Note } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { named } from './named';

interface NoteFormProps {
  person: string;
  name: string;
  /** Absent: a new note. */
  note?: Note;
  onDone: () => void;
}

/** Enter saves, Shift+Enter starts a new line, Escape leaves. Never while an input method composes. */
export const makeNoteKeys =
  (save: () => void, leave?: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    }
    if (event.key === 'Escape' && leave) {
      event.stopPropagation();
      leave();
    }
  };

export function NoteForm(props: NoteFormProps) {
  const [text, setText] = createSignal(props.note?.text ?? '');
  const submit = createSubmit();
  const saveNote = async () => {
    const id = props.note ? { id: props.note.id } : {};
    const saved = await submit.run(() => callBackground('saveNote', { ...id, person: props.person, text: text() }));
    if (saved) props.onDone();
  };
  const focusAtEnd = (field: HTMLTextAreaElement) =>
    queueMicrotask(() => {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    });
  return (
    <form class="inset" onSubmit={(event) => event.preventDefault()}>
      <TextArea
        label={say('ui.note.about', named(props.name))}
        hint={say('ui.note.keys')}
        error={submit.otherError([])}
        value={text()}
        onInput={setText}
        field={focusAtEnd}
        onKeyDown={makeNoteKeys(() => void saveNote(), props.onDone)}
      />
      <div class="row">
        <Button kind="primary" size="small" busy={submit.busy()} onPress={() => void saveNote()}>
          {say('ui.note.save')}
        </Button>
        <Button kind="plain" size="small" onPress={props.onDone}>
          {say('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
