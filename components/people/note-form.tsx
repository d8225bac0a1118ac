import { createSignal } from 'solid-js';
import { createCapture } from '@/components/capture/capture';
import { CapturePreview } from '@/components/capture/preview';
import { namesOf } from '@/components/capture/whom';
import { makeWordField } from '@/components/capture/word-field';
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
  /** The address or id by which a page shows them: of a new note it is kept, in case they are split into two. */
  by?: string | undefined;
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
  const field = makeWordField();
  // What was written once is words; of new ones what they say is shown, and may be kept as facts.
  const capture = createCapture({
    text: () => (props.note ? '' : text()),
    names: () => namesOf(props),
    id: () => props.person,
  });
  const saveNote = async () => {
    const { note, person, name, by } = props;
    if (!note && !capture.mayKeep()) return;
    const saved = await submit.run(() =>
      note
        ? callBackground('saveNote', { id: note.id, person, text: text() })
        : capture.keep({ id: person, name }, by === undefined ? undefined : { by }),
    );
    if (saved) props.onDone();
  };
  const focusAtEnd = (element: HTMLTextAreaElement) => {
    field.take(element);
    queueMicrotask(() => field.select({ start: element.value.length, end: element.value.length }));
  };
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
      <CapturePreview capture={capture} onEdit={field.select} />
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
