import './people.css';
import { createEffect, createSignal, For, Show } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { Dynamic } from 'solid-js/web';
import { rebased } from '@/components/live/rebased';
import { createSubmit } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Form, FormEnd } from '@/components/ui/form';
import { callBackground } from '@/utils/messages/client';
import type { PersonFile } from '@/utils/messages/protocol';
import type { Preference } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { DraftForm } from './details/draft-form';
import { fieldsOf, firstParts, type PartId, partGroups, partOf } from './details/form-parts';
import { formOf, type PersonDraft } from './person-draft';

interface PersonFormProps {
  /** Follows what is kept by now, where the form changes somebody. */
  draft: PersonDraft;
  /** Preferences as stored, whose source and date stay where nothing changed. */
  known?: readonly Preference[];
  /** Name, role, address, channel and needs alone, the rest one press away. */
  short?: boolean;
  /** These parts alone, all in sight. */
  parts?: readonly PartId[];
  /** Opened by a press: its first field takes the focus. */
  focused?: boolean;
  saveLabel?: string;
  onSaved: (file: PersonFile) => void;
  onCancel?: () => void;
}

const restOf: readonly PartId[] = partGroups.map(({ id }) => id);

function Group(props: { form: DraftForm; group: (typeof partGroups)[number] }) {
  const [open, setOpen] = createSignal(false);
  const part = () => partOf(props.group.id);
  // What may be wrong in a closed part is not hidden from who is asked to change it.
  createEffect(() => {
    if (fieldsOf(props.group.id, props.form.draft).some((field) => props.form.errorOf(field))) setOpen(true);
  });
  const aside = () => props.group.aside(props.form.draft).filter(Boolean).join(' · ').replaceAll('\n', ' · ');
  return (
    <Disclosure title={say(props.group.title)} aside={aside()} open={open()} onTurn={setOpen}>
      <Dynamic component={part().View} {...props.form} />
    </Disclosure>
  );
}

function WholeForm(props: { form: DraftForm }) {
  return (
    <>
      <div>
        <For each={partGroups}>{(group) => <Group form={props.form} group={group} />}</For>
      </div>
      <Dynamic component={partOf('source').View} {...props.form} />
    </>
  );
}

function Rest(props: { form: DraftForm; short: boolean | undefined }) {
  const [whole, setWhole] = createSignal(!props.short);
  return (
    <Show
      when={whole()}
      fallback={
        <div>
          <Button kind="plain" size="small" onPress={() => setWhole(true)}>
            {say('ui.person.more')}
          </Button>
        </div>
      }
    >
      <WholeForm form={props.form} />
    </Show>
  );
}

export function PersonForm(props: PersonFormProps) {
  const begun = { ...props.draft };
  const [draft, change] = createStore<PersonDraft>(structuredClone(begun));
  const submit = createSubmit();
  const form: DraftForm = { draft, change, errorOf: submit.errorOf };
  const shown = () => (props.parts ?? [...firstParts, ...restOf]).flatMap((id) => fieldsOf(id, draft));
  const today = () => Temporal.Now.plainDateISO().toString();
  // Unwrapped: Firefox refuses to send a store's proxies.
  const written = () => rebased(props.draft, begun, unwrap(draft));
  const save = () =>
    submit.run(async () =>
      props.onSaved(await callBackground('savePerson', formOf(written(), props.known ?? [], today()))),
    );
  return (
    <Form class="stack" focused={props.focused} onSave={() => void save()}>
      <For each={props.parts ?? firstParts}>{(id) => <Dynamic component={partOf(id).View} {...form} />}</For>
      <Show when={!props.parts}>
        <Rest form={form} short={props.short} />
      </Show>
      <FormEnd
        save={props.saveLabel}
        busy={submit.busy()}
        error={submit.otherError(shown())}
        onCancel={props.onCancel}
      />
    </Form>
  );
}
