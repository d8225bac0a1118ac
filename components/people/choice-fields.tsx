import { ChooseOne } from '@/components/ui/choice';
import { ChooseSome } from '@/components/ui/choose-some';
import { TextField } from '@/components/ui/text-field';
import { contactChannels } from '@/utils/people/choices';
import type { ContactChannel } from '@/utils/people/types';
import { channelChoices } from './labels';

interface AvoidFieldProps {
  label: string;
  avoided: readonly ContactChannel[];
  onChange: (avoided: ContactChannel[]) => void;
}

/** Ways that are better left alone. */
export function AvoidField(props: AvoidFieldProps) {
  const turn = (channel: ContactChannel, on: boolean) =>
    props.onChange(contactChannels.filter((each) => (each === channel ? on : props.avoided.includes(each))));
  return <ChooseSome label={props.label} choices={channelChoices()} chosen={props.avoided} onChoose={turn} />;
}

interface WishFieldsProps<How extends string> {
  label: string;
  ways: { value: How; label: string }[];
  how: How;
  onHow: (how: How) => void;
  wordsLabel: string;
  example?: string;
  error: string | undefined;
  text: string;
  onText: (text: string) => void;
}

/** How somebody likes something: one of a few ways, and words of their own. */
export function WishFields<How extends string>(props: WishFieldsProps<How>) {
  return (
    <>
      <ChooseOne label={props.label} choices={props.ways} value={props.how} onChoose={props.onHow} />
      <TextField
        label={props.wordsLabel}
        {...(props.example === undefined ? {} : { placeholder: props.example })}
        error={props.error}
        value={props.text}
        onInput={props.onText}
      />
    </>
  );
}
