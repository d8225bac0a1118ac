import ArrowRightLeft from 'lucide-solid/icons/arrow-right-left';
import Trash from 'lucide-solid/icons/trash';
import { Show } from 'solid-js';
import { createOpening } from '@/components/live/opening';
import { removeWithUndo } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { IconButton } from '@/components/ui/button';
import type { Identity } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { MoveIdentity } from './move-identity';
import { foldingLabel, networkLabel } from './network-words';

/** One address or id with what it is, and two ways to put it right. */
export function IdentityLine(props: { identity: Identity; onGone: () => void }) {
  const { open, turn, close } = createOpening<'move'>();
  const value = () => named(props.identity.value);
  const remove = async () => {
    if (await removeWithUndo('identity', props.identity.id, say('identityUi.ids.removed', value()))) props.onGone();
  };
  return (
    <li class="stack" data-gap="small">
      <div class="row identity-line">
        <div class="line-words">
          <p>
            <bdi>{props.identity.value}</bdi>
          </p>
          <p class="soft small">
            {[networkLabel(props.identity), foldingLabel(props.identity)].filter(Boolean).join('. ')}
          </p>
        </div>
        <IconButton
          icon={ArrowRightLeft}
          label={say('identityUi.ids.move', value())}
          expanded={open() !== undefined}
          onPress={() => turn('move')}
        />
        <IconButton icon={Trash} label={say('identityUi.ids.remove', value())} onPress={() => void remove()} />
      </div>
      <Show when={open()}>
        <MoveIdentity identity={props.identity} onMoved={props.onGone} onCancel={close} />
      </Show>
    </li>
  );
}
