import { Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { attempt, offerUndo } from '@/components/live/submit';
import { dayLabel } from '@/components/people/labels';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { callBackground } from '@/utils/messages/client';
import type { UsageState } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';
import type { Section } from './types';

const wipe = () =>
  attempt(async () => {
    const { undo } = await callBackground('wipeUsage', {});
    offerUndo(say('options.usual.wiped'), undo);
  });

function Figures(props: { state: UsageState; since: string }) {
  const { now } = useApp();
  return (
    <>
      <dl class="figures">
        <dt>{say('options.usual.people')}</dt>
        <dd>{props.state.people}</dd>
        <dt>{say('options.usual.drafts')}</dt>
        <dd>{props.state.drafts}</dd>
        <dt>{say('options.usual.thanks')}</dt>
        <dd>{props.state.thanks}</dd>
        <dt>{say('options.usual.others')}</dt>
        <dd>{props.state.others}</dd>
        <dt>{say('options.usual.since')}</dt>
        <dd>{dayLabel(props.since, now())}</dd>
      </dl>
      <div>
        <Button onPress={() => void wipe()}>{say('options.usual.wipe')}</Button>
      </div>
    </>
  );
}

/** What is counted of the user's own drafts, in full, so that switching it on is no leap. */
function UsualView() {
  const { settings, saveSettings, ready } = useApp();
  const state = createAsked(
    () => ({}),
    (query) => callBackground('usageState', query),
  );
  return (
    <>
      <p class="soft">{say('options.usual.intro')}</p>
      <Show when={ready()}>
        <Switch
          label={say('options.usual.switch')}
          hint={say('options.usual.hint')}
          on={settings().usage}
          onSwitch={(usage) => void saveSettings({ usage })}
        />
      </Show>
      <div>
        <h3 class="field-label">{say('options.usual.counted')}</h3>
        <ul class="examples">
          <li>{say('options.usual.length')}</li>
          <li>{say('options.usual.manners')}</li>
          <li>{say('options.usual.shingles')}</li>
          <li>{say('options.usual.days')}</li>
        </ul>
      </div>
      <Show when={state.value()?.since} fallback={<p class="soft">{say('options.usual.nothing')}</p>}>
        {(since) => <Show when={state.value()}>{(value) => <Figures state={value()} since={since()} />}</Show>}
      </Show>
    </>
  );
}

export const usual: Section = { id: 'usual', title: 'options.usual.title', View: UsualView };
