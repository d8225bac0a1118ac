import { createSignal, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { agoLabel } from '@/components/people/labels';
import { NoteList } from '@/components/people/note-list';
import { Button } from '@/components/ui/button';
import type { PersonFile } from '@/utils/messages/protocol';
import { standingNotes } from '@/utils/people/lasting';
import { dayAt } from '@/utils/platform/clock';
import { say } from '@/utils/platform/say';

/** The latest note in three lines, all of them on a press. */
export function CardNotes(props: { file: PersonFile }) {
  const { now } = useApp();
  const [all, setAll] = createSignal(false);
  const notes = () => standingNotes(props.file.notes, dayAt(now()));
  const label = () => {
    if (all()) return say('sidebar.notes.fewer');
    return notes().length === 1 ? say('sidebar.notes.one') : say('sidebar.notes.all', String(notes().length));
  };
  return (
    <Show when={notes()[0]}>
      {(latest) => (
        <section class="stack" data-gap="small">
          <Show when={all()} fallback={<LatestNote text={latest().text} when={agoLabel(latest().updated, now())} />}>
            <NoteList notes={notes()} name={props.file.person.name} />
          </Show>
          <div>
            <Button kind="plain" size="small" expanded={all()} onPress={() => setAll(!all())}>
              {label()}
            </Button>
          </div>
        </section>
      )}
    </Show>
  );
}

function LatestNote(props: { text: string; when: string }) {
  return (
    <div class="latest-note">
      <p class="note-text" data-short dir="auto">
        {props.text}
      </p>
      <p class="note-day">{props.when}</p>
    </div>
  );
}
