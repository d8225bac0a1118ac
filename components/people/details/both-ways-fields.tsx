import { ChipField } from '@/components/ui/chip-field';
import { TextArea } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { DraftForm } from './draft-form';

/** What the user needs from them, and what they would be glad of help with. */
export function BothWaysFields(props: DraftForm) {
  return (
    <>
      <TextArea
        label={say('details.askedOfThem')}
        hint={say('details.askedOfThemHint')}
        error={props.errorOf('askedOfThem')}
        rows={2}
        value={props.draft.askedOfThem}
        onInput={(askedOfThem) => props.change({ askedOfThem })}
      />
      <ChipField
        label={say('details.needsHelpWith')}
        placeholder={say('details.addOne')}
        error={props.errorOf('needsHelpWith')}
        list={props.draft.needsHelpWith}
        removeLabel={(one) => say('details.removeOne', one)}
        onChange={(needsHelpWith) => props.change({ needsHelpWith })}
      />
    </>
  );
}
