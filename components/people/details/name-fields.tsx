import { ChipField } from '@/components/ui/chip-field';
import { ChooseOne } from '@/components/ui/choice';
import { TextField } from '@/components/ui/text-field';
import { sides } from '@/utils/people/choices';
import { say } from '@/utils/platform/say';
import { sideLabel } from './detail-words';
import type { DraftForm } from './draft-form';

const removeLabel = (one: string): string => say('details.removeOne', one);

function PlaceFields(props: DraftForm) {
  return (
    <div class="split">
      <TextField
        label={say('details.sayIt')}
        placeholder={say('details.sayItExample')}
        error={props.errorOf('sayIt')}
        value={props.draft.sayIt}
        onInput={(sayIt) => props.change({ sayIt })}
      />
      <TextField
        label={say('details.pronouns')}
        placeholder={say('details.pronounsExample')}
        error={props.errorOf('pronouns')}
        value={props.draft.pronouns}
        onInput={(pronouns) => props.change({ pronouns })}
      />
      <TextField
        label={say('details.team')}
        error={props.errorOf('team')}
        value={props.draft.team}
        onInput={(team) => props.change({ team })}
      />
      <TextField
        label={say('details.company')}
        error={props.errorOf('company')}
        value={props.draft.company}
        onInput={(company) => props.change({ company })}
      />
    </div>
  );
}

/** What they are called and where they belong, beside name and role. */
export function NameFields(props: DraftForm) {
  return (
    <>
      <TextField
        label={say('ui.person.aliases')}
        hint={say('ui.person.aliasesHint')}
        error={props.errorOf('aliases')}
        value={props.draft.aliases}
        onInput={(aliases) => props.change({ aliases })}
      />
      <PlaceFields {...props} />
      <ChipField
        label={say('details.groups')}
        hint={say('details.groupsHint')}
        placeholder={say('details.addOne')}
        error={props.errorOf('groups')}
        list={props.draft.groups}
        removeLabel={removeLabel}
        onChange={(groups) => props.change({ groups })}
      />
      <ChooseOne
        label={say('details.sideLabel')}
        choices={[
          ...sides.map((value) => ({ value, label: sideLabel(value) })),
          { value: '' as const, label: say('details.side.none') },
        ]}
        value={props.draft.side}
        onChoose={(side) => props.change({ side })}
      />
    </>
  );
}
