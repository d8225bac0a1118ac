import { createSignal, Show } from 'solid-js';
import { createSubmit, offerUndo } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { type Chosen, PersonSearch } from '@/components/people/person-search';
import { Button } from '@/components/ui/button';
import { callBackground } from '@/utils/messages/client';
import type { Identity } from '@/utils/people/types';
import { say } from '@/utils/platform/say';

/** "This belongs to somebody else": to somebody kept, or to somebody new. */
export function MoveIdentity(props: { identity: Identity; onMoved: () => void; onCancel: () => void }) {
  const [chosen, setChosen] = createSignal<Chosen | null>(null);
  const submit = createSubmit();
  const value = () => named(props.identity.value);
  const isSelf = () => chosen()?.id === props.identity.person;
  const move = async () => {
    const owner = chosen();
    if (!owner || isSelf()) return;
    const to = owner.id === null ? { name: owner.name } : { person: owner.id };
    const done = await submit.run(async () => {
      const { undo, owner: file } = await callBackground('moveIdentity', { identity: props.identity.id, to });
      offerUndo(say('identityUi.ids.moved', value(), named(file.person.name)), undo);
    });
    if (done) props.onMoved();
  };
  const error = () => (isSelf() ? say('identityUi.sameAs.self', named(chosen()?.name ?? '')) : submit.otherError([]));
  return (
    <div class="inset">
      <PersonSearch
        mayAdd
        label={say('identityUi.ids.whose', value())}
        error={error()}
        chosen={chosen()}
        onChoose={setChosen}
      />
      <Show when={chosen() && !isSelf()}>
        <p class="soft small">{say('identityUi.ids.moveWhy')}</p>
      </Show>
      <div class="row">
        <Button
          kind="primary"
          size="small"
          busy={submit.busy()}
          unready={!chosen() || isSelf()}
          onPress={() => void move()}
        >
          {say('identityUi.ids.moveGo')}
        </Button>
        <Button kind="plain" size="small" onPress={props.onCancel}>
          {say('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}
