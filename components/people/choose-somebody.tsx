import { createSignal, Show } from 'solid-js';
import { createSubmit } from '@/components/live/submit';
import { InsetForm } from '@/components/ui/form';
import { say } from '@/utils/platform/say';
import type { Chosen } from './chosen';
import { named } from './named';
import { PersonSearch } from './person-search';

interface ChooseSomebodyProps {
  label: string;
  /** What the button says. */
  save: string;
  /** What comes of the choice, once there is one. */
  why?: string;
  mayAdd?: boolean;
  /** The id of the one whom the question is about: they cannot be the answer. */
  self?: string;
  /** A failure is said beside the field. */
  onSave: (chosen: Chosen) => Promise<unknown>;
  onDone: () => void;
  onCancel: () => void;
}

/** A question about somebody whose answer is somebody. */
export function ChooseSomebody(props: ChooseSomebodyProps) {
  const [chosen, setChosen] = createSignal<Chosen | null>(null);
  const submit = createSubmit();
  const isSelf = () => props.self !== undefined && chosen()?.id === props.self;
  const answer = () => (isSelf() ? null : chosen());
  const save = async () => {
    const somebody = answer();
    if (somebody && (await submit.run(() => props.onSave(somebody)))) props.onDone();
  };
  const error = () => (isSelf() ? say('identityUi.sameAs.self', named(chosen()?.name ?? '')) : submit.otherError([]));
  return (
    <InsetForm
      save={props.save}
      busy={submit.busy()}
      unready={!answer()}
      onSave={() => void save()}
      onCancel={props.onCancel}
    >
      <PersonSearch
        label={props.label}
        mayAdd={props.mayAdd ?? false}
        error={error()}
        chosen={chosen()}
        onChoose={setChosen}
      />
      <Show when={answer() && props.why}>{(why) => <p class="soft small">{why()}</p>}</Show>
    </InsetForm>
  );
}
