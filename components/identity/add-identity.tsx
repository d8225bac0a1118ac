import Plus from 'lucide-solid/icons/plus';
import { createSignal, Show } from 'solid-js';
import { createSubmit } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { InsetForm } from '@/components/ui/form';
import { TextField } from '@/components/ui/text-field';
import { identityKey } from '@/utils/people/identity';
import type { Identity } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { linkIdentity } from './link-identity';

interface AddIdentityProps {
  person: string;
  identities: readonly Identity[];
}

function AddForm(props: AddIdentityProps & { onDone: () => void }) {
  const [value, setValue] = createSignal('');
  const submit = createSubmit();
  const add = async () => {
    const isThere = props.identities.some((identity) => identityKey(identity.value) === identityKey(value()));
    if (isThere) return props.onDone();
    const done = await submit.run(() =>
      linkIdentity(props.person, value().trim(), (_file, linked) => say('identityUi.ids.added', named(linked))),
    );
    if (done) props.onDone();
  };
  return (
    <InsetForm
      focused
      busy={submit.busy()}
      unready={value().trim() === ''}
      onSave={() => void add()}
      onCancel={props.onDone}
    >
      <TextField
        label={say('identityUi.ids.value')}
        hint={say('identityUi.ids.valueHint')}
        error={submit.otherError([])}
        value={value()}
        onInput={setValue}
      />
    </InsetForm>
  );
}

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
