import { createEffect, createMemo, createSignal, createUniqueId, on, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { hashOf } from '@/components/live/route';
import { createSubmit, offerUndo } from '@/components/live/submit';
import type { Chosen } from '@/components/people/chosen';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import type { FoundCard } from '@/utils/cards/card-text';
import type { NamedOwner } from '@/utils/messages/card-calls';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import { CardView } from './card-view';
import { ChangeLines } from './change-lines';
import { type Judged, Judgement, Refused } from './judgement';
import { createTaking, type WholeCard } from './taking';
import { WhoseCard } from './whose-card';

interface Accepted {
  person: string;
  name: string;
}

/** Ticked by the user where Attune would rather ask the person. */
function Sure(props: { judged: Judged; name: string; sure: boolean; onChange: (sure: boolean) => void }) {
  const id = createUniqueId();
  const isTheirs = () => props.judged.verdict === 'other-key' || props.judged.verdict === 'signature-missing';
  return (
    <div class="choice-line">
      <input
        id={id}
        type="checkbox"
        checked={props.sure}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={id}>{isTheirs() ? say('cardUi.take.sure', named(props.name)) : say('cardUi.take.sureOld')}</label>
    </div>
  );
}

interface TakeCardProps {
  whole: WholeCard;
  owners: readonly NamedOwner[];
  onAccepted: (accepted: Accepted) => void;
}

function TakeCard(props: TakeCardProps) {
  const { now } = useApp();
  const [owner, setOwner] = createSignal<Chosen>();
  const [sure, setSure] = createSignal(false);
  const taking = createTaking(props.whole, owner, now);
  const submit = createSubmit();
  const person = createMemo(() => owner()?.id);
  createEffect(on(person, () => setSure(false)));
  const name = () => owner()?.name || props.whole.card.name || '';
  const count = () => taking.changes().filter(taking.isChosen).length;
  const words = () => {
    if (owner()?.id === null) return say('cardUi.take.add', named(name()));
    return say(count() > 0 ? 'cardUi.take.accept' : 'cardUi.take.acceptNone');
  };
  const accept = () =>
    submit.run(async () => {
      const { undo, ...accepted } = await taking.accept(sure());
      offerUndo(say('cardUi.take.accepted', named(accepted.name)), undo);
      props.onAccepted(accepted);
    });
  return (
    <>
      <WhoseCard
        name={props.whole.card.name ?? ''}
        owners={props.owners}
        error={submit.errorOf('name')}
        onChoose={setOwner}
      />
      <Show when={taking.judged()}>
        {(judged) => (
          <>
            <Judgement judged={judged()} key={props.whole.key} pinned={taking.last()?.key ?? null} name={name()} />
            <ChangeLines changes={taking.changes()} isChosen={taking.isChosen} onChoose={taking.choose} />
            <Show when={judged().act === 'ask'}>
              <Sure judged={judged()} name={name()} sure={sure()} onChange={setSure} />
            </Show>
            <FieldError text={submit.otherError(['name'])} />
            <div>
              <Button kind="primary" busy={submit.busy()} onPress={() => void accept()}>
                {words()}
              </Button>
            </div>
          </>
        )}
      </Show>
    </>
  );
}

/** Goes back to the lines once what was taken is undone: the person is then as they were before, or gone. */
function Done(props: { accepted: Accepted; onAgain: () => void }) {
  const kept = createAsked(
    () => ({ person: props.accepted.person }),
    (query) => callBackground('cardSubject', query),
  );
  let first: string | undefined;
  createEffect(() => {
    const subject = kept.value();
    if (subject === undefined) return;
    const updated = subject?.file.person.updated ?? '';
    first ??= updated;
    if (updated < first) props.onAgain();
  });
  return (
    <div class="stack" data-gap="small">
      <p role="status">{say('cardUi.take.isKept', named(props.accepted.name))}</p>
      <div class="row">
        <a href={hashOf('person', props.accepted.person)}>{say('cardUi.take.open', named(props.accepted.name))}</a>
        <Button kind="plain" size="small" onPress={props.onAgain}>
          {say('cardUi.take.lookAgain')}
        </Button>
      </div>
    </div>
  );
}

function TakeWhole(props: { whole: WholeCard }) {
  const [accepted, setAccepted] = createSignal<Accepted>();
  const owners = createAsked(
    () => ({ name: props.whole.card.name ?? null, key: props.whole.key }),
    (query) => callBackground('cardOwners', query),
    { onEvents: [] },
  );
  const again = () => {
    owners.again();
    setAccepted(undefined);
  };
  return (
    <section class="stack take-one">
      <CardView card={props.whole.card} />
      <Show
        when={accepted()}
        fallback={
          <Show when={owners.value()}>
            {(found) => <TakeCard whole={props.whole} owners={found()} onAccepted={setAccepted} />}
          </Show>
        }
      >
        {(done) => <Done accepted={done()} onAgain={again} />}
      </Show>
    </section>
  );
}

/** One card that was found: refused with why, or taken line by line. */
export function TakeOne(props: { found: FoundCard }) {
  const { packed, read } = props.found;
  if (!read.ok) return <Refused problem={read.problem} />;
  return <TakeWhole whole={{ packed: packed ?? '', card: read.card, key: read.key }} />;
}
