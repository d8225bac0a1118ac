import './cues.css';
import ChevronDown from 'lucide-solid/icons/chevron-down';
import { createMemo, For, Show } from 'solid-js';
import { QuietOffer } from '@/components/checks/quiet-offer';
import { useSidebar } from '@/components/live/sidebar-context';
import { named } from '@/components/people/named';
import { Button } from '@/components/ui/button';
import { checks } from '@/utils/checks';
import type { LedgerCount } from '@/utils/cues/ledger';
import type { Cue } from '@/utils/cues/types';
import { waysOf } from '@/utils/cues/ways';
import { say } from '@/utils/platform/say';
import { CueReplies } from './cue-replies';
import { CueWays } from './cue-ways';

const checkOf = (cue: Cue) => checks.find((check) => check.id === cue.check);

/** Why it is flagged begins with the words themselves, which need not stand above it then. */
const saysQuote = ({ why, quote }: Cue): boolean => why.args?.includes(quote) ?? false;

/** What is put behind the draft's own words is told without them; a whole sentence stands above the button. */
function softerWords({ quote, over }: Cue, text: string): string {
  if (over) return say('cue.useSentence');
  const adds = text.length > quote.length && text.startsWith(quote);
  return adds ? say('cue.put', text.slice(quote.length).trim()) : say('cue.use', text);
}

/** Softer words take the place of the draft's, in one step that one undo takes back. */
function CueSteps(props: { cue: Cue }) {
  const { act } = useSidebar();
  const place = () => ({ draft: props.cue.draft, cue: props.cue.id });
  return (
    <>
      <Show when={props.cue.over}>
        <p class="cue-softer" dir="auto">
          {props.cue.suggestion}
        </p>
      </Show>
      <div class="row cue-steps">
        <Show when={props.cue.suggestion}>
          {(text) => (
            <Button kind="primary" size="small" onPress={() => void act({ kind: 'replace', ...place(), text: text() })}>
              {softerWords(props.cue, text())}
            </Button>
          )}
        </Show>
        <Show when={props.cue.quote}>
          <Button size="small" onPress={() => void act({ kind: 'focus', ...place() })}>
            {say('cue.show')}
          </Button>
        </Show>
      </div>
    </>
  );
}

function Tries(props: { cue: Cue; args: string[] }) {
  const tries = createMemo(() => checkOf(props.cue)?.tries ?? []);
  return (
    <ul class="cue-tries">
      <For each={tries()}>{(key) => <li>{say({ key, args: props.args })}</li>}</For>
    </ul>
  );
}

interface CueCardProps {
  cue: Cue;
  alone: boolean;
  channel: 'mail' | 'chat';
  /** Where its check offers to go quiet. */
  offer: LedgerCount | undefined;
}

function CueBody(props: CueCardProps) {
  const args = () => (props.cue.why.args ?? []).map(named);
  return (
    <div class="cue-body">
      <p>{say({ key: props.cue.why.key, args: args() })}</p>
      <Show
        when={waysOf(props.cue.check).length > 0}
        fallback={
          <>
            <Tries cue={props.cue} args={args()} />
            <CueSteps cue={props.cue} />
          </>
        }
      >
        <CueWays cue={props.cue} channel={props.channel} />
      </Show>
      <Show when={props.offer}>{(count) => <QuietOffer count={count()} />}</Show>
      <CueReplies cue={props.cue} check={checkOf(props.cue)} />
    </div>
  );
}

/** The words it is about, why, what may help, and answers. Only the raised cue stands open: the others wait. */
export function CueCard(props: CueCardProps) {
  const check = createMemo(() => checkOf(props.cue));
  return (
    <li class="cue" data-raised={props.cue.raised ? '' : undefined}>
      <details open={props.cue.raised || props.alone}>
        <summary class="cue-title">
          <h3>
            <Show when={check()}>{(known) => say(known().title)}</Show>
          </h3>
          <Show when={props.cue.quote}>
            <q class="cue-quote" dir="auto" data-told={saysQuote(props.cue) ? '' : undefined}>
              {props.cue.quote}
            </q>
          </Show>
          <ChevronDown size={16} />
        </summary>
        <CueBody {...props} />
      </details>
    </li>
  );
}
