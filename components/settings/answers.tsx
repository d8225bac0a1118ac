import Undo from 'lucide-solid/icons/undo-2';
import { For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { removeWithUndo } from '@/components/live/submit';
import { agoLabel } from '@/components/people/labels';
import { Button } from '@/components/ui/button';
import { checks } from '@/utils/checks';
import { callBackground } from '@/utils/messages/client';
import type { ViewCalls } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import type { Section } from './types';

type GivenAnswer = ReturnType<ViewCalls['answers']>[number];

function scopeLabel(answer: GivenAnswer): string {
  if (answer.scope === 'check') return say('options.answers.check');
  if (answer.scope === 'person') return say('options.answers.person', answer.personName ?? say('options.answers.gone'));
  if (answer.scope === 'message') return say(answer.session ? 'options.answers.session' : 'options.answers.message');
  return say(answer.session ? 'options.answers.onceSession' : 'options.answers.once');
}

const titleOf = (answer: GivenAnswer): string => {
  if (answer.check === null) return say('options.answers.everyCheck');
  const check = checks.find((each) => each.id === answer.check);
  return check ? say(check.title) : answer.check;
};

function AnswerLine(props: { answer: GivenAnswer }) {
  const { now } = useApp();
  return (
    <li class="row" data-split>
      <div class="line-words">
        <p>{titleOf(props.answer)}</p>
        <p class="soft small">
          <bdi>{scopeLabel(props.answer)}</bdi> · {agoLabel(props.answer.at, now())}
        </p>
      </div>
      <Button
        size="small"
        icon={Undo}
        onPress={() => void removeWithUndo('answer', props.answer.id, say('options.answers.takenBack'))}
      >
        {say('options.answers.takeBack')}
      </Button>
    </li>
  );
}

function AnswersView() {
  const answers = createAsked(
    () => ({}),
    (query) => callBackground('answers', query),
  );
  return (
    <>
      <p class="soft">{say('options.answers.intro')}</p>
      <Show when={answers.value()?.length !== 0} fallback={<p class="soft">{say('options.answers.none')}</p>}>
        <ul class="lines">
          <For each={answers.value()}>{(answer) => <AnswerLine answer={answer} />}</For>
        </ul>
      </Show>
    </>
  );
}

export const answers: Section = { id: 'answers', title: 'options.answers.title', View: AnswersView };
