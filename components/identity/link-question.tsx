import './identity.css';
import TriangleAlert from 'lucide-solid/icons/triangle-alert';
import { For, Show } from 'solid-js';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import type { LinkQuestion as Question } from '@/utils/messages/identity-calls';
import { say } from '@/utils/platform/say';
import { evidenceWords } from './evidence-words';
import { keepApart } from './keep-apart';
import { KnownBy } from './known-by';
import { LookalikeLetters } from './lookalike-letters';

interface LinkQuestionProps {
  question: Question;
  /** The two are to be looked at side by side, where they can be joined. */
  onSame: () => void;
  /** They are two, so the question is about to go. */
  onApart: () => void;
}

/** Two who may be one: who they are, what speaks for it, and the two answers. */
export function LinkQuestion(props: LinkQuestionProps) {
  const { a, b } = props.question;
  const apart = async () => {
    if (await keepApart(props.question)) props.onApart();
  };
  return (
    <div class="link-question">
      <p class="for-reader">{say('identityUi.same.may', named(a.name), named(b.name))}</p>
      <div class="link-pair">
        <KnownBy person={props.question.a} />
        <KnownBy person={props.question.b} />
      </div>
      <ul class="link-evidence">
        <For each={props.question.evidence}>
          {(evidence) => <li dir="auto">{evidenceWords(evidence, props.question)}</li>}
        </For>
      </ul>
      <Show when={props.question.lookalike}>
        <p class="link-lookalike">
          <TriangleAlert size={15} />
          <LookalikeLetters a={props.question.a.name} b={props.question.b.name} />
        </p>
      </Show>
      <div class="row">
        <Button size="small" onPress={props.onSame}>
          {say('identityUi.same.yes')}
        </Button>
        <Button kind="plain" size="small" onPress={() => void apart()}>
          {say('identityUi.same.no')}
        </Button>
      </div>
    </div>
  );
}
