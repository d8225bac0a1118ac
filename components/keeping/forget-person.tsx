import './keeping.css';
import UserX from 'lucide-solid/icons/user-x';
import { createSignal, For, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { removeWithUndo } from '@/components/live/submit';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

const countWords = {
  identity: 'keepingUi.forgetCounts.identity',
  preference: 'keepingUi.forgetCounts.preference',
  note: 'keepingUi.forgetCounts.note',
  moment: 'keepingUi.forgetCounts.moment',
  answer: 'keepingUi.forgetCounts.answer',
  usage: 'keepingUi.forgetCounts.usage',
  card: 'keepingUi.forgetCounts.card',
  photo: 'keepingUi.forgetCounts.photo',
  merge: 'keepingUi.forgetCounts.merge',
  apart: 'keepingUi.forgetCounts.apart',
} as const satisfies Record<string, WordKey>;

const counted = Object.keys(countWords) as (keyof typeof countWords)[];

interface ForgetProps {
  id: string;
  name: string;
  onForgotten?: () => void;
}

function ForgetDialog(props: ForgetProps & { onClose: () => void }) {
  const kept = createAsked(
    () => ({ id: props.id }),
    (query) => callBackground('keptCounts', query),
  );
  const forget = () => {
    props.onClose();
    void removeWithUndo('person', props.id, say('keepingUi.forgotten', named(props.name))).then(
      (isDone) => isDone && props.onForgotten?.(),
    );
  };
  return (
    <Dialog
      danger
      title={say('keepingUi.forgetTitle', named(props.name))}
      confirm={say('keepingUi.forget', named(props.name))}
      onConfirm={forget}
      onClose={props.onClose}
    >
      <p>{say('keepingUi.forgetText')}</p>
      <dl class="goes">
        <For each={counted.filter((store) => (kept.value()?.counts[store] ?? 0) > 0)}>
          {(store) => (
            <>
              <dt>{say(countWords[store])}</dt>
              <dd>{kept.value()?.counts[store]}</dd>
            </>
          )}
        </For>
      </dl>
      <p class="soft small">{say('keepingUi.forgetUndo')}</p>
    </Dialog>
  );
}

/** Forgets somebody, after telling how much goes with them. */
export function ForgetPerson(props: ForgetProps) {
  const [asking, setAsking] = createSignal(false);
  return (
    <>
      <Button icon={UserX} onPress={() => setAsking(true)}>
        {say('keepingUi.forget', named(props.name))}
      </Button>
      <Show when={asking()}>
        <ForgetDialog {...props} onClose={() => setAsking(false)} />
      </Show>
    </>
  );
}
