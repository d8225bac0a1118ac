import { createSignal, Show } from 'solid-js';
import { choose, tellingOf } from '@/components/checks/choices';
import { chooseWithUndo } from '@/components/checks/choose-with-undo';
import { answerCue } from '@/components/checks/cue-answers';
import { useApp } from '@/components/live/app';
import { Button } from '@/components/ui/button';
import type { Check } from '@/utils/checks/types';
import type { AnswerScope, Cue } from '@/utils/cues/types';
import { say } from '@/utils/platform/say';

/** The card goes with its answer; whoever works by keys is not thrown back to the top. */
const stayAtCues = () => document.getElementById('panel-cues')?.focus({ preventScroll: true });

interface RepliesProps {
  cue: Cue;
  check: Check | undefined;
}

function LessOfThis(props: RepliesProps) {
  const { settings } = useApp();
  const give = (scope: AnswerScope) => void answerCue(props.cue, scope).then((kept) => kept && stayAtCues());
  const raising = () => (props.check && tellingOf(props.check, settings()) === 'raised' ? props.check : undefined);
  const onlyList = (check: Check) => {
    const { off, raised, listed } = settings();
    void chooseWithUndo(choose(check, 'listed', settings()), { off, raised, listed }, 'cue.answered.listed');
  };
  return (
    <div class="cue-less">
      <Button kind="plain" size="small" onPress={() => give('message')}>
        {say(props.cue.message.session ? 'cue.notInMessage' : 'cue.notInConversation')}
      </Button>
      <Show when={props.cue.person}>
        <Button kind="plain" size="small" onPress={() => give('person')}>
          {say('cue.notForPerson')}
        </Button>
      </Show>
      <Show when={raising()}>
        {(check) => (
          <Button kind="plain" size="small" onPress={() => onlyList(check())}>
            {say('cue.onlyListed')}
          </Button>
        )}
      </Show>
      <Button kind="plain" size="small" onPress={() => give('check')}>
        {say('cue.turnOff')}
      </Button>
    </div>
  );
}

/** Answers that silence a cue, from these words alone to the whole check; each can be taken back. */
export function CueReplies(props: RepliesProps) {
  const [open, setOpen] = createSignal(false);
  return (
    <fieldset class="cue-answers">
      <legend class="for-reader">{say('cue.answers')}</legend>
      <div class="row" data-split>
        <Button
          kind="plain"
          size="small"
          onPress={() => void answerCue(props.cue, 'once').then((kept) => kept && stayAtCues())}
        >
          {say('cue.fine')}
        </Button>
        <Button kind="plain" size="small" expanded={open()} onPress={() => setOpen(!open())}>
          {say('cue.less')}
        </Button>
      </div>
      <Show when={open()}>
        <LessOfThis {...props} />
      </Show>
    </fieldset>
  );
}
