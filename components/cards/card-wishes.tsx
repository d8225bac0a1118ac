import { For } from 'solid-js';
import { ChooseOne } from '@/components/ui/choice';
import { TextArea, TextField } from '@/components/ui/text-field';
import { say } from '@/utils/platform/say';
import type { WordKey } from '@/utils/words/types';
import { type CardFormProps, Group } from './card-group';

export function Wishes(props: CardFormProps) {
  return (
    <Group title={say('cardUi.mine.wishes')}>
      <ChooseOne
        label={say('cardUi.mine.feedback')}
        choices={[
          { value: 'in-writing' as const, label: say('cardUi.mine.inWriting') },
          { value: 'in-person' as const, label: say('cardUi.mine.faceToFace') },
          { value: '' as const, label: say('cardUi.mine.either') },
        ]}
        value={props.draft.feedback.how}
        onChoose={(how) => props.change({ feedback: { ...props.draft.feedback, how } })}
      />
      <TextField
        label={say('cardUi.mine.feedbackWords')}
        placeholder={say('cardUi.mine.feedbackExample')}
        error={props.errorOf('feedback')}
        value={props.draft.feedback.text}
        onInput={(text) => props.change({ feedback: { ...props.draft.feedback, text } })}
      />
      <ChooseOne
        label={say('cardUi.mine.thanks')}
        choices={[
          { value: 'in-public' as const, label: say('cardUi.mine.inPublic') },
          { value: 'in-private' as const, label: say('cardUi.mine.inPrivate') },
          { value: '' as const, label: say('cardUi.mine.either') },
        ]}
        value={props.draft.thanks.how}
        onChoose={(how) => props.change({ thanks: { ...props.draft.thanks, how } })}
      />
      <TextField
        label={say('cardUi.mine.thanksWords')}
        placeholder={say('cardUi.mine.thanksExample')}
        error={props.errorOf('thanks')}
        value={props.draft.thanks.text}
        onInput={(text) => props.change({ thanks: { ...props.draft.thanks, text } })}
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
