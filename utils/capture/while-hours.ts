import type { DaySpan, HoursBlock } from '@/utils/people/types';
import type { Read } from './prose';
import { preference, tellsOrAsks } from './told';
import type { CaptureGiven, Told } from './types';

const ofShifts = /\b(?:nights?|lates?|earl(?:y|ies)|shifts?|half days?|short days?|reduced|covering|cover)\b/u;

/** The days of the while in which other hours hold. */
function spanIn(read: Read, today: string): DaySpan | undefined {
  const [reading, ...more] = read.readings;
  if (!reading || more.length > 0) return undefined;
  const [told] = reading.told ?? reading.ask?.answers ?? [];
  if (told?.kind === 'mark') return ofShifts.test(told.mark.text) ? { from: today, to: told.mark.until } : undefined;
  if (!reading.ask || told?.kind !== 'preference' || told.value.kind !== 'hours-exception') return undefined;
  return { from: told.value.from, to: told.value.to };
}

const workIn = (told: Told): HoursBlock[][] =>
  told.kind === 'preference' && told.value.kind === 'work-hours' ? [told.value.blocks] : [];

/** "Nights this week, 8pm to 8am": the hours are of that while, and not of every week. */
export function withHoursOfWhile(reads: readonly Read[], { today }: CaptureGiven): Read[] {
  const made = reads.map((read, at) => {
    const next = reads[at + 1];
    const span = spanIn(read, today);
    if (!span || !next || next.joint === 'stop') return undefined;
    const all = next.readings.flatMap(({ told = [], ask }) => [...told, ...(ask?.answers ?? [])]).flatMap(workIn);
    return tellsOrAsks(
      'hours',
      all.map((blocks) => preference({ kind: 'hours-exception', ...span, blocks })),
    );
  });
  return reads.flatMap((read, at) => {
    const reading = made[at];
    if (at > 0 && made[at - 1]) return [];
    return [reading ? { ...read, end: reads[at + 1]?.end ?? read.end, readings: [reading] } : read];
  });
}
