import '@/components/people/people.css';
import NotebookPen from 'lucide-solid/icons/notebook-pen';
import Pencil from 'lucide-solid/icons/pencil';
import UserCheck from 'lucide-solid/icons/user-check';
import { Match, Show, Switch } from 'solid-js';
import { createOpening } from '@/components/live/opening';
import { Avatar, Name } from '@/components/people/avatar';
import { ContactForm } from '@/components/people/contact-form';
import { saidLabel } from '@/components/people/details/detail-words';
import { roleLabel } from '@/components/people/labels';
import { MarkChips } from '@/components/people/mark-chips';
import { named } from '@/components/people/named';
import { NoteForm } from '@/components/people/note-form';
import { draftOf } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import { Button, IconButton } from '@/components/ui/button';
import { Card, Chip } from '@/components/ui/surfaces';
import type { SiteChannel } from '@/utils/conversation/types';
import type { PersonFile } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import { CardNotes } from './card-notes';
import { MoreFacts } from './more-facts';
import { PersonFacts } from './person-facts';

type Part = 'note' | 'contact' | 'edit';

function CardHead(props: { file: PersonFile; editing: boolean; onEdit: () => void }) {
  const person = () => props.file.person;
  const about = () => {
    const { role, title, team, company } = person();
    return [title, role ? roleLabel(role) : '', team, company].filter(Boolean).join(' · ');
  };
  const called = () => [saidLabel(person()), person().pronouns].filter(Boolean).join(' · ');
  return (
    <header class="person-head">
      <Avatar name={person().name} id={person().id} />
      <div>
        <h3 class="person-name">
          <Name>{person().name}</Name>{' '}
          <Show when={person().sample}>
            <Chip>{say('ui.person.sample')}</Chip>
          </Show>
        </h3>
        <Show when={called()}>
          <p class="person-about">
            <bdi>{called()}</bdi>
          </p>
        </Show>
        <p class="person-about">
          <bdi>{about()}</bdi>
        </p>
      </div>
      <IconButton
        icon={Pencil}
        label={say('sidebar.person.edit', named(person().name))}
        expanded={props.editing}
        onPress={props.onEdit}
      />
    </header>
  );
}

function CardActions(props: { open: Part | undefined; onTurn: (part: Part) => void }) {
  return (
    <div class="row card-actions">
      <Button size="small" icon={NotebookPen} expanded={props.open === 'note'} onPress={() => props.onTurn('note')}>
        {say('sidebar.person.addNote')}
      </Button>
      <Button size="small" icon={UserCheck} expanded={props.open === 'contact'} onPress={() => props.onTurn('contact')}>
        {say('sidebar.person.logContact')}
      </Button>
    </div>
  );
}

interface PersonCardProps {
  file: PersonFile;
  channel: SiteChannel | null;
  /** By what a page shows them. */
  by?: string | undefined;
  /** Puts a line into the draft that is open; absent where there is none. */
  onInsert?: ((text: string) => void) | undefined;
}

/** Somebody the user keeps: what helps with them, what was noted last, and the two things done most. */
export function PersonCard(props: PersonCardProps) {
  const { open, turn, close } = createOpening<Part>();
  const person = () => props.file.person;
  return (
    <Card label={person().name}>
      <CardHead file={props.file} editing={open() === 'edit'} onEdit={() => turn('edit')} />
      <Show
        when={open() !== 'edit'}
        fallback={
          <PersonForm
            focused
            draft={draftOf(props.file)}
            known={props.file.preferences}
            onSaved={close}
            onCancel={close}
          />
        }
      >
        <MarkChips person={person()} />
        <PersonFacts file={props.file} channel={props.channel} onInsert={props.onInsert} />
        <MoreFacts file={props.file} channel={props.channel} onInsert={props.onInsert} />
        <CardNotes file={props.file} />
        <CardActions open={open()} onTurn={turn} />
      </Show>
      <Switch>
        <Match when={open() === 'note'}>
          <NoteForm person={person().id} name={person().name} by={props.by} onDone={close} />
        </Match>
        <Match when={open() === 'contact'}>
          <ContactForm
            person={person().id}
            name={person().name}
            channel={props.channel ?? 'call'}
            by={props.by}
            onDone={close}
          />
        </Match>
      </Switch>
    </Card>
  );
}
