import { createMemo, For, Show } from 'solid-js';
import { choose, type Telling, tellingOf, tellingsOf } from '@/components/checks/choices';
import { createLedger } from '@/components/checks/ledger';
import { ledgerWords } from '@/components/checks/ledger-words';
import { QuietOffer } from '@/components/checks/quiet-offer';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { attempt, offerUndo } from '@/components/live/submit';
import { Button } from '@/components/ui/button';
import { ChooseOne } from '@/components/ui/choice';
import { checks as allChecks } from '@/utils/checks';
import type { Check, CheckExample, CheckKind } from '@/utils/checks/types';
import type { LedgerCount } from '@/utils/cues/ledger';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import type { Section } from './types';

const shownExamples = 3;

/** In the order in which they matter to somebody who writes. */
const kinds = {
  people: 'options.checks.kinds.people',
  tone: 'options.checks.kinds.tone',
  craft: 'options.checks.kinds.craft',
  slips: 'options.checks.kinds.slips',
  timing: 'options.checks.kinds.timing',
} satisfies Record<CheckKind, WordKey>;

const tellingWords = {
  raised: 'options.checks.raised',
  listed: 'options.checks.listed',
  off: 'options.checks.off',
} satisfies Record<Telling, WordKey>;

/** The check's own examples, the very ones that its tests run. Texts of several lines would hide the point. */
const shortOnes = (examples: CheckExample[]): string[] =>
  [...new Set(examples.map((example) => example.text.trim()).filter((text) => text && !text.includes('\n')))].slice(
    0,
    shownExamples,
  );

function Examples(props: { title: string; texts: string[] }) {
  return (
    <Show when={props.texts.length > 0}>
      <div>
        <h4 class="field-label">{props.title}</h4>
        <ul class="examples">
          <For each={props.texts}>{(text) => <li dir="auto">{text}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}

interface CheckLineProps {
  check: Check;
  telling: Telling;
  count: LedgerCount | undefined;
  offer: LedgerCount | undefined;
  onChoose: (telling: Telling) => void;
}

function CheckLine(props: CheckLineProps) {
  const { check } = props;
  const choices = tellingsOf(check).map((value) => ({ value, label: say(tellingWords[value]) }));
  return (
    <li class="stack" data-gap="small">
      <div>
        <p class="line-title">{say(check.title)}</p>
        <p class="soft small">{say(check.why)}</p>
      </div>
      <ChooseOne
        label={`${say(check.title)}: ${say('options.checks.how')}`}
        labelHidden
        choices={choices}
        value={props.telling}
        onChoose={props.onChoose}
      />
      <Show when={!props.offer && props.count}>{(count) => <p class="soft small">{ledgerWords(count())}</p>}</Show>
      <Show when={props.offer}>{(count) => <QuietOffer count={count()} />}</Show>
      <details>
        <summary>{say('options.checks.examples')}</summary>
        <div class="split examples-box">
          <Examples title={say('options.checks.flags')} texts={shortOnes(check.examples.flags)} />
          <Examples title={say('options.checks.allows')} texts={shortOnes(check.examples.allows)} />
        </div>
      </details>
    </li>
  );
}

function StartOver() {
  const clear = () =>
    void attempt(async () => {
      const { undo } = await callBackground('clearLedger', {});
      offerUndo(say('options.checks.ledger.startedOver'), undo);
    });
  return (
    <div class="row" data-split>
      <p class="soft small line-words">{say('options.checks.ledger.intro')}</p>
      <Button size="small" onPress={clear}>
        {say('options.checks.ledger.startOver')}
      </Button>
    </div>
  );
}

/** A check is off by its choice here, or by "turn this check off" at a cue; its choice here takes back both. */
function createTelling() {
  const { settings, saveSettings } = useApp();
  const answers = createAsked(
    () => ({}),
    (query) => callBackground('answers', query),
  );
  const offBy = createMemo(() => (answers.value() ?? []).filter((answer) => answer.scope === 'check'));
  const tell = (check: Check, telling: Telling) =>
    void attempt(async () => {
      await saveSettings(choose(check, telling, settings()));
      for (const answer of offBy().filter((given) => given.check === check.id && telling !== 'off'))
        await callBackground('removeRecord', { store: 'answer', id: answer.id });
      answers.again();
    });
  const tellingNow = (check: Check): Telling =>
    offBy().some((answer) => answer.check === check.id) ? 'off' : tellingOf(check, settings());
  return { tell, tellingNow };
}

function ChecksView() {
  const { totals, offerOf } = createLedger();
  const { tell, tellingNow } = createTelling();
  const ofKind = (kind: string) => allChecks.filter((check) => check.kind === kind);
  return (
    <>
      <p class="soft">{say('options.checks.intro')}</p>
      <For each={Object.entries(kinds).filter(([kind]) => ofKind(kind).length > 0)}>
        {([kind, title]) => (
          <div class="stack">
            <h3>{say(title)}</h3>
            <ul class="lines">
              <For each={ofKind(kind)}>
                {(check) => (
                  <CheckLine
                    check={check}
                    telling={tellingNow(check)}
                    count={totals().get(check.id)}
                    offer={offerOf(check.id)}
                    onChoose={(telling) => tell(check, telling)}
                  />
                )}
              </For>
            </ul>
          </div>
        )}
      </For>
      <Show when={totals().size > 0}>
        <StartOver />
      </Show>
    </>
  );
}

export const checks: Section = { id: 'checks', title: 'options.checks.title', View: ChecksView };
