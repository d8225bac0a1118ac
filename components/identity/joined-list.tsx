import { For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { attempt, offerUndo } from '@/components/live/submit';
import { dayLabel } from '@/components/people/labels';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';

const takeApart = (merge: string): Promise<boolean> =>
  attempt(async () => {
    const { undo, kept, other } = await callBackground('splitPerson', { merge });
    offerUndo(say('identityUi.joined.done', named(kept.person.name), named(other.person.name)), undo);
  });

/** Who went into this person; the last one can be taken apart again. */
export function JoinedList(props: { person: string }) {
  const { now } = useApp();
  const merges = createAsked(
    () => ({ person: props.person }),
    (query) => callBackground('mergesOf', query),
  );
  return (
    <Show when={merges.value()?.length}>
      <ul class="lines">
        <For each={merges.value()}>
          {(merge) => (
            <li class="row" data-split>
              <div class="line-words">
                <p>{say('identityUi.joined.line', dayLabel(merge.at, now()), named(merge.name))}</p>
                <Show when={!merge.isLast}>
                  <p class="soft small">{say('identityUi.joined.laterFirst')}</p>
                </Show>
              </div>
              <Show when={merge.isLast}>
                <Button
                  size="small"
                  label={say('identityUi.joined.apartLabel', named(merge.name))}
                  onPress={() => void takeApart(merge.id)}
                >
                  {say('identityUi.joined.apart')}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
