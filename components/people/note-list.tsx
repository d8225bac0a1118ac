import './people.css';
import Pencil from 'lucide-solid/icons/pencil';
import Trash from 'lucide-solid/icons/trash';
import { createSignal, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { removeWithUndo } from '@/components/live/submit';
import { IconButton } from '@/components/ui/button';
import type { Note } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { agoLabel } from './labels';
import { NoteForm } from './note-form';

function NoteLine(props: { note: Note; onEdit: () => void }) {
  const { now } = useApp();
  return (
    <li class="note">
      <p class="note-text" dir="auto">
        {props.note.text}
      </p>
      <p class="note-day">{agoLabel(props.note.updated, now())}</p>
      <div class="note-actions">
        <IconButton icon={Pencil} label={say('ui.note.edit')} onPress={props.onEdit} />
        <IconButton
          icon={Trash}
          label={say('ui.note.remove')}
          onPress={() => void removeWithUndo('note', props.note.id, say('ui.note.removed'))}
        />
      </div>
    </li>
  );
}

export function NoteList(props: { notes: Note[]; name: string }) {
  const [edited, setEdited] = createSignal<string>();
  const noteOf = (id: string) => props.notes.find((note) => note.id === id);
  return (
    <ul class="stack" data-gap="small">
      <For each={props.notes.map((note) => note.id)}>
        {(id) => (
          <Show when={noteOf(id)}>
            {(note) => (
              <Show when={edited() === id} fallback={<NoteLine note={note()} onEdit={() => setEdited(id)} />}>
                <li>
                  <NoteForm
                    person={note().person}
                    name={props.name}
                    note={note()}
                    onDone={() => setEdited(undefined)}
                  />
                </li>
              </Show>
            )}
          </Show>
        )}
      </For>
    </ul>
  );
}
