import { ChooseOne } from '@/components/ui/choice';
import { say } from '@/utils/platform/say';
import { type Chosen, chosenKey } from './chosen';

const elsewhere = 'elsewhere';

interface ChooseAmongProps<T extends Chosen> {
  label: string;
  people: readonly T[];
  chosen: T | null;
  /** Somebody is searched for who is not among them. */
  searching: boolean;
  /** Null: somebody else. */
  onChoose: (person: T | null) => void;
}

/** One of a few people, or somebody else. */
export function ChooseAmong<T extends Chosen>(props: ChooseAmongProps<T>) {
  const value = () => {
    if (props.searching) return elsewhere;
    return props.chosen ? chosenKey(props.chosen) : '';
  };
  return (
    <ChooseOne
      label={props.label}
      choices={[
        ...props.people.map((person) => ({
          value: chosenKey(person),
          label: <bdi>{person.id === null ? say('captureUi.who.new', person.name) : person.name}</bdi>,
        })),
        { value: elsewhere, label: say('captureUi.who.other') },
      ]}
      value={value()}
      onChoose={(key) => props.onChoose(props.people.find((person) => chosenKey(person) === key) ?? null)}
    />
  );
}
