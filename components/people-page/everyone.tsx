import UserPlus from 'lucide-solid/icons/user-plus';
import { createSignal, For, Show } from 'solid-js';
import { QuickAdd } from '@/components/capture/quick-add';
import { createAsked } from '@/components/live/asked';
import { named } from '@/components/people/named';
import { emptyDraft } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import { PersonLine } from './person-line';
import type { PeopleView } from './types';

const shownAtMost = 100;

function AddPerson() {
  const [open, setOpen] = createSignal(false);
  return (
    <Show
      when={open()}
      fallback={
        <div>
          <Button icon={UserPlus} onPress={() => setOpen(true)}>
            {say('options.people.add')}
          </Button>
        </div>
      }
    >
      <div class="inset">
        <PersonForm
          draft={emptyDraft()}
          onSaved={({ person }) => {
            setOpen(false);
            showToast({ text: say('sidebar.unknown.added', named(person.name)) });
          }}
          onCancel={() => setOpen(false)}
        />
      </div>
    </Show>
  );
}

function EveryoneView() {
  const [text, setText] = createSignal('');
  const found = createAsked(text, (typed) => callBackground('findPeople', { text: typed, limit: shownAtMost + 1 }));
  const shown = () => (found.value() ?? []).slice(0, shownAtMost);
  const isMore = () => (found.value()?.length ?? 0) > shownAtMost;
  return (
    <>
      <QuickAdd />
      <AddPerson />
      <TextField type="search" label={say('ui.person.search')} value={text()} onInput={setText} />
      <Show when={found.value()?.length === 0}>
        <p class="soft">{say(text() ? 'ui.person.nobodyFound' : 'options.people.none')}</p>
      </Show>
      <ul class="lines">
        <For each={shown().map((person) => person.id)}>
          {(id) => (
            <Show when={shown().find((person) => person.id === id)}>
              {(person) => <PersonLine person={person()} />}
            </Show>
          )}
        </For>
      </ul>
      <Show when={isMore()}>
        <p class="soft">{say('options.people.more')}</p>
      </Show>
    </>
  );
}

export const everyone: PeopleView = { id: 'everyone', title: 'peoplePage.everyone', View: EveryoneView };
