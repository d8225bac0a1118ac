import './timed-ways.css';
import Plus from 'lucide-solid/icons/plus';
import X from 'lucide-solid/icons/x';
import { createMemo, Index, Show } from 'solid-js';
import { Button, IconButton } from '@/components/ui/button';
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
    <li class="timed-way">
      <div>
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
      </div>
      <IconButton icon={X} label={say('details.timed.remove')} onPress={props.onRemove} />
    </li>
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
  let list: HTMLFieldSetElement | undefined;
  const focusOn = (selector: string) => queueMicrotask(() => list?.querySelector<HTMLElement>(selector)?.focus());
  const change = (place: number, part: Partial<TimedWayDraft>) =>
    props.onChange(props.ways.map((line, at) => (at === place ? { ...line, ...part } : line)));
  const add = () => {
    props.onChange([...props.ways, { way: 'avoid call', when: '' }]);
    focusOn('li:last-child select, li:last-child button');
  };
  const remove = (place: number) => {
    props.onChange(props.ways.filter((_, at) => at !== place));
    focusOn(':scope > .button');
  };
  return (
    <fieldset ref={list} class="timed-ways">
      <legend class="field-label">{props.label}</legend>
      <Show when={props.ways.length > 0}>
        {/* By place: a line that is typed in stays the same element. */}
        <ul>
          <Index each={props.ways}>
            {(line, place) => (
              <TimedWayLine
                line={line()}
                error={props.errorAt(place)}
                own={props.own === true}
                onChange={(part) => change(place, part)}
                onRemove={() => remove(place)}
              />
            )}
          </Index>
        </ul>
      </Show>
      <Button size="small" kind="plain" icon={Plus} onPress={add}>
        {say('details.timed.add')}
      </Button>
    </fieldset>
  );
}
