import { createMemo, Show } from 'solid-js';
import { MergeTwo } from '@/components/identity/merge-two';
import { createAsked } from '@/components/live/asked';
import { hashOf } from '@/components/live/route';
import { FieldError } from '@/components/ui/field';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import type { PeopleView } from './types';

async function bothOf([kept, gone]: [string, string]) {
  const [plan, a, b] = await Promise.all([
    callBackground('mergePlan', { kept, gone }),
    callBackground('personFile', { id: kept }),
    callBackground('personFile', { id: gone }),
  ]);
  return a && b ? { plan, a, b } : undefined;
}

function Both(props: { pair: [string, string] }) {
  const both = createAsked(() => props.pair, bothOf);
  const done = () => {
    location.hash = hashOf('person', props.pair[0]);
  };
  return (
    <>
      <FieldError text={both.value() === undefined ? both.failure()?.text : undefined} />
      <Show when={both.value()}>
        {(found) => <MergeTwo a={found().a} b={found().b} plan={found().plan} onDone={done} />}
      </Show>
    </>
  );
}

function MergeView(props: { rest: string }) {
  const pair = createMemo((): [string, string] | undefined => {
    const [kept, gone] = props.rest.split(',');
    return kept && gone && kept !== gone ? [kept, gone] : undefined;
  });
  return (
    <>
      <header class="stack" data-gap="small">
        <h1>{say('identityUi.merge.title')}</h1>
        <p class="soft">{say(pair() ? 'identityUi.merge.intro' : 'identityUi.merge.choose')}</p>
      </header>
      <Show keyed when={pair()}>
        {(two) => <Both pair={two} />}
      </Show>
    </>
  );
}

export const merge: PeopleView = { id: 'merge', title: 'identityUi.merge.title', unlisted: true, View: MergeView };
