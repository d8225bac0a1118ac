import { createMemo, For, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { attempt } from '@/components/live/submit';
import { Switch } from '@/components/ui/switch';
import { checks as allChecks } from '@/utils/checks';
import type { Check, CheckExample } from '@/utils/checks/types';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import type { Section } from './types';

const shownExamples = 3;

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
        <h3 class="field-label">{props.title}</h3>
        <ul class="examples">
          <For each={props.texts}>{(text) => <li dir="auto">{text}</li>}</For>
        </ul>
      </div>
    </Show>
  );
}

interface CheckLineProps {
  check: Check;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

function CheckLine(props: CheckLineProps) {
  const { check } = props;
  return (
    <li class="stack" data-gap="small">
      <Switch label={say(check.title)} hint={say(check.why)} on={props.on} onSwitch={props.onSwitch} />
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

/** A check is off by its switch here, or by "turn this check off" at a cue; its switch here takes back both. */
function ChecksView() {
  const { settings, saveSettings } = useApp();
  const answers = createAsked(
    () => ({}),
    (query) => callBackground('answers', query),
  );
  const offByAnswer = createMemo(() => (answers.value() ?? []).filter((answer) => answer.scope === 'check'));
  const isOn = ({ id }: Check) => !settings().off.includes(id) && !offByAnswer().some((answer) => answer.check === id);
  const turn = ({ id }: Check, on: boolean) =>
    void attempt(async () => {
      const others = settings().off.filter((off) => off !== id);
      await saveSettings({ off: on ? others : [...others, id] });
      const given = on ? offByAnswer().filter((answer) => answer.check === id) : [];
      for (const answer of given) await callBackground('removeRecord', { store: 'answer', id: answer.id });
      answers.again();
    });
  return (
    <>
      <p class="soft">{say('options.checks.intro')}</p>
      <ul class="lines">
        <For each={[...allChecks]}>
          {(check) => <CheckLine check={check} on={isOn(check)} onSwitch={(on) => turn(check, on)} />}
        </For>
      </ul>
    </>
  );
}

export const checks: Section = { id: 'checks', title: 'options.checks.title', View: ChecksView };
