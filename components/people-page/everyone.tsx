import '@/components/everyone/everyone.css';
import UserPlus from 'lucide-solid/icons/user-plus';
import { createEffect, createRoot, createSignal, on, Show } from 'solid-js';
import { QuickAdd } from '@/components/capture/quick-add';
import { moveByKey } from '@/components/everyone/arrows';
import { FilterBar } from '@/components/everyone/filter-bar';
import { FoundList } from '@/components/everyone/found-list';
import { NobodyYet } from '@/components/everyone/nobody';
import { everybodyHere } from '@/components/find/everybody';
import { createFound, type Found } from '@/components/find/found';
import { SearchBox } from '@/components/find/search-box';
import { hashOf } from '@/components/live/route';
import { named } from '@/components/people/named';
import { emptyDraft } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/toast';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

let kept: Found | undefined;

/** What was typed and chosen is there again when the user comes back from a person. */
function found(): Found {
  const here = everybodyHere();
  kept ??= createRoot(() => createFound(here));
  return kept;
}

function AddPerson(props: { onDone: () => void }) {
  return (
    <div class="inset">
      <PersonForm
        draft={emptyDraft()}
        focused
        onSaved={({ person }) => {
          props.onDone();
          showToast({ text: say('sidebar.unknown.added', named(person.name)) });
        }}
        onCancel={props.onDone}
      />
    </div>
  );
}

function EveryoneView(props: { rest: string }) {
  const here = everybodyHere();
  const people = found();
  const [adding, setAdding] = createSignal(false);
  let field: HTMLInputElement | undefined;
  let list: HTMLElement | undefined;
  createEffect(
    on(
      () => props.rest,
      (asked) => asked !== '' && people.setText(asked),
    ),
  );
  const isEmpty = () => {
    here.version();
    return here.listed() && here.all.entries.size === 0;
  };
  const openFirst = () => {
    const [first] = people.lines();
    if (people.wanted() !== '' && people.isSettled() && first) location.hash = hashOf('person', first.entry.id);
  };
  return (
    <>
      <div class="everyone-head">
        <h1>{say('peoplePage.everyone')}</h1>
        <Button icon={UserPlus} expanded={adding()} onPress={() => setAdding(true)}>
          {say('options.people.add')}
        </Button>
      </div>
      <QuickAdd />
      <Show when={adding()}>
        <AddPerson onDone={() => setAdding(false)} />
      </Show>
      <Show when={!isEmpty()} fallback={<NobodyYet onAdd={() => setAdding(true)} />}>
        <search
          ref={(element) => {
            list = element;
          }}
          class="stack"
          aria-label={say('peoplePage.everyone')}
          onKeyDown={(event) => list && moveByKey(event, list, field)}
        >
          <SearchBox
            label={say('findUi.search')}
            value={people.text()}
            onInput={people.setText}
            onEnter={openFirst}
            field={(element) => {
              field = element;
            }}
          />
          <FilterBar found={people} />
          <FoundList here={here} found={people} />
        </search>
      </Show>
    </>
  );
}

export const everyone: PeopleView = { id: 'everyone', title: 'peoplePage.everyone', View: EveryoneView };
