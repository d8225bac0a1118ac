import type { Clause } from './clause';
import { daysOf } from './day-words';
import { dayBlocks, readStretches } from './stretches';
import { tells, work } from './told';
import type { Reading } from './types';
import { withoutDays } from './work-times';

const unlike =
  /^(?:works? |working |hours:? )?(.{3,40}?)(?:, | but | and |; |, but |, and |,? except (?:on )?)(?:only |just |on )?([a-zé,& -]{3,40}?)[:,]? (?:(?:only|just|is|are|she|he|they|works?|there|in) ){0,3}((?:until|from|after|before|starts at|ends at|off (?:at|from|after)|gone (?:by|at)|out (?:by|at)|leaves (?:at|by)) .{1,14})$/u;

/** The day behind: "9-5 but gone by 3 on Fridays". */
const dayBehind =
  /^(?:works? |working |hours:? )?(.{3,40}?)(?:, | but | and |; |, but |, and )(?:only |just )?((?:until|from|off (?:from|after)|gone (?:by|at)|out (?:by|at)|off (?:by|at)|leaves (?:at|by)|stops at|starts at|in at) .{1,14}?) (?:on |every )([a-zé,& -]{3,40})$/u;

/** "9-5, Fridays until 1": one day of the week ends or begins at another time. */
export function readOtherDay({ plain }: Clause): Reading | undefined {
  if (plain.length > 80) return undefined;
  const front = unlike.exec(plain);
  const [, usual = '', edge = '', names = ''] = front
    ? [front[0], front[1], front[3], front[2]]
    : (dayBehind.exec(plain) ?? []);
  const days = daysOf(names);
  const [way, ...more] = readStretches(usual);
  const [end, ...others] = readStretches(
    edge
      .replace(/^(?:(?:gone|out|off) (?:by|at)|off (?:at|from|after)|leaves (?:at|by))/, 'until')
      .replace(/^in at/, 'from'),
  );
  const [only, ...parts] = end ?? [];
  if (!days || !way || !only || more.length + others.length + parts.length > 0) return undefined;
  const blocks = dayBlocks(way);
  const isWhole = way.every(({ start, end: last }) => start !== null && last !== null);
  const on = blocks.filter((block) => days.every((day) => block.days.includes(day)));
  const [base] = on;
  if (!isWhole || !base || on.length > 1) return undefined;
  const other = { days, start: only.start ?? base.start, end: only.end ?? base.end };
  const isWithin = other.start >= base.start && other.end <= base.end && other.start < other.end;
  return isWithin ? tells(work([...withoutDays(blocks, days), other])) : undefined;
}
