import NotebookPen from 'lucide-solid/icons/notebook-pen';
import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { NoteForm } from '@/components/people/note-form';
import { NoteList } from '@/components/people/note-list';
import { Button } from '@/components/ui/button';
import type { PersonFile } from '@/utils/messages/protocol';
import { standingNotes } from '@/utils/people/lasting';
import { dayAt } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';
import { PersonSection } from './section';

export function NotesSection(props: { file: PersonFile }) {
  const { now } = useApp();
  const [adding, setAdding] = createSignal(false);
  const notes = () => standingNotes(props.file.notes, dayAt(now()));
  return (
    <PersonSection title={say('details.page.notes')}>
      <Show when={notes().length > 0} fallback={<p class="soft">{say('details.page.noNotes')}</p>}>
        <NoteList notes={notes()} name={props.file.person.name} />
      </Show>
      <Show
        when={adding()}
        fallback={
          <div>
            <Button size="small" icon={NotebookPen} onPress={() => setAdding(true)}>
              {say('details.page.addNote')}
            </Button>
          </div>
        }
      >
        <NoteForm person={props.file.person.id} name={props.file.person.name} onDone={() => setAdding(false)} />
      </Show>
    </PersonSection>
  );
}
