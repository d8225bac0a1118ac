import { For, Show } from 'solid-js';
import { formatClock } from '@/utils/hours/format-time';
import type { Span } from './charter-day';

interface StripProps {
  /** In words, for who does not see it. */
  label: string;
  day: Span;
  zone: string;
  open: readonly Span[];
  focus: readonly Span[];
  together: readonly Span[];
  now: number;
}

const minute = 60_000;
const height = 24;

/** The marks of a scale, every so many hours of the clock, also where the day has 23 or 25 of them. */
export function marksOf({ from, to }: Span, zone: string, every: number): number[] {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const marks: number[] = [];
  for (let hour = 0; hour < 24; hour += every) {
    const mark = start.withPlainTime({ hour }).epochMilliseconds;
    if (mark >= from && mark < to) marks.push(mark);
  }
  return [...new Set(marks), to];
}

/** One day of one person: open as full blocks, in focus as low ones, and behind them where all are open. */
export function CharterStrip(props: StripProps) {
  const at = (moment: number) => (Math.min(Math.max(moment, props.day.from), props.day.to) - props.day.from) / minute;
  const length = () => (props.day.to - props.day.from) / minute;
  const isToday = () => props.now >= props.day.from && props.now < props.day.to;
  const block = (span: Span, kind: string, top: number) => (
    <rect
      class={`strip-${kind}`}
      x={at(span.from)}
      width={at(span.to) - at(span.from)}
      y={top}
      height={height - top * 2}
    />
  );
  return (
    <svg
      class="strip"
      viewBox={`0 0 ${length()} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={props.label}
    >
      <rect class="strip-paper" width={length()} height={height} />
      <For each={props.together}>{(span) => block(span, 'together', 0)}</For>
      <For each={marksOf(props.day, props.zone, 3)}>
        {(mark) => <path class="strip-mark" d={`M${at(mark)} 0V${height}`} />}
      </For>
      <For each={props.open}>{(span) => block(span, 'open', 4)}</For>
      <For each={props.focus}>{(span) => block(span, 'focus', 9)}</For>
      <Show when={isToday()}>
        <path class="strip-now" d={`M${at(props.now)} 0V${height}`} />
      </Show>
    </svg>
  );
}

/** The clock above the strips. */
export function StripScale(props: { day: Span; zone: string; language: string }) {
  const place = (mark: number) => `${((mark - props.day.from) / (props.day.to - props.day.from)) * 100}%`;
  return (
    <div class="strip-scale" aria-hidden="true">
      <For each={marksOf(props.day, props.zone, 6)}>
        {(mark) => <span style={{ left: place(mark) }}>{formatClock(mark, props.zone, props.language)}</span>}
      </For>
    </div>
  );
}
