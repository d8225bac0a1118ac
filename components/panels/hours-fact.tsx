import Clock from 'lucide-solid/icons/clock';
import { createMemo, Show } from 'solid-js';
import { useApp } from '@/components/live/app';
import { Fact } from '@/components/people/fact';
import { hoursOf } from '@/components/people/person-hours';
import { bothClocks, stateLabel, theirClock } from '@/components/people/time-words';
import { hoursAt } from '@/utils/hours/hours-at';
import { nextGoodTime } from '@/utils/hours/next-good-time';
import type { PersonFile } from '@/utils/messages/protocol';
import { say } from '@/utils/platform/say';

export function HoursFact(props: { file: PersonFile }) {
  const { now, settings } = useApp();
  const hours = createMemo(() => hoursOf(props.file));
  const state = createMemo(() => hoursAt(hours(), now()));
  const next = createMemo(() => {
    const current = state()?.state;
    return current === 'off' || current === 'focus' ? nextGoodTime([hours()], settings().myHours, now()) : null;
  });
  return (
    <Show when={state()}>
      {(current) => (
        <Fact icon={Clock} tone={next() ? 'warm' : undefined}>
          <strong>{say('ui.hours.localTime', theirClock(current(), now()))}</strong>
          <Show when={stateLabel(current())}>{(words) => <span>{`, ${words()}`}</span>}</Show>
          <Show when={next()}>
            {(good) => (
              <p class="soft small">{say('ui.hours.nextGood', bothClocks(good().at, now(), current().zone))}</p>
            )}
          </Show>
        </Fact>
      )}
    </Show>
  );
}
