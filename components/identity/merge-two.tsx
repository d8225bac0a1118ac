import './identity.css';
import './merge.css';
import '@/components/people/people.css';
import { createMemo, createSignal, Show } from 'solid-js';
import { createSubmit, offerUndo } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { Each } from '@/components/ui/each';
import { FieldError } from '@/components/ui/field';
import { callBackground } from '@/utils/messages/client';
import type { PersonFile } from '@/utils/messages/protocol';
import type { MergeChoices, MergePlan, MergeSide } from '@/utils/people/merge-plan';
import { say } from '@/utils/platform/say';
import { keepApart } from './keep-apart';
import { MergeChoice } from './merge-choice';
import { MergeHead } from './merge-head';
import { MergeJoined } from './merge-joined';

interface MergeTwoProps {
  a: PersonFile;
  b: PersonFile;
  plan: MergePlan;
  /** They are one now, or the user said that they are two. */
  onDone: () => void;
}

/** What was chosen in each line, else what is proposed; where names only look alike nothing is. */
function createChoices(plan: () => MergePlan) {
  const [own, setOwn] = createSignal<MergeChoices>({});
  const choices = createMemo((): MergeChoices => {
    const proposed = plan().names !== 'lookalike';
    const all = plan().lines.flatMap(({ field, chosen }): [string, MergeSide][] => {
      const side = own()[field] ?? (proposed ? chosen : undefined);
      return side ? [[field, side]] : [];
    });
    return Object.fromEntries(all);
  });
  const isWhole = () => plan().lines.every(({ field }) => Object.hasOwn(choices(), field));
  return { choices, isWhole, choose: (field: string, side: MergeSide) => setOwn({ ...own(), [field]: side }) };
}

function Lines(props: { plan: MergePlan; picked: ReturnType<typeof createChoices> }) {
  return (
    <section class="stack" data-gap="small">
      <h2 class="merge-heading">{say('identityUi.merge.differ')}</h2>
      <Show when={props.plan.lines.length > 0} fallback={<p class="soft">{say('identityUi.merge.noneDiffer')}</p>}>
        <Each items={props.plan.lines} keyOf={({ field }) => field}>
          {(line) => (
            <MergeChoice
              line={line()}
              chosen={props.picked.choices()[line().field]}
              onChoose={(side) => props.picked.choose(line().field, side)}
            />
          )}
        </Each>
      </Show>
    </section>
  );
}

/** Two people side by side, a choice where they differ, and one press that makes them one. */
export function MergeTwo(props: MergeTwoProps) {
  const picked = createChoices(() => props.plan);
  const submit = createSubmit();
  const known = ({ person, identities }: PersonFile) => ({
    id: person.id,
    name: person.name,
    identities: identities.map(({ value }) => value),
  });
  const [asked, setAsked] = createSignal(false);
  const merge = async () => {
    setAsked(true);
    if (!picked.isWhole()) return;
    const order = { kept: props.a.person.id, gone: props.b.person.id, choices: picked.choices() };
    const done = await submit.run(async () => {
      const { undo, file } = await callBackground('mergePeople', order);
      offerUndo(say('identityUi.merge.done', named(file.person.name)), undo);
    });
    if (done) props.onDone();
  };
  const apart = async () => {
    if (await keepApart({ a: known(props.a), b: known(props.b) })) props.onDone();
  };
  const error = () => (asked() && !picked.isWhole() ? say('identityUi.merge.chooseFirst') : submit.otherError([]));
  return (
    <div class="card merge">
      <MergeHead a={props.a} b={props.b} lookalike={props.plan.names === 'lookalike'} />
      <Lines plan={props.plan} picked={picked} />
      <MergeJoined a={props.a} b={props.b} plan={props.plan} choices={picked.choices()} />
      <FieldError text={error()} />
      <div class="row">
        <Button kind="primary" busy={submit.busy()} onPress={() => void merge()}>
          {say('identityUi.merge.go')}
        </Button>
        <Button kind="plain" onPress={() => void apart()}>
          {say('identityUi.same.no')}
        </Button>
      </div>
    </div>
  );
}
