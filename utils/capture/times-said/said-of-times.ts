import { theseOrEach } from '@/utils/capture/away';
import { readDateRange } from '@/utils/capture/date-ranges';
import { allDays, daysIn, daysOf, workdays } from '@/utils/capture/day-words';
import { clockOf, type Found } from '@/utils/capture/learnt/times-found';
import { dayBlocks, openBlocks, readStretches, type Stretch, type Stretches } from '@/utils/capture/stretches';
import { asks, best, daysOff, focus, need, tellsOrAsks, work } from '@/utils/capture/told';
import type { Reading } from '@/utils/capture/types';
import type { Weekday } from '@/utils/people/types';
import type { Part } from './tagged';

export const timesIn = (parts: readonly Part[]): Found[] =>
  parts.flatMap((part) => (part.kind === 'time' ? [part.found] : []));

const isDays = ({ kind }: Found) => kind === 'DAYS' || kind === 'DAY';
/** "After lunch, say 2 to 4": the figures say what the part of the day means. */
function withoutPart(found: readonly Found[]): Found[] {
  const isInFigures = found.some(({ kind }) => kind === 'HOURS');
  return found.filter(({ kind, text }) => !isInFigures || (kind !== 'PART' && !/^(?:after|before) lunch$/u.test(text)));
}

/** "Every day" is every day of work. */
const everyDay = /\b(?:daily|every ?day|each day|all days)\b/u;
const atWork = (ways: Stretches): Stretches =>
  ways.map((way) => way.map((one) => (one.days.length === allDays.length ? { ...one, days: workdays } : one)));

/** The hours that times tell together, with days in front of them or behind. */
export function stretchesOf(found: readonly Found[]): Stretches {
  const ways = joinedStretches(withoutPart(found));
  return found.some(({ text }) => everyDay.test(text)) ? atWork(ways) : ways;
}

/** Hours that are all of the same days, which are named in front or behind. */
function onDays(found: readonly Found[]): Stretches {
  const days = found.filter(isDays);
  const ways = found.filter((one) => !isDays(one)).map(({ text }) => readStretches(text));
  const on = daysOf(days[0]?.text ?? '');
  // "Every Tuesday morning, Fridays": each has days of its own.
  if (found.some((one) => !isDays(one) && daysIn(one.text).length > 0)) return [];
  if (!on || days.length !== 1 || ways.length === 0 || ways.some((one) => one.length !== 1)) return [];
  return [ways.flatMap(([way = []]) => way.map((stretch) => ({ ...stretch, days: on })))];
}

function joinedStretches(found: readonly Found[]): Stretches {
  if (found.some(({ kind }) => kind === 'AT')) return [];
  const texts = found.map(({ text }) => text);
  const whole = readStretches(texts.join(' '));
  if (whole.length > 0) return whole;
  const ways = onDays(found);
  return ways.length > 0 ? ways : readStretches(texts.join(', '));
}

const hoursOf = ({ start, end }: Stretch) =>
  start === null || end === null ? 0 : (Number(end.slice(0, 2)) - Number(start.slice(0, 2)) + 24) % 24;
const isDay = (ways: Stretches) => ways.every((way) => way.some((one) => hoursOf(one) > 5));
const isDaysAlone = (ways: Stretches) =>
  ways.some((way) => way.every(({ start, end }) => start === null && end === null));

const later = (time: string, hours: number): string =>
  `${String((Number(time.slice(0, 2)) + hours) % 24).padStart(2, '0')}${time.slice(2)}`;

/** "Around eleven": the hour that begins then. Of seven and eight nobody knows whether they are of the morning. */
function bestAt(text: string): Reading | undefined {
  const time = clockOf(text);
  if (!time) return undefined;
  const isOpen = /^(?:[a-z~]+ )?[78](?::\d\d)?$/u.test(text);
  const times = isOpen ? [time, later(time, 12)] : [time];
  return tellsOrAsks(
    'hours',
    times.map((start) => best([{ days: [...workdays], start, end: later(start, 1) }])),
  );
}

/** Times of which it is said that they are good, or that somebody is free then. */
export function bestSaid(parts: readonly Part[], how: 'best' | 'free' = 'best'): Reading | undefined {
  const found = timesIn(parts);
  const [only, ...more] = found;
  if (only?.kind === 'AT' && more.length === 0) return how === 'best' ? bestAt(only.text) : undefined;
  const ways = stretchesOf(found);
  if (ways.length === 0 || isDaysAlone(ways)) return undefined;
  const asBest = ways.map((way) => best(openBlocks(way)));
  if (how === 'free' && isDay(ways))
    return tellsOrAsks(
      'hours',
      ways.map((way) => work(dayBlocks(way))),
    );
  const isPart = found.some(({ kind }) => kind === 'PART');
  // "Free for lunch" is to be met there.
  if (how === 'free' && found.some(({ text }) => /^(?:lunch|noon|midday)/u.test(text))) return undefined;
  if (how === 'free' && !isPart && ways.some((way) => way.some((one) => hoursOf(one) > 2)))
    return asks('hours', [...asBest.slice(0, 2), ...ways.slice(0, 2).map((way) => work(dayBlocks(way)))]);
  return tellsOrAsks('hours', asBest);
}

const each = /^(?:each|every|daily|always|all)$/u;
const isPlural =
  /days\b|\b(?:mon|tues?|weds?|thur?s?|fri|sat|sun)s\b|^(?:every|each|all|daily)\b|[,&/–-]| and | to | until |\d/u;
/** A single Friday may be this one or each. */
const isEachTime = (parts: readonly Part[]) =>
  timesIn(parts).every(
    ({ kind, text }) =>
      !/DAY/u.test(kind) ||
      isPlural.test(text) ||
      (daysOf(text)?.length ?? 0) > 1 ||
      parts.some((part) => part.kind === 'fill' && each.test(part.phrase)),
  );

/** A whole day is left to somebody for work of their own, and not for want of an answer. */
const ofOwn =
  /focus|deep|heads|quiet|disturb|interrupt|alone|block|protect|reserv|sacred|peace|keep|kept|concentrat|no-go|off[- ]limits|nothing/u;

const mild = /^(?:is )?(?:busy|tied up)$/u;

/** Times to be left alone in. */
export function busySaid(parts: readonly Part[]): Reading | undefined {
  const found = timesIn(parts);
  const ways = stretchesOf(found);
  // "Busy mornings" are no time of their own, as "9-11: busy" is.
  const isMild = parts.every(({ kind, ...part }) => kind !== 'busy' || ('phrase' in part && mild.test(part.phrase)));
  if (isMild && !found.some(({ kind }) => kind === 'HOURS')) return undefined;
  const isWhole = isDaysAlone(ways) && !parts.some((part) => part.kind === 'busy' && ofOwn.test(part.phrase));
  if (ways.length === 0 || isWhole || !isEachTime(parts) || (isDay(ways) && !isDaysAlone(ways))) return undefined;
  return tellsOrAsks(
    'hours',
    ways.map((way) => focus(dayBlocks(way))),
  );
}

/** What is surely of every week, though a single day is named. */
const surely = /work|day off|days off|free day|off day|weekly|never|rest day|come in|doesn't do|has off/u;

/** "Thursday and Friday" may be those ahead. */
const isTheseOrEach = /^(?:mon|tues|wednes|thurs|fri)day(?:,? (?:and|&) |, )(?:mon|tues|wednes|thurs|fri)day$/u;

function thatText([only, ...more]: readonly Found[]): string | undefined {
  const text = only && more.length === 0 ? only.text.replace(/^(?:on|this) /u, '') : '';
  return isTheseOrEach.test(text) ? text : undefined;
}

const hasEach = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.kind === 'fill' && each.test(part.phrase));

function daysOffSaid(off: Weekday[], parts: readonly Part[], spelt: string, today: Temporal.PlainDate) {
  if (off.length === 0 || off.length > 5) return undefined;
  const isSure = parts.some((part) => part.kind === 'off' && surely.test(part.phrase));
  const ahead = isSure || hasEach(parts) ? undefined : thatText(timesIn(parts));
  if (ahead !== undefined) return theseOrEach(off, readDateRange(ahead, today));
  const cut = { kind: 'days-off', days: off } as const;
  if (isSure || isEachTime(parts)) return { cut };
  // "Not in on Monday and not on Friday either" may be of every week.
  return off.length > 1 ? { ...asks('days', [daysOff(off), need(spelt)]), beside: cut } : undefined;
}

/** Days of the week that are off. */
export function offSaid(parts: readonly Part[], spelt: string, today: Temporal.PlainDate): Reading | undefined {
  const found = timesIn(parts);
  const [only, ...more] = found;
  const isForOthers = parts.some((part) => part.kind === 'off' && /^for /u.test(part.phrase));
  const half = only?.kind === 'PART' && more.length === 0 && !isForOthers ? readStretches(only.text) : [];
  // "Out of the office every Thursday afternoon".
  if (half.length > 0)
    return tellsOrAsks(
      'hours',
      half.map((way) => focus(dayBlocks(way))),
    );
  const days = found.map((one) => (isDays(one) ? daysOf(one.text) : undefined));
  if (days.some((one) => one === undefined)) return undefined;
  // "On holiday from Friday" is of one time.
  if (parts.some((part, at) => part.kind === 'fill' && part.phrase === 'from' && parts[at + 1]?.kind === 'time'))
    return undefined;
  return daysOffSaid(
    [...new Set(days.flatMap((one) => one ?? []))].sort((one, other) => one - other),
    parts,
    spelt,
    today,
  );
}
