import type { HoursBlock } from '@/utils/people/types';
import type { Read } from './prose';
import { asks, work } from './told';
import type { Told } from './types';

const late = /\b(?:bartender|barman|barmaid|bouncer|doorman|dj|barkeeper|night (?=\p{L})|croupier\b|stagehand\b)/iu;
const figures = /\b\d{1,2} ?(?:-|–|to|until) ?\d{1,2}\b(?! ?(?:[ap]\.?m|h|:))/iu;
const early = ({ start, end }: HoursBlock) => start >= '05:00' && start < '09:00' && end > start && end < '17:00';
const half = 12;
const later = (clock: string) => `${String((Number(clock.slice(0, 2)) + half) % 24).padStart(2, '0')}${clock.slice(2)}`;

const isLateJob = (told: Told) => told.kind === 'line' && told.field === 'title' && late.test(told.text);

const isBusy = ({ readings }: Read) =>
  readings.some(({ told = [] }) =>
    told.some((one) => one.kind === 'preference' && /^(?:focus-hours|avoid|away|days-off)$/u.test(one.value.kind)),
  );
const tellsTitle = ({ readings }: Read) =>
  readings.length > 0 && readings.every(({ told = [] }) => told.some((one) => 'field' in one && one.field === 'title'));
/** "No meetings Friday afternoon (admin)": why, and no job. */
const isReason = (text: string, read: Read, before: Read | undefined): boolean =>
  before !== undefined && isBusy(before) && /\(\s*$/u.test(text.slice(before.end, read.start)) && tellsTitle(read);

/** "Bartender, 6 to 2": who works late may mean the evening. */
export function withLateJobs(text: string, all: readonly Read[]): Read[] {
  const reads = all.map((read, at) => (isReason(text, read, all[at - 1]) ? { ...read, readings: [] } : read));
  const isLate = reads.some(({ readings }) => readings.some(({ told = [] }) => told.some(isLateJob)));
  if (!isLate) return [...reads];
  return reads.map((read) => {
    if (!figures.test(text.slice(read.start, read.end))) return read;
    const readings = read.readings.map((reading) => {
      const [only, ...more] = reading.told ?? [];
      if (only?.kind !== 'preference' || only.value.kind !== 'work-hours' || more.length > 0) return reading;
      const { blocks } = only.value;
      if (!blocks.every(early)) return reading;
      const evening = blocks.map((block) => ({ ...block, start: later(block.start), end: later(block.end) }));
      return asks('hours', [only, work(evening)]);
    });
    return { ...read, readings };
  });
}
