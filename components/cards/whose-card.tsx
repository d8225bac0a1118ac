import { type Accessor, createEffect, createSignal, createUniqueId, For, Show } from 'solid-js';
import { Name } from '@/components/people/avatar';
import type { Chosen } from '@/components/people/chosen';
import { PersonSearch } from '@/components/people/person-search';
import { TextField } from '@/components/ui/text-field';
import type { NamedOwner } from '@/utils/messages/card-calls';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const evidence = {
  key: 'cardUi.take.byKey',
  name: 'cardUi.take.byName',
  lookalike: 'cardUi.take.byLookalike',
} satisfies Record<NamedOwner['by'], WordKey>;

type Way = 'new' | 'other' | { owner: NamedOwner };

interface WhoseCardProps {
  /** The name on the card, or nothing. */
  name: string;
  /** The surest first. */
  owners: readonly NamedOwner[];
  error: string | undefined;
  onChoose: (owner: Chosen | undefined) => void;
}

/** A name proves nothing, so only a key that is known chooses for the user; and nobody of that name is surely new. */
export function firstWay(owners: readonly NamedOwner[]): Way | undefined {
  const signers = owners.filter(({ by }) => by === 'key');
  const [signer] = signers;
  if (signer && signers.length === 1) return { owner: signer };
  return owners.length === 0 ? 'new' : undefined;
}

function Line(props: { group: string; checked: boolean; label: string; aside?: string; onChoose: () => void }) {
  return (
    <label class="choice-line">
      <input type="radio" name={props.group} checked={props.checked} onChange={() => props.onChoose()} />
      <span>
        <Name>{props.label}</Name>
        <Show when={props.aside}>
          <span class="soft small">{props.aside}</span>
        </Show>
      </span>
    </label>
  );
}

interface Whose {
  way: Accessor<Way | undefined>;
  name: Accessor<string>;
  other: Accessor<Chosen | null>;
  choose: (way: Way) => void;
  call: (name: string) => void;
  find: (other: Chosen | null) => void;
}

function createWhose(props: WhoseCardProps): Whose {
  const [way, setWay] = createSignal<Way | undefined>(firstWay(props.owners));
  const [name, setName] = createSignal(props.name);
  const [other, setOther] = createSignal<Chosen | null>(null);
  const chosen = (): Chosen | undefined => {
    const now = way();
    if (now === 'new') return { id: null, name: name() };
    if (now === 'other') return other() ?? undefined;
    return now && { id: now.owner.person, name: now.owner.name };
  };
  createEffect(() => props.onChoose(chosen()));
  return { way, name, other, choose: setWay, call: setName, find: setOther };
}

const asideOf = ({ by, identities }: NamedOwner): string =>
  [identities[0], say(evidence[by])].filter(Boolean).join(' · ');

function NewPerson(props: { whose: Whose; error: string | undefined }) {
  return (
    <div class="choice-more">
      <TextField
        label={say('cardUi.take.name')}
        error={props.error}
        value={props.whose.name()}
        onInput={props.whose.call}
      />
    </div>
  );
}

function OtherPerson(props: { whose: Whose }) {
  return (
    <div class="choice-more">
      <PersonSearch label={say('cardUi.take.which')} chosen={props.whose.other()} onChoose={props.whose.find} />
    </div>
  );
}

export function WhoseCard(props: WhoseCardProps) {
  const group = createUniqueId();
  const whose = createWhose(props);
  const isOwner = (owner: NamedOwner) => {
    const way = whose.way();
    return typeof way === 'object' && way.owner.person === owner.person;
  };
  const line = (label: string, way: 'new' | 'other') => (
    <Line group={group} checked={whose.way() === way} label={label} onChoose={() => whose.choose(way)} />
  );
  return (
    <fieldset class="field whose">
      <legend class="field-label">{say('cardUi.take.whose')}</legend>
      <For each={props.owners}>
        {(owner) => (
          <Line
            group={group}
            checked={isOwner(owner)}
            label={owner.name}
            aside={asideOf(owner)}
            onChoose={() => whose.choose({ owner })}
          />
        )}
      </For>
      {line(say('cardUi.take.somebodyNew'), 'new')}
      <Show when={whose.way() === 'new'}>
        <NewPerson whose={whose} error={props.error} />
      </Show>
      {line(say('cardUi.take.somebodyElse'), 'other')}
      <Show when={whose.way() === 'other'}>
        <OtherPerson whose={whose} />
      </Show>
    </fieldset>
  );
}
