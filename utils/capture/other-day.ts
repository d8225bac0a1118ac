import { withoutDays } from '@/utils/hours/without-days';
import { around, hasLength } from './behind';
import type { Clause } from './clause';
import { daysOf } from './day-words';
import { dayBlocks, readStretches } from './stretches';
import { tells, work } from './told';
import type { Reading } from './types';

const lead =
  /^(?:works? |working |(?:standard|normal|normally|regular|usual|usually|core|contract(?:ed)?|mostly) |(?:(?:work(?:ing)?|office) )?(?:hours|times?):? |schedule:? )?/u;
const parting = /,? (?:but |and |except on |except )?|; /gu;
const only = /^(?:only |just |on )/u;
const edgeBehind =
  /[:,]? (?:(?:only|just|is|are|she|he|they|works?|there|in) ){0,3}(?=(?:until|from|after|before|starts at|ends at|off (?:at|from|after)|gone (?:by|at)|out (?:by|at)|leaves (?:at|by)) )/gu;
const edge =
  /^(?:until|from|off (?:from|after)|gone (?:by|at)|out (?:by|at)|off (?:by|at)|leaves (?:at|by)|stops at|starts in|starts at|in at) /u;
const dayBehind = / (?:on |every )/gu;

interface Parts {
  usual: string;
  edge: string;
  names: string;
}

/** "9-5, Fridays until 1" or "9-5 but gone by 3 on Fridays", parted at every place that may be meant. */
function partsIn(plain: string): Parts[] {
  const isParted = (sign: string) => /[,;]|but|and|except/u.test(sign);
  return around(plain.replace(lead, ''), parting)
    .filter(({ between, front }) => isParted(between) && hasLength(front, 3, 40))
    .flatMap(({ front: usual, back }) => {
      const rest = back.replace(only, '');
      const first = around(rest, edgeBehind).map((one) => ({ usual, names: one.front, edge: one.back }));
      const last = edge.test(rest) ? around(rest, dayBehind) : [];
      return [...first, ...last.map((one) => ({ usual, names: one.back, edge: one.front }))];
    })
    .filter((one) => hasLength(one.edge, 6, 24) && daysOf(one.names) !== undefined);
}

/** "9-5, Fridays until 1": one day of the week ends or begins at another time. */
export function readOtherDay({ plain }: Clause): Reading | undefined {
  if (plain.length > 80) return undefined;
  const [{ usual = '', edge: end = '', names = '' } = {}] = partsIn(plain);
  const days = daysOf(names);
  const [way, ...more] = readStretches(usual);
  const [last, ...others] = readStretches(
    end
      .replace(/^(?:(?:gone|out|off) (?:by|at)|off (?:at|from|after)|leaves (?:at|by))/, 'until')
      .replace(/^in at/, 'from'),
  );
  const [one, ...parts] = last ?? [];
  if (!days || !way || !one || more.length + others.length + parts.length > 0) return undefined;
  const blocks = dayBlocks(way);
  const isWhole = way.every(({ start, end: stop }) => start !== null && stop !== null);
  const on = blocks.filter((block) => days.every((day) => block.days.includes(day)));
  // "Monday to Wednesday 8-16, Thursday only until 1": a day that is not among them begins like the others.
  const isApart = blocks.every((block) => !block.days.some((day) => days.includes(day)));
  const base = on[0] ?? (isApart ? blocks[0] : undefined);
  if (!isWhole || !base || on.length > 1) return undefined;
  const other = { days, start: one.start ?? base.start, end: one.end ?? base.end };
  // "9-5, Thursdays till 8": a long day is as usual as a short one, and one of twelve hours and more is a slip.
  const isDay = other.start < other.end && Number(other.end.slice(0, 2)) - Number(other.start.slice(0, 2)) < 12;
  return isDay ? tells(work([...withoutDays(blocks, days), other])) : undefined;
}
