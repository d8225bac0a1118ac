import { withoutDays } from '@/utils/hours/without-days';
import { around, hasLength } from './behind';
import type { Clause } from './clause';
import { daysOf } from './day-words';
import { readHours } from './hours';
import { tells } from './told';
import type { Reading, Told } from './types';
import { readWork } from './work-times';

const except =
  /,? (?:except(?: for)?|but not|not|excluding|without|apart from|but never|other than|just not|(?<=every ?day |weekdays? )but)(?: on)? /gu;

function without(told: Told | undefined, days: readonly number[]): Told | undefined {
  if (told?.kind !== 'preference') return undefined;
  const { value } = told;
  if (value.kind !== 'work-hours' && value.kind !== 'focus-hours' && value.kind !== 'best-hours') return undefined;
  const blocks = withoutDays(value.blocks, days);
  return blocks.length > 0 ? { ...told, value: { ...value, blocks } } : undefined;
}

/** "Mornings, except Monday": the days are taken out again. */
export function readExceptDays(clause: Clause): Reading | undefined {
  const found = around(clause.plain, except).find(({ front, back }) => hasLength(front, 3, 60) && daysOf(back));
  const days = daysOf(found?.back ?? '');
  if (!days || !found) return undefined;
  const { front } = found;
  const part = { ...clause, plain: front, spelt: front };
  const reading = readWork(part) ?? readHours(part);
  if (reading?.cut?.kind === 'only-days') {
    const worked = reading.cut.days.filter((day) => !days.includes(day));
    return worked.length > 0 ? { cut: { kind: 'only-days', days: worked } } : undefined;
  }
  const [only, ...more] = reading?.told ?? [];
  const left = more.length === 0 ? without(only, days) : undefined;
  return left && tells(left);
}
