import { type Accessor, createSignal, Show } from 'solid-js';
import { placeLabel } from '@/components/find/place-words';
import { createAsked } from '@/components/live/asked';
import { Combobox, type ComboOption } from '@/components/ui/combobox';
import { callBackground } from '@/utils/messages/client';
import type { SearchHit } from '@/utils/people/search-types';
import type { Person } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { Chosen } from './chosen';
import { roleLabel, sideMark } from './labels';

interface PersonSearchProps {
  label: string;
  labelHidden?: boolean;
  error?: string | undefined;
  chosen: Chosen | null;
  /** Offers what was typed as a new person. */
  mayAdd?: boolean;
  onChoose: (chosen: Chosen | null) => void;
}

const newPerson = 'new:';

const optionOf = (person: Person): ComboOption => ({
  value: person.id,
  label: person.name,
  aside: [person.title || (person.role ? roleLabel(person.role) : ''), person.side && sideMark(person.side)]
    .filter(Boolean)
    .join(' · '),
});

/** Somebody whose words these are not: it is said what speaks for them. */
function nearOption({ id, name, places: [place] }: SearchHit): ComboOption {
  const isName = place === undefined || place.field === 'name';
  return {
    value: id,
    label: name,
    aside: isName ? say('findUi.didYouMean') : `${placeLabel(place.field)} ${place.text}`,
  };
}

const newOption = (name: string): ComboOption => ({
  value: `${newPerson}${name}`,
  label: name,
  aside: say('ui.person.new'),
});

const chosenOf = (option: ComboOption): Chosen =>
  option.value.startsWith(newPerson)
    ? { id: null, name: option.value.slice(newPerson.length) }
    : { id: option.value, name: option.label };

/** With so many found nobody else is asked for. */
const enough = 4;

/** Who is called so, and where these are few, who else may be meant. */
function createSearch(wanted: Accessor<string>) {
  const found = createAsked(wanted, async (text) => ({
    text,
    people: await callBackground('findPeople', { text, limit: 12 }),
  }));
  const near = createAsked(
    () => {
      const answer = found.value();
      return answer?.text === wanted() && answer.people.length < enough ? answer.text : undefined;
    },
    async (text) => ({ text, hits: await callBackground('nearPeople', { text, limit: 6 }) }),
  );
  const people = () => found.value()?.people ?? [];
  const others = () => {
    const known = new Set(people().map(({ id }) => id));
    return near.value()?.text === wanted() ? (near.value()?.hits ?? []).filter(({ id }) => !known.has(id)) : [];
  };
  return {
    people,
    others,
    isAnswered: () => found.value()?.text === wanted(),
    isNobody: () => near.value()?.text === wanted() && people().length === 0 && others().length === 0,
  };
}

export function PersonSearch(props: PersonSearchProps) {
  const [typed, setTyped] = createSignal('');
  const wanted = () => typed().trim();
  const search = createSearch(wanted);
  const options = () => {
    // Not before the answer to these very letters: a quick Enter must not make a second person of somebody kept.
    const isNew = props.mayAdd && wanted() !== '' && search.isAnswered();
    // Whoever only may be meant stands last, so that a quick Enter never takes them for a new name.
    return [
      ...search.people().map(optionOf),
      ...(isNew ? [newOption(wanted())] : []),
      ...search.others().map(nearOption),
    ];
  };
  const value = () => {
    const { chosen } = props;
    if (!chosen) return null;
    return chosen.id === null ? newOption(chosen.name) : { value: chosen.id, label: chosen.name };
  };
  return (
    <>
      <Combobox
        label={props.label}
        labelHidden={props.labelHidden ?? false}
        error={props.error}
        placeholder={say(props.mayAdd ? 'ui.person.searchOrNew' : 'ui.person.search')}
        value={value()}
        options={options()}
        onSearch={setTyped}
        onChoose={(option) => props.onChoose(option ? chosenOf(option) : null)}
      />
      <Show when={!props.mayAdd && wanted() !== '' && search.isNobody()}>
        <p class="soft small">{say('ui.person.nobodyFound')}</p>
      </Show>
    </>
  );
}
