import { createMemo } from 'solid-js';
import { TextField } from '@/components/ui/text-field';
import { parseHours, writeHours } from '@/utils/hours/parse-hours';
import { say } from '@/utils/platform/say';

interface HoursFieldProps {
  label: string;
  example: string;
  error: string | undefined;
  /** As typed: "Mon-Fri 9-17". */
  hours: string;
  onChange: (hours: string) => void;
}

/** Hours as people write them, read back in full so that a misreading is seen before it is saved. */
export function HoursField(props: HoursFieldProps) {
  const readBack = createMemo(() => {
    const read = parseHours(props.hours);
    if (!read.ok || read.blocks.length === 0) return undefined;
    const written = writeHours(read.blocks);
    return written === props.hours.trim() ? undefined : say('ui.hours.readAs', written);
  });
  return (
    <TextField
      label={props.label}
      placeholder={props.example}
      hint={readBack()}
      error={props.error}
      value={props.hours}
      onInput={props.onChange}
    />
  );
}
