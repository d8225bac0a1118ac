import { ChooseOne } from '@/components/ui/choice';
import { Select } from '@/components/ui/select';
import { TextArea, TextField } from '@/components/ui/text-field';
import { preferenceSources, roleGroups } from '@/utils/people/choices';
import type { ContactChannel, PreferenceSource, RoleGroup } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import type { DraftForm } from './details/draft-form';
import { channelChoices, roleLabel, sourceLabel } from './labels';
import { createNameWarning } from './name-warning';

const roles = (): { value: RoleGroup | ''; label: string }[] => [
  { value: '', label: say('ui.role.none') },
  ...roleGroups.map((value) => ({ value, label: roleLabel(value) })),
];

export function WhoFields(props: DraftForm) {
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
    </>
  );
}

const channels = (): { value: ContactChannel | ''; label: string }[] => [
  ...channelChoices(),
  { value: '', label: say('ui.channel.unknown') },
];

export function ChannelField(props: DraftForm) {
  return (
    <ChooseOne
      label={say('ui.person.channel')}
      choices={channels()}
      value={props.draft.channel}
      onChoose={(channel) => props.change({ channel })}
    />
  );
}

export function NeedsField(props: DraftForm) {
  return (
    <TextArea
      label={say('ui.person.needs')}
      hint={say('ui.person.needsHint')}
      error={props.errorOf('need')}
      rows={2}
      value={props.draft.needs}
      onInput={(needs) => props.change({ needs })}
    />
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

/** `imported` is set by imports alone. */
const statedSources = (): { value: PreferenceSource; label: string }[] =>
  preferenceSources.filter((source) => source !== 'imported').map((value) => ({ value, label: sourceLabel(value) }));

interface SourceFieldProps {
  draft: { source: PreferenceSource };
  change: (part: { source: PreferenceSource }) => void;
}

/** Where what is new in the form is known from. */
export function SourceField(props: SourceFieldProps) {
  return (
    <Select
      label={say('ui.person.source')}
      hint={say('ui.person.sourceHint')}
      value={props.draft.source}
      options={statedSources()}
      onChange={(source) => props.change({ source })}
    />
  );
}
