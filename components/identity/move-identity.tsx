import { offerUndo } from '@/components/live/submit';
import { ChooseSomebody } from '@/components/people/choose-somebody';
import type { Chosen } from '@/components/people/chosen';
import { named } from '@/components/people/named';
import { callBackground } from '@/utils/messages/client';
import type { Identity } from '@/utils/people/types';
import { say } from '@/utils/platform/say';

/** "This belongs to somebody else": to somebody kept, or to somebody new. */
export function MoveIdentity(props: { identity: Identity; onMoved: () => void; onCancel: () => void }) {
  const value = () => named(props.identity.value);
  const move = async (owner: Chosen) => {
    const to = owner.id === null ? { name: owner.name } : { person: owner.id };
    const { undo, owner: file } = await callBackground('moveIdentity', { identity: props.identity.id, to });
    offerUndo(say('identityUi.ids.moved', value(), named(file.person.name)), undo);
  };
  return (
    <ChooseSomebody
      mayAdd
      label={say('identityUi.ids.whose', value())}
      save={say('identityUi.ids.moveGo')}
      why={say('identityUi.ids.moveWhy')}
      self={props.identity.person}
      onSave={move}
      onDone={props.onMoved}
      onCancel={props.onCancel}
    />
  );
}
