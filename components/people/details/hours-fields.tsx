import { HoursField } from '@/components/people/hours-field';
import { ZonePicker } from '@/components/people/zone-picker';
import { say } from '@/utils/platform/say';
import type { DraftForm } from './draft-form';

export function HoursFields(props: DraftForm) {
  return (
    <>
      <ZonePicker
        label={say('ui.person.zone')}
        error={props.errorOf('time-zone')}
        zone={props.draft.zone}
        onChoose={(zone) => props.change({ zone })}
      />
      <HoursField
        label={say('ui.person.work')}
        example={say('ui.person.workExample')}
        error={props.errorOf('work-hours')}
        hours={props.draft.work}
        onChange={(work) => props.change({ work })}
      />
      <HoursField
        label={say('ui.person.focus')}
        example={say('ui.person.focusExample')}
        error={props.errorOf('focus-hours')}
        hours={props.draft.focus}
        onChange={(focus) => props.change({ focus })}
      />
    </>
  );
}
