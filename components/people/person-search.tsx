import { createSignal, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { Combobox, type ComboOption } from '@/components/ui/combobox';
import { callBackground } from '@/utils/messages/client';
import type { Person } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { roleLabel } from './labels';

/** Somebody kept, or a name that nobody kept has yet. */
export interface Chosen {
  id: string | null;
  name: string;
}

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
  aside: person.title || (person.role ? roleLabel(person.role) : ''),
});

const newOption = (name: string): ComboOption => ({
  value: `${newPerson}${name}`,
  label: name,
  aside: say('ui.person.new'),
});

const chosenOf = (option: ComboOption): Chosen =>
  option.value.startsWith(newPerson)
    ? { id: null, name: option.value.slice(newPerson.length) }
    : { id: option.value, name: option.label };

export function PersonSearch(props: PersonSearchProps) {
  const [typed, setTyped] = createSignal('');
  const wanted = () => typed().trim();
  const found = createAsked(wanted, async (text) => ({
    text,
    people: await callBackground('findPeople', { text, limit: 12 }),
  }));
  const options = () => {
    const people = (found.value()?.people ?? []).map(optionOf);
    // Not before the answer to these very letters: a quick Enter must not make a second person of somebody kept.
    const isNew = props.mayAdd && wanted() !== '' && found.value()?.text === wanted();
    return isNew ? [...people, newOption(wanted())] : people;
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
      <Show when={!props.mayAdd && wanted() !== '' && found.value()?.people.length === 0}>
        <p class="soft small">{say('ui.person.nobodyFound')}</p>
      </Show>
    </>
  );
}
