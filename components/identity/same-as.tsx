import Users from 'lucide-solid/icons/users';
import { createSignal, Show } from 'solid-js';
import { hashOf } from '@/components/live/route';
import { ChooseSomebody } from '@/components/people/choose-somebody';
import type { Chosen } from '@/components/people/chosen';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';

interface SameAsProps {
  person: string;
  name: string;
}

/** "Same as somebody else …": chooses the other one and goes where the two stand side by side. */
export function SameAs(props: SameAsProps) {
  const [open, setOpen] = createSignal(false);
  const close = () => setOpen(false);
  const compare = async ({ id }: Chosen) => {
    location.hash = hashOf('merge', `${props.person},${id}`);
  };
  return (
    <Show
      when={open()}
      fallback={
        <Button kind="plain" size="small" icon={Users} onPress={() => setOpen(true)}>
          {say('identityUi.sameAs.open')}
        </Button>
      }
    >
      <ChooseSomebody
        label={say('identityUi.sameAs.who', named(props.name))}
        save={say('identityUi.sameAs.compare')}
        self={props.person}
        onSave={compare}
        onDone={close}
        onCancel={close}
      />
    </Show>
  );
}
