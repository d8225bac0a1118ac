import Users from 'lucide-solid/icons/users';
import { createSignal, Show } from 'solid-js';
import { hashOf } from '@/components/live/route';
import { named } from '@/components/people/named';
import { type Chosen, PersonSearch } from '@/components/people/person-search';
import { Button } from '@/components/ui/button';
import { say } from '@/utils/platform/say';

interface SameAsProps {
  person: string;
  name: string;
}

/** "Same as somebody else …": chooses the other one and goes where the two stand side by side. */
export function SameAs(props: SameAsProps) {
  const [open, setOpen] = createSignal(false);
  const [chosen, setChosen] = createSignal<Chosen | null>(null);
  const isSelf = () => chosen()?.id === props.person;
  const compare = () => {
    const other = chosen()?.id;
    if (other && !isSelf()) location.hash = hashOf('merge', `${props.person},${other}`);
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
      <div class="inset">
        <PersonSearch
          label={say('identityUi.sameAs.who', named(props.name))}
          error={isSelf() ? say('identityUi.sameAs.self', named(props.name)) : undefined}
          chosen={chosen()}
          onChoose={setChosen}
        />
        <div class="row">
          <Button kind="primary" size="small" unready={!chosen() || isSelf()} onPress={compare}>
            {say('identityUi.sameAs.compare')}
          </Button>
          <Button kind="plain" size="small" onPress={() => setOpen(false)}>
            {say('ui.cancel')}
          </Button>
        </div>
      </div>
    </Show>
  );
}
