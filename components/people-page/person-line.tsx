import '@/components/people/people.css';
import Pencil from 'lucide-solid/icons/pencil';
import Trash from 'lucide-solid/icons/trash';
import { createSignal, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { removeWithUndo } from '@/components/live/submit';
import { Avatar, Name } from '@/components/people/avatar';
import { roleLabel } from '@/components/people/labels';
import { named } from '@/components/people/named';
import { NoteList } from '@/components/people/note-list';
import { draftOf } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import { IconButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/surfaces';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import type { Person } from '@/utils/people/types';
import { say } from '@/utils/platform/say';

function PersonEditor(props: { id: string; onClose: () => void }) {
  const file = createAsked(
    () => ({ id: props.id }),
    (query) => callBackground('personFile', query),
  );
  const saved = (name: string) => {
    showToast({ text: say('popup.person.saved', named(name)) });
    props.onClose();
  };
  return (
    <Show when={file.value()}>
      {(found) => (
        <div class="inset">
          <PersonForm
            draft={draftOf(found())}
            known={found().preferences}
            onSaved={({ person }) => saved(person.name)}
            onCancel={props.onClose}
          />
          <Show when={found().notes.length > 0}>
            <h3 class="field-label">{say('options.people.notes')}</h3>
            <NoteList notes={found().notes} name={found().person.name} />
          </Show>
        </div>
      )}
    </Show>
  );
}

/** One person in the list; their whole file opens below. */
export function PersonLine(props: { person: Person }) {
  const [open, setOpen] = createSignal(false);
  const about = () =>
    [props.person.title, props.person.role ? roleLabel(props.person.role) : ''].filter(Boolean).join(' · ');
  const remove = () =>
    void removeWithUndo('person', props.person.id, say('options.people.removed', named(props.person.name)));
  return (
    <li class="stack" data-gap="small">
      <div class="person-head">
        <Avatar name={props.person.name} />
        <div>
          <p class="person-name">
            <Name>{props.person.name}</Name>{' '}
            <Show when={props.person.sample}>
              <Chip>{say('ui.person.sample')}</Chip>
            </Show>
          </p>
          <p class="person-about">
            <bdi>{about()}</bdi>
          </p>
        </div>
        <div class="row tight">
          <IconButton
            icon={Pencil}
            label={say('sidebar.person.edit', named(props.person.name))}
            expanded={open()}
            onPress={() => setOpen(!open())}
          />
          <IconButton icon={Trash} label={say('options.people.remove', named(props.person.name))} onPress={remove} />
        </div>
      </div>
      <Show when={open()}>
        <PersonEditor id={props.person.id} onClose={() => setOpen(false)} />
      </Show>
    </li>
  );
}
