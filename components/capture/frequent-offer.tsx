import { createMemo, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { attempt, offerUndo } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import type { Participant } from '@/utils/conversation/types';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';

const leaveOut = (address: string) =>
  attempt(async () => {
    const { undo } = await callBackground('leaveOut', { address });
    offerUndo(say('captureUi.frequent.notNow'), undo);
  });

/** Somebody not kept, to whom the user wrote on many days. Addresses are kept as hashes, so it is asked where a page shows one. */
export function FrequentOffer(props: { participant: Participant }) {
  const asked = createMemo(() => (props.participant.address === null ? undefined : props.participant));
  const found = createAsked(asked, (one) => callBackground('oftenWritten', { participants: [one] }));
  const often = () => found.value()?.find(({ address }) => address === props.participant.address);
  return (
    <Show when={often()}>
      {(one) => (
        <div class="row capture-often">
          <p class="small">{say('captureUi.frequent.wrote', String(one().days))}</p>
          <Button kind="plain" size="small" onPress={() => void leaveOut(one().address)}>
            {say('captureUi.frequent.not')}
          </Button>
        </div>
      )}
    </Show>
  );
}
