import UserPlus from 'lucide-solid/icons/user-plus';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { createSubmit } from '@/components/live/submit';
import { Avatar, Name } from '@/components/people/avatar';
import { named } from '@/components/people/named';
import { emptyDraft } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import { type Chosen, PersonSearch } from '@/components/people/person-search';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/surfaces';
import { showToast } from '@/components/ui/toast';
import type { Participant } from '@/utils/conversation/types';
import { callBackground } from '@/utils/messages/client';
import { firstNameOf } from '@/utils/people/first-name';
import { say } from '@/utils/platform/say';

const shownName = ({ name, address }: Participant): string => name ?? address ?? say('sidebar.unknown.nameless');

function LinkForm(props: { participant: Participant; onDone: () => void }) {
  const [chosen, setChosen] = createSignal<Chosen | null>(null);
  const submit = createSubmit();
  const link = async () => {
    const person = chosen()?.id;
    const value = props.participant.id ?? props.participant.address;
    if (!person || !value) return;
    const linked = await submit.run(async () => {
      const file = await callBackground('linkIdentity', { person, value });
      showToast({ text: say('sidebar.unknown.linked', named(file.person.name)) });
    });
    if (linked) props.onDone();
  };
  return (
    <div class="inset">
      <PersonSearch
        label={say('sidebar.unknown.whoIsIt')}
        error={submit.otherError([])}
        chosen={chosen()}
        onChoose={setChosen}
      />
      <div class="row">
        <Button kind="primary" size="small" busy={submit.busy() || !chosen()} onPress={() => void link()}>
          {say('sidebar.unknown.link')}
        </Button>
        <Button kind="plain" size="small" onPress={props.onDone}>
          {say('ui.cancel')}
        </Button>
      </div>
    </div>
  );
}

function AddForm(props: { participant: Participant; onDone: () => void }) {
  const draft = () =>
    emptyDraft({
      name: props.participant.name ?? '',
      identities: [props.participant.address, props.participant.id].filter(Boolean).join('\n'),
    });
  return (
    <PersonForm
      short
      focused
      draft={draft()}
      saveLabel={say('sidebar.unknown.save')}
      onSaved={(file) => showToast({ text: say('sidebar.unknown.added', named(file.person.name)) })}
      onCancel={props.onDone}
    />
  );
}

function UnknownHead(props: { participant: Participant }) {
  return (
    <header class="person-head">
      <Avatar name={shownName(props.participant)} />
      <div>
        <h3 class="person-name">
          <Name>{shownName(props.participant)}</Name>
        </h3>
        <Show when={props.participant.name && props.participant.address}>
          <p class="person-about">
            <bdi>{props.participant.address}</bdi>
          </p>
        </Show>
      </div>
    </header>
  );
}

/** Somebody on the page whom the user does not keep: add them, or say who of those kept it is. */
export function UnknownCard(props: { participant: Participant }) {
  const [open, setOpen] = createSignal<'add' | 'link'>();
  const close = () => setOpen(undefined);
  const canLink = () => Boolean(props.participant.address ?? props.participant.id);
  return (
    <Card tone="sunken" label={shownName(props.participant)}>
      <UnknownHead participant={props.participant} />
      <Switch
        fallback={
          <div class="row">
            <Button size="small" icon={UserPlus} onPress={() => setOpen('add')}>
              {say('sidebar.unknown.add', named(firstNameOf(props.participant) ?? shownName(props.participant)))}
            </Button>
            <Show when={canLink()}>
              <Button kind="plain" size="small" onPress={() => setOpen('link')}>
                {say('sidebar.unknown.alreadyKept')}
              </Button>
            </Show>
          </div>
        }
      >
        <Match when={open() === 'add'}>
          <AddForm participant={props.participant} onDone={close} />
        </Match>
        <Match when={open() === 'link'}>
          <LinkForm participant={props.participant} onDone={close} />
        </Match>
      </Switch>
    </Card>
  );
}
