import { createMemo } from 'solid-js';
import { EditFields, EditList } from '@/components/ui/edit-list';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { parseWhen, writeWhen } from '@/utils/hours/when';
import { say } from '@/utils/platform/say';
import { avoidLabel } from './details/detail-words';
import { channelLabel, prefersLabel } from './labels';
import { channelIn, kindIn, type TimedWayDraft, timedWayChoices } from './timed-ways-draft';

function choiceLabel(way: TimedWayDraft['way'], own: boolean): string {
  const [isAvoided, channel] = [kindIn({ way }) === 'avoid', channelIn({ way })];
  if (!own) return isAvoided ? avoidLabel(channel) : prefersLabel(channel);
  return say('details.line', say(isAvoided ? 'cardUi.mine.avoid' : 'cardUi.mine.channel'), channelLabel(channel));
}

const choices = (own: boolean) => timedWayChoices.map((value) => ({ value, label: choiceLabel(value, own) }));

interface TimedWayLineProps {
  line: TimedWayDraft;
  error: string | undefined;
  own: boolean;
  onChange: (part: Partial<TimedWayDraft>) => void;
  onRemove: () => void;
}

function TimedWayLine(props: TimedWayLineProps) {
  const readBack = createMemo(() => {
    const read = parseWhen(props.line.when);
    const written = read.ok ? writeWhen(read.blocks) : '';
    return written === '' || written === props.line.when.trim() ? undefined : say('ui.hours.readAs', written);
  });
  return (
    <EditFields remove={say('details.timed.remove')} onRemove={props.onRemove}>
      <Select
        label={say('details.timed.way')}
        value={props.line.way}
        options={choices(props.own)}
        onChange={(way) => props.onChange({ way })}
      />
      <TextField
        label={say(props.own ? 'details.timed.whenMine' : 'details.timed.when')}
        placeholder={say('details.timed.example')}
        hint={readBack()}
        error={props.error}
        value={props.line.when}
        onInput={(when) => props.onChange({ when })}
      />
    </EditFields>
  );
}

interface TimedWaysProps {
  label: string;
  ways: readonly TimedWayDraft[];
  errorAt: (place: number) => string | undefined;
  /** The user's own, on their card. */
  own?: boolean;
  onChange: (ways: TimedWayDraft[]) => void;
}

/** Ways that are right, or better left alone, at some hours of the week: as many as there are. */
export function TimedWays(props: TimedWaysProps) {
  return (
    <EditList
      label={props.label}
      add={say('details.timed.add')}
      items={props.ways}
      fresh={{ way: 'avoid call', when: '' }}
      onChange={props.onChange}
    >
      {(line, place, { change, remove }) => (
        <TimedWayLine
          line={line()}
          error={props.errorAt(place)}
          own={props.own === true}
          onChange={change}
          onRemove={remove}
        />
      )}
    </EditList>
  );
}
