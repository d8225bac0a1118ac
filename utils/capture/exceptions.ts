import type { HoursBlock, Weekday } from '@/utils/people/types';
import type { Clause } from './clause';
import { daysBeforeReturn, lastDays, readDateRange } from './date-ranges';
import { daysOf } from './day-words';
import { dayBlocks, readStretches } from './stretches';
import { preference, tellsOrAsks } from './told';
import type { CaptureGiven, Reading, Told } from './types';

const span =
  '((?:this|next) (?:week|month)|today|tomorrow|(?:until|up to) .{3,24}?|(?:in|during|from) .{3,28}?|.{3,24}?)';
const before = new RegExp(
  `^${span},?:? (?:(?:she|he|they|works?|working|hours|is|in|only|there|available|at work|from|on|are|mornings?,?|afternoons?,?|evenings?,?) ){0,6}(\\d.{2,30}|(?:mornings|afternoons|evenings|half[- ]days)(?: only)?)$`,
  'u',
);
const normal =
  '(?:full[- ]?time|full days|normal(?: hours)?|as usual|the usual(?: hours)?|regular(?: hours)?|usual hours)';
const thenNormal = new RegExp(`,? (?:and )?then (?:back to |again )?${normal}(?: again)?$`, 'u');
/** "From 4 Jan back to full time, until then 9-1". */
const normalFirst = new RegExp(
  `^(?:from|as of|starting) (.{3,16}?),? (?:she's |he's |is )?(?:back (?:to|on|at) )?${normal}(?: again)?,? (?:and |but )?(?:until|till|before) then:? (?:only |just )?(\\d.{2,20})$`,
  'u',
);
const behind =
  /^(?:(?:works?|working|hours|only|available|there) ){0,3}(\d.{2,30}?|mornings|afternoons|evenings)(?: only)? ((?:this|next) (?:week|month)|today|tomorrow|(?:until|in|during) .{3,24})$/u;

interface Days {
  from: string;
  to: string;
}

function spansOf(text: string, today: Temporal.PlainDate): Days[] {
  const last = /^(?:until|up to) (.+)$/.exec(text)?.[1];
  if (last === undefined) return readDateRange(text, today);
  return lastDays(last, today).map((to) => ({ from: today.toString(), to }));
}

const weekdayOf = (day: string) => Temporal.PlainDate.from(day).dayOfWeek as Weekday;

/** A single day has the hours of its own weekday. */
function blocksOn({ from, to }: Days, blocks: HoursBlock[]): HoursBlock[] {
  return from === to ? blocks.map((block) => ({ ...block, days: [weekdayOf(from)] })) : blocks;
}

function readBefore(date: string, hours: string, today: Temporal.PlainDate): Reading | undefined {
  const [way, ...more] = readStretches(hours);
  if (!way || more.length > 0) return undefined;
  const from = today.toString();
  return tellsOrAsks(
    'days',
    daysBeforeReturn(date, today).map((to) =>
      preference({ kind: 'hours-exception', from, to, blocks: dayBlocks(way) }),
    ),
  );
}

function exceptionIn(parts: readonly string[] | undefined, today: Temporal.PlainDate): Reading | undefined {
  const [days = '', hours = ''] = parts ?? [];
  // Weekdays alone are those of every week.
  const spans = days === '' || daysOf(days) ? [] : spansOf(days, today);
  const [way, ...more] = readStretches(hours.replace(/ only$/, ''));
  if (!way || more.length > 0) return undefined;
  const answers: Told[] = spans.map(({ from, to }) =>
    preference({ kind: 'hours-exception', from, to, blocks: blocksOn({ from, to }, dayBlocks(way)) }),
  );
  return tellsOrAsks('days', answers);
}

/** Other hours for a while: "next week only 10-14". */
export function readException({ plain: said }: Clause, given: CaptureGiven): Reading | undefined {
  if (said.length > 80) return undefined;
  const plain = said.replace(thenNormal, '');
  const today = Temporal.PlainDate.from(given.today);
  const back = normalFirst.exec(plain);
  if (back) return readBefore(back[1] ?? '', back[2] ?? '', today);
  return (
    exceptionIn(before.exec(plain)?.slice(1, 3), today) ?? exceptionIn(behind.exec(plain)?.slice(1, 3).reverse(), today)
  );
}
