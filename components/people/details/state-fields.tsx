import { Show } from 'solid-js';
import { ChooseOne } from '@/components/ui/choice';
import { Switch } from '@/components/ui/switch';
import { relations } from '@/utils/people/choices';
import { say } from '@/utils/platform/say';
import { relationLabel } from './detail-words';
import type { DraftForm } from './draft-form';
import { MarkField } from './mark-field';

/** How it stands now: what holds for a while, in words how it is between the two, and whether to take care. */
export function StateFields(props: DraftForm) {
  return (
    <>
      <MarkField {...props} />
      <ChooseOne
        label={say('details.relationLabel')}
        choices={[
          ...relations.map((value) => ({ value, label: relationLabel(value) })),
          { value: '' as const, label: say('details.relation.none') },
        ]}
        value={props.draft.relation}
        onChoose={(relation) => props.change({ relation })}
      />
      <Show when={props.draft.relation === 'workable'}>
        <p class="field-hint">{say('details.workableHint')}</p>
      </Show>
      <Switch
        label={say('ui.person.careful')}
        hint={say('ui.person.carefulHint')}
        on={props.draft.careful}
        onSwitch={(careful) => props.change({ careful })}
      />
    </>
  );
}
