import { ChipField } from '@/components/ui/chip-field';
import { TextArea, TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { DraftForm } from './draft-form';

const removeLabel = (one: string): string => say('details.removeOne', one);

/** What they are good at, and what there is between the two of you. */
export function AboutFields(props: DraftForm) {
  return (
    <>
      <ChipField
        label={say('details.strengths')}
        hint={say('details.strengthsHint')}
        placeholder={say('details.addOne')}
        error={props.errorOf('strengths')}
        list={props.draft.strengths}
        removeLabel={removeLabel}
        onChange={(strengths) => props.change({ strengths })}
      />
      <TextField
        label={say('details.underPressure')}
        placeholder={say('details.underPressureExample')}
        error={props.errorOf('underPressure')}
        value={props.draft.underPressure}
        onInput={(underPressure) => props.change({ underPressure })}
      />
      <TextField
        label={say('details.howMet')}
        placeholder={say('details.howMetExample')}
        error={props.errorOf('howMet')}
        value={props.draft.howMet}
        onInput={(howMet) => props.change({ howMet })}
      />
      <TextArea
        label={say('details.commonGround')}
        hint={say('details.oneALine')}
        error={props.errorOf('commonGround')}
        rows={1}
        value={props.draft.commonGround}
        onInput={(commonGround) => props.change({ commonGround })}
      />
      <TextArea
        label={say('details.goals')}
        hint={say('details.oneALine')}
        error={props.errorOf('goals')}
        rows={1}
        value={props.draft.goals}
        onInput={(goals) => props.change({ goals })}
      />
    </>
  );
}
