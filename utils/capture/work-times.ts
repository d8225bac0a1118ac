import type { HoursBlock, Weekday } from '@/utils/people/types';
import { behind } from './behind';
import type { Clause } from './clause';
import { daysOf, otherDays, workdays } from './day-words';
import type { Mood } from './meant-range';
import { dayBlocks, readStretches, type Stretch, type Stretches } from './stretches';
import { asks, best, daysOff, need, tellsOrAsks, work } from './told';
import type { Reading, Told } from './types';

export const stateWork = (ways: Stretches): Told[] => ways.map((way) => work(dayBlocks(way)));

/** What many work, offered where only the days are told; nobody's hours are made up without asking. */
export const usual: [string, string][] = [
  ['09:00', '17:00'],
  ['08:00', '16:00'],
  ['10:00', '18:00'],
];
export const usualHours = (days: readonly Weekday[]): Told[] =>
  usual.map(([start, end]) => work([{ days: [...days], start, end }]));

/** Where an ordinary day ends that begins so. */
export const usualEnd = (start: string): string => (start > '08' ? '18:00' : start < '07' ? '14:00' : '16:00');

/** Which days are worked, and no hours: the others are off; beside hours it is on which days these are. */
export const daysAlone = (days: readonly Weekday[]): Reading => ({ cut: { kind: 'only-days', days } });

/** The same where it may be something else that is done on these days; beside hours it is hardly. */
export function daysOrElse(days: readonly Weekday[], other: Told): Reading {
  const off = otherDays(days);
  if (off.length === 0) return daysAlone(days);
  return { ...asks('days', [daysOff(off), other]), beside: { kind: 'only-days', days } };
}

const wholeDays = (days: readonly Weekday[]) => best([{ days: [...days], start: '00:00', end: '00:00' }]);

const nights: [string, string][] = [
  ['22:00', '06:00'],
  ['20:00', '04:00'],
  ['23:00', '07:00'],
];

const lead =
  /^(?:only )?(?:on (?:the )?)?(?:(?:part[- ]?time|full[- ]?time|early|late|day|morning|evening|weekend|graveyard|swing|split|remote|normal|regular|core|her|his|their|the)[:,]? ){0,3}(?:works?|does(?= \d)|rehearses|performs|trains|(?:1st|2nd|3rd|first|second|third|back|swing) shift|working|is working|work(?:ing)? (?:hours?|times?|days?)|core times?|office hours?|business hours?|(?:school|nursery|creche|kindergarten|kindy|daycare|childcare|term[- ]?time|shop|store|site|opening|banking|bank) hours|hours?|schedule|shift|on duty|online|on(?= (?:from|between) )|at work|on-?site|on site|clinic|surgery|consultations|in the office|office|at (?:her|his|their) desk|there|here|around)(?: (?:is|are|from|only|between|on|at|in the|in|during|the|days?|hours?|part[- ]?time|remotely|time)){0,4}[:,]? /u;
const present =
  /^(?:(?:is |only )?(?:comes in|comes to (?:the office|work)|attends|available|reachable|in|there|works|works only|only works|around|in the office|at work|on site|onsite))(?: only)?(?: on| from)? /u;
const there = /^(?:in|here|there|around|at work|in the office|on-?site|available|works?)(?: on)? /u;
const onlyThere = /^only (?:in|here|there|around|at work|in the office|on-?site|works?)(?: on)? /u;
const partTime =
  /^(?:works? )?(?:part[- ]?time|half[- ]?time(?=: )|(?:an? )?compressed (?:week|hours|schedule)|\d{1,2} ?(?:hrs?|hours?|h) ?(?:a|per|\/) ?week|(?:\d|two|three|four)[- ]days?(?: only)?(?: ?(?:in a|a|per|\/)? ?week)?|(?:four|4)(?: ?x ?|\/|[- ])(?:tens|10s?)(?: hours?)?)[:,]? (?:on )?/u;
const night =
  /^(?:works? |on |does |has |the |doing ){0,4}(?:night ?shifts?|nights?|at night|the night ?shift)(?: (?:from|at|of))?(?=[:, ]|$)[:,]? ?/u;

/** "Works Mon-Thu only", "only in on Tuesdays". */
const daysOnly = (plain: string): string =>
  behind(onlyThere, plain, 3, 60) ?? (plain.endsWith(' only') ? plain.slice(0, -5).replace(there, '') : '');

/** Who is at a place on some days may work elsewhere on the others, and who is reachable on some may work on all. */
const atPlace = /\b(?:office|on-?site|on site|comes? (?:in|to)|attends)\b/u;
const isOffice =
  /^(?:only )?(?:on-?site|on site|in the office|office(?! hours)|at (?:her|his|their) desk|online|there|around|on duty|clinic|surgery|consultations)\b/u;
const worked = /\b(?:works?|at work)\b/u;
/** "Mon-Wed only", unlike "Tuesdays only". */
const aRange = /^\p{L}{2,12}(?: ?[-–] ?| (?:to|until) )\p{L}{2,12} only$/u;
const reachable = /^(?:is )?(?:only )?(?:available|reachable)\b/u;

function daysThere(days: readonly Weekday[], { plain, spelt }: Clause): Reading {
  if (worked.test(plain)) return daysAlone(days);
  if (reachable.test(plain)) return daysOrElse(days, wholeDays(days));
  if (atPlace.test(plain)) return daysOrElse(days, need(spelt));
  if (!/\bonly\b/u.test(plain)) return daysOrElse(days, need(spelt));
  return there.test(plain) || onlyThere.test(plain) || aRange.test(plain)
    ? daysAlone(days)
    : daysOrElse(days, wholeDays(days));
}

function readNights({ plain }: Clause): Reading | undefined {
  const when = behind(night, plain, 0, 40)?.trim();
  if (when === undefined) return undefined;
  const days = when === '' ? workdays : daysOf(when);
  if (!days) return tellsOrAsks('hours', stateWork(readStretches(when, 'night')));
  return asks(
    'hours',
    nights.map(([start, end]) => work([{ days: [...days], start, end }])),
  );
}

/** An hour or two are nobody's day. */
const isSlot = ({ start, end }: Stretch) => Math.abs(Number(end?.slice(0, 2)) - Number(start?.slice(0, 2))) <= 2;
const firmly =
  /\b(?:works?|working|shift|hours?|schedule|duty|rehearses|performs|trains|clinic|surgery|consultations)\b/u;

/** "Works mornings" may mean that nothing else is worked, or that it goes best then. */
function workOrBest(ways: Stretches, plain: string): Reading | undefined {
  // "Online until 8pm": nobody said when it begins.
  if (ways.some((way) => way.some(({ start, end }) => (start === null) !== (end === null)))) return undefined;
  const told = stateWork(ways);
  // "Around from 8 to 10" may be of the work, or when to come by.
  if (ways.every((way) => way.every(isSlot)) && !firmly.test(plain))
    return asks('hours', [...told, ...ways.map((way) => best(dayBlocks(way)))].slice(0, 4));
  if (/\d/.test(plain) || /\bonly\b/.test(plain)) return tellsOrAsks('hours', told);
  return asks('hours', [...told, ...ways.map((way) => best(dayBlocks(way)))]);
}

/** "Second shift, 3 to 11" is of the afternoon. */
const lateShift = /^(?:on |works? )?(?:the )?(?:2nd|second|back|swing|late|evening|afternoon) shift\b/u;

const moodOf = ({ plain }: Clause): Mood | undefined => (lateShift.test(plain) ? 'later' : undefined);

const isWeekend = (day: Weekday) => day > 5;

export function readWork(clause: Clause): Reading | undefined {
  const alone = daysOf(daysOnly(clause.plain));
  if (alone) return daysThere(alone, clause);
  const nightly = readNights(clause);
  if (nightly) return nightly;
  const when = (behind(partTime, clause.plain, 2, 60) ?? behind(lead, clause.plain, 2, 80))?.replace(/ only$/, '');
  const inOn = daysOf(behind(present, clause.plain, 3, 60) ?? '');
  // "Works Sundays too" is a day more, and no week.
  if (inOn?.every(isWeekend)) return undefined;
  if (inOn) return daysThere(inOn, clause);
  if (when === undefined) return undefined;
  const days = daysOf(when);
  if (days?.every(isWeekend)) return undefined;
  if (days) return isOffice.test(clause.plain) ? daysOrElse(days, need(clause.spelt)) : daysAlone(days);
  const ways = readStretches(when, moodOf(clause));
  return ways.length > 0 ? workOrBest(ways, clause.plain) : undefined;
}

/** Work hours with a break taken out of each. */
export function withBreak(blocks: readonly HoursBlock[], start: string, end: string): HoursBlock[] {
  return blocks.flatMap((block) =>
    block.start < start && end < block.end
      ? [
          { ...block, end: start },
          { ...block, days: [...block.days], start: end },
        ]
      : [block],
  );
}
