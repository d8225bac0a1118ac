import ShieldAlert from 'lucide-solid/icons/shield-alert';
import ShieldCheck from 'lucide-solid/icons/shield-check';
import ShieldQuestion from 'lucide-solid/icons/shield-question-mark';
import { createMemo, Show } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { named } from '@/components/people/named';
import { Banner } from '@/components/ui/surfaces';
import type { CardJudgement } from '@/utils/cards/judge';
import { spokenKey } from '@/utils/cards/keys';
import type { CardProblem } from '@/utils/cards/packed';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';

export type Judged = Exclude<CardJudgement, { verdict: 'broken' }>;

const problems = {
  cut: 'cardUi.problem.cut',
  damaged: 'cardUi.problem.damaged',
  changed: 'cardUi.problem.changed',
  newer: 'cardUi.problem.newer',
  large: 'cardUi.problem.large',
  shape: 'cardUi.problem.shape',
} satisfies Record<CardProblem, WordKey>;

const verdicts = {
  unsigned: 'cardUi.judged.unsigned',
  'new-key': 'cardUi.judged.newKey',
  'pinned-key': 'cardUi.judged.pinnedKey',
  'other-key': 'cardUi.judged.otherKey',
  'signature-missing': 'cardUi.judged.signatureMissing',
} satisfies Record<Judged['verdict'], WordKey>;

const ages = {
  older: 'cardUi.judged.older',
  same: 'cardUi.judged.same',
  ahead: 'cardUi.judged.ahead',
} satisfies Partial<Record<Judged['age'], WordKey>>;

/** A card that is not taken, and why. */
export function Refused(props: { problem: CardProblem }) {
  return (
    <Banner tone="danger" icon={ShieldAlert}>
      <p role="alert">{say(problems[props.problem])}</p>
    </Banner>
  );
}

function SpokenKey(props: { words: WordKey; publicKey: string | null }) {
  const digits = createAsked(() => props.publicKey ?? undefined, spokenKey, { onEvents: [] });
  return (
    <Show when={props.publicKey && digits.value()}>
      {(spoken) => <p class="spoken-key">{say(props.words, spoken())}</p>}
    </Show>
  );
}

interface JudgementProps {
  judged: Judged;
  /** The key of this card, and the one that was pinned. */
  key: string | null;
  pinned: string | null;
  name: string;
}

/** What speaks for a card and what against it, in plain words; the user decides. */
export function Judgement(props: JudgementProps) {
  const asks = () => props.judged.act === 'ask';
  const isKnown = () => props.judged.verdict === 'pinned-key';
  const isOther = () => props.judged.verdict === 'other-key' || props.judged.verdict === 'signature-missing';
  const age = createMemo((): WordKey | undefined => {
    const found = props.judged.age;
    return found === 'newer' ? undefined : ages[found];
  });
  const icon = () => (asks() ? ShieldQuestion : ShieldCheck);
  return (
    <Banner tone={asks() ? 'warm' : 'calm'} icon={props.judged.verdict === 'unsigned' ? ShieldQuestion : icon()}>
      <p>{say(verdicts[props.judged.verdict], named(props.name))}</p>
      <Show when={age()}>{(words) => <p>{say(words())}</p>}</Show>
      <Show when={!isKnown()}>
        <SpokenKey words="cardUi.judged.theirKey" publicKey={props.key} />
        <Show when={isOther()}>
          <SpokenKey words="cardUi.judged.keptKey" publicKey={props.pinned} />
        </Show>
        <Show when={props.key}>
          <p class="soft small">{say('cardUi.judged.compare')}</p>
        </Show>
      </Show>
    </Banner>
  );
}
