import './cues.css';
import ChevronDown from 'lucide-solid/icons/chevron-down';
import { createMemo, For, Show } from 'solid-js';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { checks } from '@/utils/checks';
import type { AnswerScope, Cue } from '@/utils/cues/types';
import { say } from '@/utils/platform/say';
import { answerCue } from './cue-answers';
import { useSidebar } from './sidebar-context';

const checkOf = (cue: Cue) => checks.find((check) => check.id === cue.check);

function CueSteps(props: { cue: Cue }) {
  const { act } = useSidebar();
  const place = () => ({ draft: props.cue.draft, cue: props.cue.id });
  return (
    <div class="row">
      <Show when={props.cue.suggestion}>
        {(text) => (
          <Button kind="primary" size="small" onPress={() => void act({ kind: 'replace', ...place(), text: text() })}>
            {say('cue.use', text())}
          </Button>
        )}
      </Show>
      <Button size="small" onPress={() => void act({ kind: 'focus', ...place() })}>
        {say('cue.show')}
      </Button>
    </div>
  );
}

/** The card goes with its answer; whoever works by keys is not thrown back to the top. */
const stayAtCues = () => document.getElementById('panel-cues')?.focus({ preventScroll: true });

function CueAnswers(props: { cue: Cue }) {
  const give = (scope: AnswerScope) => void answerCue(props.cue, scope).then((kept) => kept && stayAtCues());
  return (
    <fieldset class="cue-answers">
      <legend class="for-reader">{say('cue.answers')}</legend>
      <Button kind="plain" size="small" onPress={() => give('once')}>
        {say('cue.fine')}
      </Button>
      <Show when={props.cue.person}>
        <Button kind="plain" size="small" onPress={() => give('person')}>
          {say('cue.notForPerson')}
        </Button>
      </Show>
      <Button kind="plain" size="small" onPress={() => give('check')}>
        {say('cue.turnOff')}
      </Button>
    </fieldset>
  );
}

/**
 * The words it is about, why, what may help, and three answers that each can be taken back. Only the raised cue stands
 * open: the others wait until they are asked for.
 */
export function CueCard(props: { cue: Cue; alone: boolean }) {
  const check = createMemo(() => checkOf(props.cue));
  const args = () => (props.cue.why.args ?? []).map(named);
  return (
    <li class="cue" data-raised={props.cue.raised ? '' : undefined}>
      <details open={props.cue.raised || props.alone}>
        <summary class="cue-title">
          <h3>
            <Show when={check()}>{(known) => say(known().title)}</Show>
          </h3>
          <Show when={props.cue.quote}>
            <q class="cue-quote" dir="auto">
              {props.cue.quote}
            </q>
          </Show>
          <ChevronDown size={16} />
        </summary>
        <div class="cue-body">
          <p>{say({ key: props.cue.why.key, args: args() })}</p>
          <ul class="cue-tries">
            <For each={check()?.tries ?? []}>{(key) => <li>{say({ key, args: args() })}</li>}</For>
          </ul>
          <CueSteps cue={props.cue} />
          <CueAnswers cue={props.cue} />
        </div>
      </details>
    </li>
  );
}
