import './still-true.css';
import Check from 'lucide-solid/icons/check';
import MessageCircleQuestion from 'lucide-solid/icons/message-circle-question-mark';
import X from 'lucide-solid/icons/x';
import { createSignal, Show } from 'solid-js';
import { copyWith } from '@/components/live/copy';
import { attempt, offerUndo, removeWithUndo } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { callBackground } from '@/utils/messages/client';
import type { Preference } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { stillTrueQuestion } from './details/preference-words';

interface StillTrueProps {
  preference: Preference;
  /** Puts a line into the draft that is open; absent where there is none. */
  onInsert?: ((text: string) => void) | undefined;
  /** It was answered, and the question goes away. */
  onDone?: () => void;
}

const today = (): string => Temporal.Now.plainDateISO().toString();

function AskThem(props: StillTrueProps) {
  const question = () => stillTrueQuestion(props.preference.value);
  return (
    <div class="still-ask">
      <p class="small soft">{say('details.still.question')}</p>
      <p dir="auto">{question()}</p>
      <div class="row">
        <Show when={props.onInsert}>
          {(insert) => (
            <Button size="small" kind="primary" onPress={() => insert()(question())}>
              {say('details.still.insert')}
            </Button>
          )}
        </Show>
        <Button size="small" onPress={() => void copyWith(question(), say('details.still.copied'))}>
          {say('details.still.copy')}
        </Button>
      </div>
    </div>
  );
}

/** What was told long ago: one press says that it holds, that it does not, or gives a line to ask with. */
export function StillTrue(props: StillTrueProps) {
  const [asking, setAsking] = createSignal(false);
  const renew = () =>
    attempt(async () => {
      const { undo } = await callBackground('renewPreference', { id: props.preference.id, date: today() });
      offerUndo(say('details.still.renewed'), undo);
      props.onDone?.();
    });
  const remove = async () => {
    if (await removeWithUndo('preference', props.preference.id, say('details.still.removed'))) props.onDone?.();
  };
  return (
    <div class="still">
      <div class="row">
        <Button size="small" icon={Check} onPress={() => void renew()}>
          {say('details.still.yes')}
        </Button>
        <Button size="small" icon={X} onPress={() => void remove()}>
          {say('details.still.no')}
        </Button>
        <Button
          size="small"
          kind="plain"
          icon={MessageCircleQuestion}
          expanded={asking()}
          onPress={() => setAsking(!asking())}
        >
          {say('details.still.ask')}
        </Button>
      </div>
      <Show when={asking()}>
        <AskThem {...props} />
      </Show>
    </div>
  );
}
