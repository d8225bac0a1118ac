import './people.css';
import { createSignal, Show } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { createSubmit, type Submit } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { callBackground } from '@/utils/messages/client';
import type { PersonFile } from '@/utils/messages/protocol';
import type { Preference } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { formOf, type PersonDraft } from './person-draft';
import { AboutFields, AddressFields, NeedFields, ReachFields } from './person-fields';

/** How fields read and change the draft, and which of them is at fault. */
export interface DraftForm {
  draft: PersonDraft;
  change: (part: Partial<PersonDraft>) => void;
  errorOf: (field: string) => string | undefined;
}

interface PersonFormProps {
  draft: PersonDraft;
  /** Preferences as stored, whose source and date stay where nothing changed. */
  known?: readonly Preference[];
  /** Name, role, channel and needs alone, the rest one press away. */
  short?: boolean;
  /** Opened by a press: its first field takes the focus. */
  focused?: boolean;
  saveLabel?: string;
  onSaved: (file: PersonFile) => void;
  onCancel?: () => void;
}

/** As `checkPerson` names them: a field of the form, or the kind of a preference. */
const personFields = [
  'name',
  'aliases',
  'title',
  'identities',
  'time-zone',
  'work-hours',
  'focus-hours',
  'need',
] as const;

function FormEnd(props: { submit: Submit; label: string | undefined; onCancel: (() => void) | undefined }) {
  return (
    <>
      <Show when={props.submit.otherError(personFields)}>{(text) => <FieldError>{text()}</FieldError>}</Show>
      <div class="row">
        <Button kind="primary" type="submit" busy={props.submit.busy()}>
          {props.label ?? say('ui.save')}
        </Button>
        <Show when={props.onCancel}>
          {(cancel) => (
            <Button kind="plain" onPress={cancel()}>
              {say('ui.cancel')}
            </Button>
          )}
        </Show>
      </div>
    </>
  );
}

export function PersonForm(props: PersonFormProps) {
  const [draft, change] = createStore<PersonDraft>({ ...props.draft });
  const [whole, setWhole] = createSignal(!props.short);
  const submit = createSubmit();
  const form: DraftForm = { draft, change, errorOf: submit.errorOf };
  const today = () => Temporal.Now.plainDateISO().toString();
  // Unwrapped: Firefox refuses to send a store's proxies.
  const save = () =>
    submit.run(async () =>
      props.onSaved(await callBackground('savePerson', formOf(unwrap(draft), props.known ?? [], today()))),
    );
  const takeFocus = (element: HTMLFormElement) => {
    if (props.focused) queueMicrotask(() => element.querySelector('input')?.focus());
  };
  return (
    <form
      ref={takeFocus}
      class="stack"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <AboutFields {...form} whole={whole()} />
      <AddressFields {...form} />
      <ReachFields {...form} whole={whole()} />
      <NeedFields {...form} whole={whole()} />
      <Show when={!whole()}>
        <div>
          <Button kind="plain" size="small" onPress={() => setWhole(true)}>
            {say('ui.person.more')}
          </Button>
        </div>
      </Show>
      <FormEnd submit={submit} label={props.saveLabel} onCancel={props.onCancel} />
    </form>
  );
}
