import './people.css';
import Pencil from 'lucide-solid/icons/pencil';
import Trash from 'lucide-solid/icons/trash';
import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { removeWithUndo } from '@/components/live/submit';
import { IconButton } from '@/components/ui/button';
import { Each } from '@/components/ui/each';
import { comesUp } from '@/utils/people/lasting';
import type { Note } from '@/utils/people/types';
import { dayAt } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';
import { agoLabel, dayLabel } from './labels';
import { NoteForm } from './note-form';
import { NoteAnswers } from './note-round';

/** When it was written, and what else holds of it. */
const noteAbout = ({ updated, until, mayShow }: Note, now: number): string =>
  [
    agoLabel(updated, now),
    until === undefined ? '' : say('ui.note.fadesOn', dayLabel(until, now)),
    mayShow ? say('ui.note.mayShow') : '',
  ]
    .filter(Boolean)
    .join(' · ');

function NoteLine(props: { note: Note; onEdit: () => void }) {
  const { now } = useApp();
  return (
    <li class="note">
      <p class="note-text" dir="auto">
        {props.note.text}
      </p>
      <p class="note-day">{noteAbout(props.note, now())}</p>
      <div class="note-actions">
        <IconButton icon={Pencil} label={say('ui.note.edit')} onPress={props.onEdit} />
        <IconButton
          icon={Trash}
          label={say('ui.note.remove')}
          onPress={() => void removeWithUndo('note', props.note.id, say('ui.note.removed'))}
        />
      </div>
      <Show when={comesUp(props.note, dayAt(now()))}>
        <div class="note-round">
          <p class="small soft">{say('details.round.still')}</p>
          <NoteAnswers note={props.note} />
        </div>
      </Show>
    </li>
  );
}

export function NoteList(props: { notes: Note[]; name: string }) {
  const [edited, setEdited] = createSignal<string>();
  return (
    <ul class="stack" data-gap="small">
      <Each items={props.notes} keyOf={({ id }) => id}>
        {(note) => (
          <Show when={edited() === note().id} fallback={<NoteLine note={note()} onEdit={() => setEdited(note().id)} />}>
            <li>
              <NoteForm person={note().person} name={props.name} note={note()} onDone={() => setEdited(undefined)} />
            </li>
          </Show>
        )}
      </Each>
    </ul>
  );
}
