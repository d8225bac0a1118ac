import { Show } from 'solid-js';
import { ChooseOne } from '@/components/ui/choice';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { TextArea, TextField } from '@/components/ui/text-field';
import type { ContactChannel, PreferenceSource, RoleGroup } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { HoursField } from './hours-field';
import { channelLabel, contactChannels, roleGroups, roleLabel, sourceLabel, statedSources } from './labels';
import { createNameWarning } from './name-warning';
import type { DraftForm } from './person-form';
import { ZonePicker } from './zone-picker';

type PartProps = DraftForm & { whole: boolean };

const roles = (): { value: RoleGroup | ''; label: string }[] => [
  { value: '', label: say('ui.role.none') },
  ...roleGroups.map((value) => ({ value, label: roleLabel(value) })),
];

export function AboutFields(props: PartProps) {
  const warning = createNameWarning(() => props.draft.name, props.draft.id);
  return (
    <>
      <TextField
        label={say('ui.person.name')}
        hint={warning()}
        error={props.errorOf('name')}
        value={props.draft.name}
        onInput={(name) => props.change({ name })}
      />
      <div class="split">
        <Select
          label={say('ui.person.role')}
          value={props.draft.role}
          options={roles()}
          onChange={(role) => props.change({ role })}
        />
        <TextField
          label={say('ui.person.title')}
          placeholder={say('ui.person.titleExample')}
          error={props.errorOf('title')}
          value={props.draft.title}
          onInput={(title) => props.change({ title })}
        />
      </div>
      <Show when={props.whole}>
        <TextField
          label={say('ui.person.aliases')}
          hint={say('ui.person.aliasesHint')}
          error={props.errorOf('aliases')}
          value={props.draft.aliases}
          onInput={(aliases) => props.change({ aliases })}
        />
      </Show>
    </>
  );
}

const channels = (): { value: ContactChannel | ''; label: string }[] => [
  ...contactChannels.map((value) => ({ value, label: channelLabel(value) })),
  { value: '', label: say('ui.channel.unknown') },
];

function HoursFields(props: DraftForm) {
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
      <Select
        label={say('ui.person.source')}
        hint={say('ui.person.sourceHint')}
        value={props.draft.source}
        options={statedSources.map((value): { value: PreferenceSource; label: string } => ({
          value,
          label: sourceLabel(value),
        }))}
        onChange={(source) => props.change({ source })}
      />
    </>
  );
}

export function ReachFields(props: PartProps) {
  return (
    <>
      <ChooseOne
        label={say('ui.person.channel')}
        choices={channels()}
        value={props.draft.channel}
        onChoose={(channel) => props.change({ channel })}
      />
      <Show when={props.whole}>
        <HoursFields {...props} />
      </Show>
    </>
  );
}

export function NeedFields(props: PartProps) {
  return (
    <>
      <TextArea
        label={say('ui.person.needs')}
        hint={say('ui.person.needsHint')}
        error={props.errorOf('need')}
        rows={2}
        value={props.draft.needs}
        onInput={(needs) => props.change({ needs })}
      />
      <Show when={props.whole}>
        <Switch
          label={say('ui.person.careful')}
          hint={say('ui.person.carefulHint')}
          on={props.draft.careful}
          onSwitch={(careful) => props.change({ careful })}
        />
      </Show>
    </>
  );
}

export function AddressFields(props: DraftForm) {
  return (
    <TextArea
      label={say('ui.person.identities')}
      hint={say('ui.person.identitiesHint')}
      error={props.errorOf('identities')}
      rows={1}
      value={props.draft.identities}
      onInput={(identities) => props.change({ identities })}
    />
  );
}
