import type { HoursBlock, Weekday } from '@/utils/people/types';
import { around, behind, hasLength } from './behind';
import type { Clause } from './clause';
import { daysBeforeReturn, lastDays, readDateRange } from './date-ranges';
import { daysOf } from './day-words';
import { dayBlocks, readStretches } from './stretches';
import { preference, tellsOrAsks } from './told';
import type { CaptureGiven, Reading, Told } from './types';

const hoursBehind =
  /,?:? (?:(?:she|he|they|works?|working|hours|is|in|only|there|available|at work|from(?= \S{1,7} ?(?:-|–|to|until) ?\d)|on|are|mornings?,?|afternoons?,?|evenings?,?) ){0,6}(?=\d|mornings|afternoons|evenings|half[- ]days|(?:until|from|after|leaves (?:at|by)|gone by|off from|starts at) (?:\d|noon))/gu;
const isHours = (text: string) =>
  /^(?:\d|(?:until|from|after|leaves (?:at|by)|gone by|off from|starts at) (?:\d|noon)|(?:mornings|afternoons|evenings|half[- ]days)(?: only)?$)/u.test(
    text,
  );
const normal =
  /(?:back (?:to|on|at) )?(?:full[- ]?time|full days|normal(?: hours)?|as usual|the usual(?: hours)?|regular(?: hours)?|usual hours)(?: again)?$/u;
const then = /,? (?:and )?then (?:back to |again )?$/u;
/** "From 4 Jan back to full time, until then 9-1". */
const from = /^(?:from|as of|starting) /u;
const untilThen = /,? (?:and |but )?(?:until|till|before) then:? (?:only |just )?(?=\d)/gu;
const lead =
  /^(?:(?:temporarily |for now |currently )?on (?:(?:the )?(?:first|second|third|early|late|night|day|swing|back|1st|2nd|3rd) shift|(?:lates|earlies|nights)),? )?(?:(?:works?|working|hours|only|available|there|temporarily|currently|for now:?) ){0,3}(?=\d|mornings|afternoons|evenings)/u;
const daysBehind = /,?(?: only)? (?=(?:this|next) (?:week|month)$|today$|tomorrow$|until |through |in |during )/gu;

function withoutNormal(text: string): string | undefined {
  const found = normal.exec(text);
  return found ? text.slice(0, found.index) : undefined;
}

/** "..., then back to normal" is so anyway. */
const withoutThen = (text: string): string => {
  const front = withoutNormal(text);
  return front !== undefined && then.test(front) ? front.replace(then, '') : text;
};

interface Days {
  from: string;
  to: string;
}

function spansOf(text: string, today: Temporal.PlainDate): Days[] {
  const last = behind(/^(?:until|up to|through) /u, text, 1);
  if (last === undefined) return readDateRange(text, today);
  return lastDays(last, today).map((to) => ({ from: today.toString(), to }));
}

const weekdayOf = (day: string) => Temporal.PlainDate.from(day).dayOfWeek as Weekday;

/** A single day has the hours of its own weekday. */
export function blocksOn({ from, to }: Days, blocks: HoursBlock[]): HoursBlock[] {
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

function exceptionIn([days, hours]: Parts, today: Temporal.PlainDate): Reading | undefined {
  // Weekdays alone are those of every week.
  const spans = days === '' || daysOf(days) ? [] : spansOf(days, today);
  const [way, ...more] = readStretches(hours.replace(/ only$/, ''));
  if (!way || more.length > 0) return undefined;
  const answers: Told[] = spans.map(({ from, to }) =>
    preference({ kind: 'hours-exception', from, to, blocks: blocksOn({ from, to }, dayBlocks(way)) }),
  );
  return tellsOrAsks('days', answers);
}

function readNormalFirst(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [found] = around(behind(from, plain, 8, 70) ?? '', untilThen);
  const date = found && withoutNormal(found.front)?.replace(/,? (?:(?:she's|he's|is) )?$/u, '');
  return found && date !== undefined && hasLength(date, 3, 16) ? readBefore(date, found.back, today) : undefined;
}

type Parts = [days: string, hours: string];

const before = (plain: string): Parts[] =>
  around(plain, hoursBehind)
    .filter(({ front, back }) => hasLength(front, 3, 34) && isHours(back))
    .map(({ front, back }) => [front, back]);

/** "9-1 until Friday". */
function afterwards(plain: string): Parts[] {
  const hours = behind(lead, plain, 6, 70) ?? '';
  return around(hours, daysBehind).map(({ front, back }): Parts => [back, front]);
}

/** "..., because of jury duty". */
const why = /,? (?:because of|due to|bc of|owing to) /gu;
const withoutWhy = (plain: string): string => {
  const found = around(plain, why).find(({ back }) => hasLength(back, 3, 40) && !/[^\p{L}' -]/u.test(back));
  return found?.front ?? plain;
};
const halfDay = /^(?:only )?(?:works )?(?:a |an )?half[- ]day (?:on )?/u;
const halfEnd = /,? (?:and )?(?:only )?(?:until|gone by|leaves (?:at|by)|in until) (?:noon|\d)/gu;

/** "Half day on Friday 20 November, until 12". */
function readHalfDay(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const rest = behind(halfDay, plain, 5, 60);
  if (rest === undefined || !/\d/.test(rest)) return undefined;
  const [end] = around(rest, halfEnd);
  if (end) return exceptionIn([end.front, rest.slice(end.front.length).replace(/^,? (?:and )?(?:only )?/u, '')], today);
  const halves: [string, string][] = [
    ['09:00', '12:00'],
    ['13:00', '17:00'],
  ];
  const answers = spansOf(rest, today).flatMap((span) =>
    halves.map(([start, end_]) =>
      preference({ kind: 'hours-exception', ...span, blocks: blocksOn(span, [{ days: [], start, end: end_ }]) }),
    ),
  );
  return answers.length < 5 ? tellsOrAsks('days', answers) : undefined;
}

/** Other hours for a while: "next week only 10-14". */
export function readException({ plain: said }: Clause, given: CaptureGiven): Reading | undefined {
  if (said.length > 80) return undefined;
  const plain = withoutThen(withoutWhy(said));
  const today = Temporal.PlainDate.from(given.today);
  const first = readNormalFirst(plain, today);
  if (first) return first;
  const half = readHalfDay(plain, today);
  if (half) return half;
  for (const parts of [...before(plain), ...afterwards(plain)]) {
    const reading = exceptionIn(parts, today);
    if (reading) return reading;
  }
  return undefined;
}
