import { Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { attempt, offerUndo } from '@/components/live/submit';
import { dayLabel } from '@/components/people/labels';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { Each } from '@/components/ui/each';
import { callBackground } from '@/utils/messages/client';
import type { MergeEntry } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

const takeApart = (merge: string): Promise<boolean> =>
  attempt(async () => {
    const { undo, kept, other } = await callBackground('splitPerson', { merge });
    offerUndo(say('identityUi.joined.done', named(kept.person.name), named(other.person.name)), undo);
  });

function JoinedLine(props: { merge: MergeEntry }) {
  const { now } = useApp();
  const name = () => named(props.merge.name);
  return (
    <li class="row" data-split>
      <div class="line-words">
        <p>{say('identityUi.joined.line', dayLabel(props.merge.at, now()), name())}</p>
        <Show when={!props.merge.isLast}>
          <p class="soft small">{say('identityUi.joined.laterFirst')}</p>
        </Show>
      </div>
      <Show when={props.merge.isLast}>
        <Button
          size="small"
          label={say('identityUi.joined.apartLabel', name())}
          onPress={() => void takeApart(props.merge.id)}
        >
          {say('identityUi.joined.apart')}
        </Button>
      </Show>
    </li>
  );
}

/** Who went into this person; the last one can be taken apart again. */
export function JoinedList(props: { person: string }) {
  const asked = createAsked(
    () => ({ person: props.person }),
    (query) => callBackground('mergesOf', query),
  );
  const merges = () => asked.value() ?? [];
  return (
    <Show when={merges().length > 0}>
      <ul class="lines">
        <Each items={merges()} keyOf={({ id }) => id}>
          {(merge) => <JoinedLine merge={merge()} />}
        </Each>
      </ul>
    </Show>
  );
}
