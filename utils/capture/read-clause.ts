import type { Clause } from './clause';
import type { Joint } from './pieces';
import { readPlaceSaid } from './place-said';
import {
  readClosed,
  readLed,
  readOpen,
  readPurposed,
  readTimed,
  readTimedOver,
  readTimedSurely,
  readTimes,
} from './rules';
import { readPlacedWith, readSideBySide, readTitled } from './side-by-side';
import type { CaptureGiven, Reading } from './types';

/** What a clause says by itself. */
export function readAlone(clause: Clause, given: CaptureGiven): Reading[] {
  const closed = readClosed(clause, given) ?? readTimedSurely(clause, given);
  if (closed) return [closed];
  const several = readSideBySide(clause, given) ?? readTitled(clause, given) ?? readPlacedWith(clause, given);
  if (several) return several;
  const one = readTimed(clause, given) ?? readOpen(clause, given);
  return one ? [one] : [];
}

/** Over a full stop or a "but" only hours go on, and over a "but" a place. */
function readKnown(clause: Clause, joints: readonly Joint[], given: CaptureGiven): Reading | undefined {
  const isOtherwise = joints.length === 1 && / otherwise /iu.test(clause.spelt);
  const led = isOtherwise ? readLed(clause, given) : undefined;
  if (led) return led;
  if (joints.includes('stop')) return readTimes(clause, given);
  return joints.includes('but') ? (readTimes(clause, given) ?? readPlaceSaid(clause)) : readClosed(clause, given);
}

/** One statement over several pieces, all of known words. */
export function readWhole(
  clause: Clause,
  joints: readonly Joint[],
  given: CaptureGiven,
  areApart: () => boolean,
): Reading | undefined {
  const closed = readKnown(clause, joints, given);
  if (closed) return closed;
  const over = joints.includes('comma') ? readTimedOver(clause, given) : undefined;
  if (over) return over;
  if (joints[0] === 'comma' && joints.slice(1).every((joint) => joint === 'and')) {
    const purposed = joints.length === 1 && !areApart() ? readPurposed(clause, given) : undefined;
    return purposed ?? readLed(clause, given);
  }
  return joints.every((joint) => joint === 'and' || joint === 'but') ? readTimed(clause, given) : undefined;
}
