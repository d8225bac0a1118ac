import { For } from 'solid-js';
import { WishFields } from '@/components/people/choice-fields';
import { TextArea, TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import { type CardFormProps, Group } from './card-group';

export function Wishes(props: CardFormProps) {
  return (
    <Group title={say('cardUi.mine.wishes')}>
      <WishFields
        label={say('cardUi.mine.feedback')}
        ways={[
          { value: 'in-writing', label: say('details.how.inWriting') },
          { value: 'in-person', label: say('details.how.inPerson') },
          { value: '', label: say('cardUi.mine.either') },
        ]}
        how={props.draft.feedback.how}
        onHow={(how) => props.change({ feedback: { ...props.draft.feedback, how } })}
        wordsLabel={say('cardUi.mine.feedbackWords')}
        example={say('cardUi.mine.feedbackExample')}
        error={props.errorOf('feedback')}
        text={props.draft.feedback.text}
        onText={(text) => props.change({ feedback: { ...props.draft.feedback, text } })}
      />
      <WishFields
        label={say('cardUi.mine.thanks')}
        ways={[
          { value: 'in-public', label: say('cardUi.mine.inPublic') },
          { value: 'in-private', label: say('cardUi.mine.inPrivate') },
          { value: '', label: say('cardUi.mine.either') },
        ]}
        how={props.draft.thanks.how}
        onHow={(how) => props.change({ thanks: { ...props.draft.thanks, how } })}
        wordsLabel={say('cardUi.mine.thanksWords')}
        example={say('cardUi.mine.thanksExample')}
        error={props.errorOf('thanks')}
        text={props.draft.thanks.text}
        onText={(text) => props.change({ thanks: { ...props.draft.thanks, text } })}
      />
    </Group>
  );
}

type ListPart = 'needs' | 'strengths' | 'needsHelpWith';
const lists: { part: ListPart; label: WordKey; example: WordKey }[] = [
  { part: 'needs', label: 'cardUi.mine.needs', example: 'cardUi.mine.needsExample' },
  { part: 'strengths', label: 'cardUi.mine.strengths', example: 'cardUi.mine.strengthsExample' },
  { part: 'needsHelpWith', label: 'cardUi.mine.needsHelpWith', example: 'cardUi.mine.needsHelpExample' },
];

export function Helps(props: CardFormProps) {
  return (
    <Group title={say('cardUi.mine.helps')}>
      <For each={lists}>
        {({ part, label, example }) => (
          <TextArea
            label={say(label)}
            hint={say('cardUi.mine.oneALine')}
            placeholder={say(example)}
            rows={2}
            error={props.errorOf(part)}
            value={props.draft[part]}
            onInput={(text) => props.change({ [part]: text })}
          />
        )}
      </For>
      <TextField
        label={say('cardUi.mine.underPressure')}
        placeholder={say('cardUi.mine.underPressureExample')}
        error={props.errorOf('underPressure')}
        value={props.draft.underPressure}
        onInput={(underPressure) => props.change({ underPressure })}
      />
    </Group>
  );
}
