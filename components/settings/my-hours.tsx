import { Show } from 'solid-js';
import { HoursEditor } from '@/components/hours/hours-editor';
import { hoursIn, toldOf } from '@/components/hours/own-hours';
import { useApp } from '@/components/live/app';
import { showToast } from '@/components/ui/toast';
import { callBackground } from '@/utils/messages/client';
import { say } from '@/utils/platform/say';
import type { Section } from './types';

/** The user's own hours: a good time for a colleague is looked for within them. */
function MyHoursView() {
  const { settings, ready } = useApp();
  const told = () => {
    const fresh = { zone: Temporal.Now.timeZoneId(), work: [], focus: [] };
    return toldOf(settings().myHours ?? fresh, Temporal.Now.plainDateISO().toString());
  };
  return (
    <>
      <p class="soft">{say('options.hours.intro')}</p>
      <Show when={ready()}>
        <HoursEditor
          own
          told={told()}
          onSave={async (changed) => {
            await callBackground('saveSettings', { myHours: hoursIn(changed) });
            showToast({ text: say('options.saved') });
          }}
        />
      </Show>
    </>
  );
}

export const myHours: Section = { id: 'hours', title: 'options.hours.title', View: MyHoursView };
