import { Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { draftOf } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import { PhotoField } from '@/components/people/photo-field';
import { callBackground } from '@/utils/messages/client';
import type { PeopleView } from './types';

function PersonView(props: { rest: string }) {
  const file = createAsked(
    () => ({ id: props.rest }),
    (query) => callBackground('personFile', query),
  );
  return (
    <Show when={file.value()}>
      {(found) => (
        <div class="card">
          <PhotoField person={found().person.id} name={found().person.name} />
          <PersonForm draft={draftOf(found())} known={found().preferences} onSaved={() => file.again()} />
        </div>
      )}
    </Show>
  );
}

export const person: PeopleView = { id: 'person', title: 'peoplePage.person', unlisted: true, View: PersonView };
