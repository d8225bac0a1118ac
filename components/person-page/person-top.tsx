import './person-page.css';
import Pencil from 'lucide-solid/icons/pencil';
import { Show } from 'solid-js';
import { createOpening } from '@/components/live/opening';
import { Avatar, Name } from '@/components/people/avatar';
import { saidLabel } from '@/components/people/details/detail-words';
import { roleLabel, sideMark } from '@/components/people/labels';
import { MarkChips } from '@/components/people/mark-chips';
import { named } from '@/components/people/named';
import { PhotoField } from '@/components/people/photo-field';
import { IconButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/surfaces';
import type { PersonFile } from '@/utils/messages/protocol';
import type { Person } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { PartForm } from './part-form';

const called = (person: Person): string =>
  [saidLabel(person), person.pronouns, person.aliases.join(', ')].filter(Boolean).join(' · ');

const place = ({ title, role, team, company, side }: Person): string =>
  [title, role && roleLabel(role), team, company, side && sideMark(side)].filter(Boolean).join(' · ');

function TopWords(props: { person: Person }) {
  return (
    <div class="person-top-words">
      <h1>
        <Name>{props.person.name}</Name>{' '}
        <Show when={props.person.sample}>
          <Chip>{say('ui.person.sample')}</Chip>
        </Show>
      </h1>
      <Show when={called(props.person)}>
        {(words) => (
          <p class="soft">
            <bdi>{words()}</bdi>
          </p>
        )}
      </Show>
      <Show when={place(props.person)}>
        {(words) => (
          <p>
            <bdi>{words()}</bdi>
          </p>
        )}
      </Show>
      <MarkChips person={props.person} />
    </div>
  );
}

/** Who it is, with what holds now. */
export function PersonTop(props: { file: PersonFile }) {
  const { open, turn, close } = createOpening<'form'>();
  const person = () => props.file.person;
  return (
    <>
      <header class="person-top">
        <Avatar name={person().name} id={person().id} size="large" />
        <TopWords person={person()} />
        <IconButton
          icon={Pencil}
          label={say('sidebar.person.edit', named(person().name))}
          expanded={open() !== undefined}
          onPress={() => turn('form')}
        />
      </header>
      <Show when={open()}>
        <div class="card">
          <PhotoField person={person().id} name={person().name} />
          <PartForm file={props.file} parts={['who', 'names']} onDone={close} />
        </div>
      </Show>
    </>
  );
}
