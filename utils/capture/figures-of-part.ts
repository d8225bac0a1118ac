import type { HoursBlock, PreferenceValue } from '@/utils/people/types';
import { toldIn, writtenIn } from './piece-words';
import type { Read } from './prose';
import { preference, tells } from './told';
import type { Told } from './types';

type Hours = Extract<PreferenceValue, { kind: 'best-hours' | 'focus-hours' }>;

const lead =
  /^(?:(?:say|so|i\.?e\.?|usually|mostly|about|around|ideally|roughly|that is|that's|from|between|normally) )*(?=\d|half|quarter|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/iu;

const hoursIn = (told: Told | undefined): Hours | undefined =>
  told?.kind === 'preference' && (told.value.kind === 'best-hours' || told.value.kind === 'focus-hours')
    ? told.value
    : undefined;

const blocksOf = (told: Told): readonly HoursBlock[] =>
  told.kind === 'preference' && 'blocks' in told.value ? (told.value.blocks ?? []) : [];

/** The hours that figures alone tell, whatever they may be of. */
function figuresIn(text: string, read: Read): HoursBlock | undefined {
  if (read.joint !== 'comma' || !lead.test(writtenIn(text, read))) return undefined;
  const all = read.readings.flatMap(({ told = [], ask }) => [...told, ...(ask?.answers ?? [])]);
  const [first, ...others] = all.map(blocksOf);
  const [block, ...more] = first ?? [];
  const isSame = others.every(
    (one) => one.length === 1 && one[0]?.start === block?.start && one[0]?.end === block?.end,
  );
  return block && more.length === 0 && isSame && block.start < block.end ? block : undefined;
}

/** "Evenings are fine, between 20 and 21.30": the figures behind say what the part of the day means. */
function narrowed(text: string, read: Read, next: Read | undefined): Read | undefined {
  const [told, ...more] = toldIn(read);
  const value = hoursIn(told);
  const figures = next && figuresIn(text, next);
  const [part, ...others] = value?.blocks ?? [];
  if (!value || !part || !next || !figures || more.length + others.length > 0) return undefined;
  if (/\d/u.test(writtenIn(text, read)) || figures.start >= part.end || part.start >= figures.end) return undefined;
  const blocks = [{ days: part.days, start: figures.start, end: figures.end }];
  return { ...read, end: next.end, readings: [tells(preference({ ...value, blocks }))] };
}

/** Parts of the day with their figures behind a comma are one statement. */
export function withFiguresOfParts(text: string, reads: readonly Read[]): Read[] {
  const made = reads.map((read, at) => narrowed(text, read, reads[at + 1]));
  return reads.flatMap((read, at) => (at > 0 && made[at - 1] ? [] : [made[at] ?? read]));
}
