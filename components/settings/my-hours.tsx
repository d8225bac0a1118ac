import { Show } from 'solid-js';
import { createStore } from 'solid-js/store';
import { useApp } from '@/components/live/app';
import { createSubmit } from '@/components/live/submit';
import { HoursField } from '@/components/people/hours-field';
import { readHours } from '@/components/people/person-draft';
import { ZonePicker } from '@/components/people/zone-picker';
import { Button } from '@/components/ui/button';
import { FieldError } from '@/components/ui/field';
import { showToast } from '@/components/ui/toast';
import { writeHours } from '@/utils/hours/parse-hours';
import { callBackground } from '@/utils/messages/client';
import type { PersonHours } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { Section } from './types';

const fields = ['work-hours', 'focus-hours', 'time-zone'];

/** The user's own hours: a good time for a colleague is looked for within them. */
function HoursForm(props: { hours: PersonHours | null }) {
  const [draft, change] = createStore({
    zone: props.hours?.zone ?? Temporal.Now.timeZoneId(),
    work: writeHours(props.hours?.work ?? []),
    focus: writeHours(props.hours?.focus ?? []),
  });
  const submit = createSubmit();
  const save = () =>
    submit.run(async () => {
      const work = readHours(draft.work, 'work-hours');
      const focus = readHours(draft.focus, 'focus-hours');
      const none = work.length === 0 && focus.length === 0;
      await callBackground('saveSettings', { myHours: none ? null : { zone: draft.zone || null, work, focus } });
      showToast({ text: say('options.saved') });
    });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ZonePicker
        label={say('options.hours.zone')}
        error={submit.errorOf('time-zone')}
        zone={draft.zone}
        onChoose={(zone) => change({ zone })}
      />
      <div class="split">
        <HoursField
          label={say('options.hours.work')}
          example={say('ui.person.workExample')}
          error={submit.errorOf('work-hours')}
          hours={draft.work}
          onChange={(work) => change({ work })}
        />
        <HoursField
          label={say('options.hours.focus')}
          example={say('ui.person.focusExample')}
          error={submit.errorOf('focus-hours')}
          hours={draft.focus}
          onChange={(focus) => change({ focus })}
        />
      </div>
      <Show when={submit.otherError(fields)}>{(text) => <FieldError>{text()}</FieldError>}</Show>
      <div>
        <Button kind="primary" type="submit" busy={submit.busy()}>
          {say('ui.save')}
        </Button>
      </div>
    </form>
  );
}

function MyHoursView() {
  const { settings, ready } = useApp();
  return (
    <>
      <p class="soft">{say('options.hours.intro')}</p>
      <Show when={ready()}>
        <HoursForm hours={settings().myHours} />
      </Show>
    </>
  );
}

export const myHours: Section = { id: 'hours', title: 'options.hours.title', View: MyHoursView };
