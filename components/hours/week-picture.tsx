import './week.css';
import { createMemo, For, Show } from 'solid-js';
import { minutesPerDay } from '@/utils/hours/day-plan';
import { parseHours, writeHours } from '@/utils/hours/parse-hours';
import { type WeekBar, weekBars } from '@/utils/hours/week-bars';
import { writeDays } from '@/utils/hours/weekdays';
import type { Weekday } from '@/utils/people/types';
import { say } from '@/utils/platform/say';
import { dayName, weekdays } from './days-off-field';

interface WeekPictureProps {
  /** As typed. What cannot be read is left out of the picture; its field says why. */
  work: string;
  focus: string;
  best: string;
  /** Of every week. */
  daysOff: readonly Weekday[];
}

const hoursShown = [0, 6, 12, 18, 24];
const layers = ['work', 'best', 'focus'] as const;
type Layer = (typeof layers)[number];

const layerWords = { work: 'hoursUi.week.work', best: 'hoursUi.week.best', focus: 'hoursUi.week.focus' } as const;

const share = (minutes: number): string => `${(minutes / minutesPerDay) * 100}%`;

const blocksIn = (text: string) => {
  const read = parseHours(text);
  return read.ok ? read.blocks : [];
};

function DayLine(props: { day: Weekday; bars: Record<Layer, WeekBar[]>; off: boolean }) {
  return (
    <div class="week-day">
      <span>{dayName(props.day)}</span>
      <div class="week-track" data-off={props.off ? '' : undefined}>
        <For each={layers}>
          {(layer) => (
            <For each={props.bars[layer].filter(({ day }) => day === props.day)}>
              {({ from, to }) => (
                <i data-layer={layer} style={{ 'inset-inline-start': share(from), width: share(to - from) }} />
              )}
            </For>
          )}
        </For>
      </div>
    </div>
  );
}

/** What was understood of the hours, as one looks at a week. For readers of the screen it is the hours written out. */
export function WeekPicture(props: WeekPictureProps) {
  const blocks = createMemo(() => ({
    work: blocksIn(props.work),
    focus: blocksIn(props.focus),
    best: blocksIn(props.best),
  }));
  const bars = createMemo(() => ({
    work: weekBars(blocks().work, props.daysOff),
    focus: weekBars(blocks().focus, props.daysOff),
    best: weekBars(blocks().best, props.daysOff),
  }));
  const drawn = () => layers.filter((layer) => blocks()[layer].length > 0);
  const words = () =>
    [
      ...drawn().map((layer) => `${say(layerWords[layer])}: ${writeHours(blocks()[layer])}`),
      ...(props.daysOff.length > 0 ? [`${say('hoursUi.week.off')}: ${writeDays(props.daysOff)}`] : []),
    ].join('. ');
  return (
    <Show when={drawn().length > 0}>
      <figure class="week" role="img" aria-label={words()}>
        <For each={weekdays}>{(day) => <DayLine day={day} bars={bars()} off={props.daysOff.includes(day)} />}</For>
        <div class="week-day week-hours">
          <span />
          <div>
            <For each={hoursShown}>{(hour) => <span>{hour}</span>}</For>
          </div>
        </div>
        <p class="week-legend">
          <For each={drawn()}>
            {(layer) => (
              <span>
                <i data-layer={layer} /> {say(layerWords[layer])}
              </span>
            )}
          </For>
          <Show when={props.daysOff.length > 0}>
            <span>
              <i data-layer="off" /> {say('hoursUi.week.off')}
            </span>
          </Show>
        </p>
      </figure>
    </Show>
  );
}
