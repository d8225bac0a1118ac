import { createEffect, createSignal, on, Show } from 'solid-js';
import { Avatar } from '@/components/people/avatar';
import { ChooseAmong } from '@/components/people/choose-among';
import type { Chosen } from '@/components/people/chosen';
import { named } from '@/components/people/named';
import { PersonSearch } from '@/components/people/person-search';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import type { Who } from '@/utils/capture/split-who';
import { say } from '@/utils/platform/say';

interface WhoChoiceProps {
  whom: Chosen | null;
  candidates: readonly Who[];
  error: string | undefined;
  onChoose: (whom: Chosen | null) => void;
}

function AboutLine(props: { whom: Chosen; onChange: () => void }) {
  const words = () =>
    say(props.whom.id === null ? 'captureUi.who.newPerson' : 'captureUi.who.about', named(props.whom.name));
  return (
    <div class="row capture-about">
      <Avatar name={props.whom.name} />
      <span>{words()}</span>
      <Button kind="plain" size="small" onPress={props.onChange}>
        {say('captureUi.who.other')}
      </Button>
    </div>
  );
}

function Candidates(props: WhoChoiceProps & { onOther: () => void }) {
  const people = () => props.candidates.map(({ id, name }): Chosen => ({ id, name }));
  return (
    <>
      <ChooseAmong
        label={say('captureUi.who.label')}
        people={people()}
        chosen={props.whom}
        searching={false}
        onChoose={(person) => (person ? props.onChoose(person) : props.onOther())}
      />
      <FieldError text={props.error} />
    </>
  );
}

/** Whom words are about: said where they say it, asked where they may mean several, searched for where they name nobody. */
export function WhoChoice(props: WhoChoiceProps) {
  const [searching, setSearching] = createSignal(false);
  // Once it is known whom it is about, there is nothing to search for.
  createEffect(
    on(
      () => props.whom,
      (whom) => whom && setSearching(false),
      { defer: true },
    ),
  );
  const search = () => {
    props.onChoose(null);
    setSearching(true);
  };
  const isAsked = () => searching() || props.candidates.length === 0;
  return (
    <Show
      when={!searching() && props.whom}
      fallback={
        <Show when={isAsked()} fallback={<Candidates {...props} onOther={search} />}>
          <PersonSearch
            label={say('captureUi.who.label')}
            error={props.error}
            mayAdd
            chosen={props.whom}
            onChoose={props.onChoose}
          />
        </Show>
      }
    >
      {(whom) => <AboutLine whom={whom()} onChange={search} />}
    </Show>
  );
}
