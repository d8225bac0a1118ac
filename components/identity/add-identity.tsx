import Plus from 'lucide-solid/icons/plus';
import { createSignal, Show } from 'solid-js';
import { attempt, createSubmit } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { identityKey } from '@/utils/people/identity';
import type { Identity } from '@/utils/people/types';
import { say } from '@/utils/platform/say';

interface AddIdentityProps {
  person: string;
  identities: readonly Identity[];
}

function AddForm(props: AddIdentityProps & { onDone: () => void }) {
  const [value, setValue] = createSignal('');
  const submit = createSubmit();
  const add = async () => {
    const typed = value().trim();
    const before = new Set(props.identities.map(({ id }) => id));
    const done = await submit.run(async () => {
      const file = await callBackground('linkIdentity', { person: props.person, value: typed });
      const added = file.identities.find(({ id, value: kept }) => !before.has(id) && isSame(kept, typed));
      if (!added) return;
      const takeBack = () => attempt(() => callBackground('removeRecord', { store: 'identity', id: added.id }));
      showToast({ text: say('identityUi.ids.added', named(added.value)), undo: () => void takeBack() });
    });
    if (done) props.onDone();
  };
  const focus = (form: HTMLFormElement) => queueMicrotask(() => form.querySelector('input')?.focus());
  return (
    <form
      ref={focus}
      class="inset"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={say('identityUi.ids.value')}
        hint={say('identityUi.ids.valueHint')}
        error={submit.otherError([])}
        value={value()}
        onInput={setValue}
      />
      <div class="row">
        <Button kind="primary" size="small" type="submit" busy={submit.busy() || value().trim() === ''}>
          {say('ui.save')}
        </Button>
        <Button kind="plain" size="small" onPress={props.onDone}>
          {say('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}

const isSame = (a: string, b: string): boolean => identityKey(a) === identityKey(b);

/** Another address or id by which pages show the person. */
export function AddIdentity(props: AddIdentityProps) {
  const [open, setOpen] = createSignal(false);
  return (
    <Show
      when={open()}
      fallback={
        <Button kind="plain" size="small" icon={Plus} onPress={() => setOpen(true)}>
          {say('identityUi.ids.add')}
        </Button>
      }
    >
      <AddForm {...props} onDone={() => setOpen(false)} />
    </Show>
  );
}
