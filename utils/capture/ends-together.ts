import type { HoursBlock } from '@/utils/people/types';
import type { Read } from './prose';
import { work } from './told';

/** The weekly hours that a piece tells, where it tells no more. */
function blockIn({ readings }: Read): HoursBlock | undefined {
  const [reading, ...others] = readings;
  const [told, ...more] = reading?.told ?? [];
  if (!told || others.length + more.length > 0 || told.kind !== 'preference') return undefined;
  return told.value.kind === 'work-hours' && told.value.blocks.length === 1 ? told.value.blocks[0] : undefined;
}

const endOf = (read: Read) => (read.readings.length === 1 ? read.readings[0]?.end : undefined);

/** The end that another piece tells of the same days. */
function otherEnd(read: Read, reads: readonly Read[]): HoursBlock | undefined {
  const [own, end] = [blockIn(read), endOf(read)];
  const other = reads.find((one) => endOf(one) !== undefined && endOf(one) !== end);
  const block = other && blockIn(other);
  return own && block && own.days.join() === block.days.join() ? block : undefined;
}

/** "Starts at 8. Leaves at 4.": each tells one end, and the other was supplied; beside whole hours an end by itself stays a note. */
export function withEndsTogether(reads: readonly Read[]): Read[] {
  const isWhole = reads.some((read) => endOf(read) === undefined && blockIn(read) !== undefined);
  return reads.map((read) => {
    const [own, end] = [blockIn(read), endOf(read)];
    if (!own || end === undefined) return read;
    const other = otherEnd(read, reads);
    if (!other) return isWhole ? { ...read, readings: [] } : read;
    const [start, stop] = end === 'start' ? [own.start, other.end] : [other.start, own.end];
    return start < stop ? { ...read, readings: [{ told: [work([{ ...own, start, end: stop }])] }] } : read;
  });
}
