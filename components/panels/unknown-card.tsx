import NotebookPen from 'lucide-solid/icons/notebook-pen';
import UserCheck from 'lucide-solid/icons/user-check';
import UserPlus from 'lucide-solid/icons/user-plus';
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { FrequentOffer } from '@/components/capture/frequent-offer';
import { linkIdentity } from '@/components/identity/link-identity';
import { createSubmit } from '@/components/live/submit';
import { Avatar, Name } from '@/components/people/avatar';
import { ChooseSomebody } from '@/components/people/choose-somebody';
import type { Chosen } from '@/components/people/chosen';
import { named } from '@/components/people/named';
import { emptyDraft } from '@/components/people/person-draft';
import { PersonForm } from '@/components/people/person-form';
import { markOf } from '@/components/site/people-on-page';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { Card } from '@/components/ui/surfaces';
import { showToast } from '@/components/ui/toast';
import type { Participant } from '@/utils/conversation/types';
import type { Namesake, ParticipantCard } from '@/utils/messages/protocol';
import { firstNameOf } from '@/utils/people/first-name';
import { say } from '@/utils/platform/say';
import { AddInWords } from './add-in-words';

const nameToKeep = ({ name, address }: Participant): string | null => name ?? address;
const shownName = (participant: Participant): string => nameToKeep(participant) ?? say('sidebar.unknown.nameless');

/** What the page shows of them that is theirs alone. */
const identitiesOf = ({ address, id }: Participant): string[] => [address, id].filter((mark) => mark !== null);

/** What the page shows of somebody belongs to a person kept from now on. */
const linkTo = (person: string, value: string): Promise<void> =>
  linkIdentity(person, value, (file) => say('sidebar.unknown.linked', named(file.person.name)));

/** Somebody kept goes by the same name. That is no proof, so the user is shown what tells them, and decides. */
function AlikeLine(props: { alike: Namesake; value: string }) {
  const submit = createSubmit();
  const known = () => props.alike.identities.slice(0, 2).join(', ');
  const link = () => submit.run(() => linkTo(props.alike.id, props.value));
  return (
    <div class="inset">
      <p class="small">
        {known()
          ? say('sidebar.unknown.alikeKnownBy', named(props.alike.name), named(known()))
          : say('sidebar.unknown.alike', named(props.alike.name))}
      </p>
      <FieldError text={submit.otherError([])} />
      <Button size="small" icon={UserCheck} busy={submit.busy()} onPress={() => void link()}>
        {say('sidebar.unknown.isAlike')}
      </Button>
    </div>
  );
}

function LinkForm(props: { participant: Participant; onDone: () => void }) {
  const link = async ({ id }: Chosen) => {
    const value = markOf(props.participant);
    if (id !== null && value) await linkTo(id, value);
  };
  return (
    <ChooseSomebody
      label={say('sidebar.unknown.whoIsIt')}
      save={say('sidebar.unknown.link')}
      onSave={link}
      onDone={props.onDone}
      onCancel={props.onDone}
    />
  );
}

function AddForm(props: { participant: Participant; onDone: () => void }) {
  const draft = () =>
    emptyDraft({
      name: props.participant.name ?? '',
      identities: identitiesOf(props.participant).join('\n'),
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

type Way = 'add' | 'words' | 'link';

/** What can be done about somebody not kept, none of it without a press. */
function Ways(props: { participant: Participant; onOpen: (way: Way) => void }) {
  return (
    <div class="row">
      <Button size="small" icon={UserPlus} onPress={() => props.onOpen('add')}>
        {say('sidebar.unknown.add', named(firstNameOf(props.participant) ?? shownName(props.participant)))}
      </Button>
      <Show when={nameToKeep(props.participant)}>
        <Button size="small" icon={NotebookPen} onPress={() => props.onOpen('words')}>
          {say('sidebar.unknown.inWords')}
        </Button>
      </Show>
      <Show when={markOf(props.participant)}>
        <Button kind="plain" size="small" onPress={() => props.onOpen('link')}>
          {say('sidebar.unknown.alreadyKept')}
        </Button>
      </Show>
    </div>
  );
}

/** Somebody on the page whom the user does not keep: add them, or say who of those kept it is. */
export function UnknownCard(props: { card: ParticipantCard }) {
  const participant = () => props.card.participant;
  const [open, setOpen] = createSignal<Way>();
  const close = () => setOpen(undefined);
  const nameInWords = () => (open() === 'words' ? nameToKeep(participant()) : null);
  return (
    <Card tone="sunken" label={shownName(participant())}>
      <UnknownHead participant={participant()} />
      <Show when={open() === undefined}>
        <FrequentOffer participant={participant()} />
      </Show>
      <Show when={open() === undefined && markOf(participant())}>
        {(value) => <For each={props.card.alike}>{(alike) => <AlikeLine alike={alike} value={value()} />}</For>}
      </Show>
      <Switch fallback={<Ways participant={participant()} onOpen={setOpen} />}>
        <Match when={open() === 'add'}>
          <AddForm participant={participant()} onDone={close} />
        </Match>
        <Match when={nameInWords()}>
          {(name) => <AddInWords name={name()} identities={identitiesOf(participant())} onDone={close} />}
        </Match>
        <Match when={open() === 'link'}>
          <LinkForm participant={participant()} onDone={close} />
        </Match>
      </Switch>
    </Card>
  );
}
