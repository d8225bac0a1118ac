import { createSignal, Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { createCapture } from '@/components/capture/capture';
import { CaptureExamples } from '@/components/capture/examples';
import { CapturePreview } from '@/components/capture/preview';
import { namesOf } from '@/components/capture/whom';
import { makeWordField } from '@/components/capture/word-field';
import { createSubmit } from '@/components/live/submit';
import { InsetForm } from '@/components/ui/form';
import { Select } from '@/components/ui/select';
import { TextArea, TextField } from '@/components/ui/text-field';
import { callBackground } from '@/utils/messages/client';
import type { Note } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { named } from './named';
import { createNeutralOffer, NeutralOfferBanner } from './neutral-offer';
import { aboutOf, type Keeping, keepingOf, lastings } from './note-keeping';

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

/** Whom it is for, and how long it stays. */
function NoteKeeping(props: { draft: Keeping; change: (part: Partial<Keeping>) => void }) {
  return (
    <div class="note-keeping">
      <Select
        label={say('ui.note.whoFor')}
        value={props.draft.mayShow}
        options={[
          { value: 'mine', label: say('ui.note.mine') },
          { value: 'show', label: say('ui.note.show') },
        ]}
        onChange={(mayShow) => props.change({ mayShow })}
      />
      <Select
        label={say('ui.note.howLong')}
        value={props.draft.lasts}
        options={lastings.map((value) => ({ value, label: say(`ui.note.${value}`) }))}
        onChange={(lasts) => props.change({ lasts })}
      />
      <Show when={props.draft.lasts === 'until'}>
        <TextField
          type="date"
          label={say('ui.note.untilDay')}
          value={props.draft.day}
          onInput={(day) => props.change({ day })}
        />
      </Show>
    </div>
  );
}

export function NoteForm(props: NoteFormProps) {
  const [text, setText] = createSignal(props.note?.text ?? '');
  const [keeping, change] = createStore(keepingOf(props.note));
  const submit = createSubmit();
  const field = makeWordField();
  const offer = createNeutralOffer(props.note?.text);
  // What was written once is words; of new ones what they say is shown, and may be kept as facts.
  const capture = createCapture({
    text: () => (props.note ? '' : text()),
    names: () => namesOf(props),
    id: () => props.person,
    mayBeNote: true,
  });
  const keep = () => {
    const { note, person, name, by } = props;
    const about = aboutOf(keeping, Temporal.Now.plainDateISO().toString());
    return note
      ? callBackground('saveNote', { id: note.id, person, text: text(), ...about })
      : capture.keep({ id: person, name }, { ...about, ...(by === undefined ? {} : { by }) });
  };
  const saveNote = async () => {
    if (!props.note && !capture.mayKeep()) return;
    if (offer.maySave(text()) && (await submit.run(keep))) props.onDone();
  };
  const select = () => field.select({ start: text().length, end: text().length });
  const use = (neutral: string | null) => {
    if (neutral !== null) setText(neutral);
    offer.forget();
    select();
  };
  return (
    <InsetForm save={say('ui.note.save')} busy={submit.busy()} onSave={() => void saveNote()} onCancel={props.onDone}>
      <TextArea
        label={say('ui.note.about', named(props.name))}
        hint={say('ui.note.keys')}
        error={submit.otherError([])}
        value={text()}
        onInput={setText}
        field={(element) => {
          field.take(element);
          queueMicrotask(select);
        }}
        onKeyDown={makeNoteKeys(() => void saveNote(), props.onDone)}
      />
      <Show when={!props.note}>
        <CaptureExamples text={text()} />
      </Show>
      <CapturePreview capture={capture} onEdit={field.select} />
      <NeutralOfferBanner offer={offer} onUse={use} onKeep={() => void saveNote()} />
      <NoteKeeping draft={keeping} change={change} />
    </InsetForm>
  );
}
