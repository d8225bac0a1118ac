import type { Clause } from '@/utils/capture/clause';
import { allDays, daysOf, workdays } from '@/utils/capture/day-words';
import { clockOf, type Found, type FoundKind } from '@/utils/capture/learnt/times-found';
import type { Mood } from '@/utils/capture/meant-range';
import { readStretches, type Stretches } from '@/utils/capture/stretches';
import { need, tells, tellsOrAsks, work } from '@/utils/capture/told';
import type { Reading } from '@/utils/capture/types';
import { daysAlone, daysOrElse, stateWork, usualEnd } from '@/utils/capture/work-times';
import type { HoursBlock, Weekday } from '@/utils/people/types';
import { stretchesOf, timesIn } from './said-of-times';
import type { Part } from './tagged';

type Side = 'start' | 'end';
type Lead = Side | 'work';

interface Ends {
  start: string[];
  end: string[];
  days: (readonly Weekday[])[];
}

const twelve = (time: string): string => `${String(Number(time.slice(0, 2)) + 12).padStart(2, '0')}${time.slice(2)}`;
const isSaidHalf = /[ap]\.?m|\b(?:1[2-9]|2\d|0\d)\b/u;
const isMorning = / (?:in the )?mornings?\b/u;

/** "Comes in at six" is of the morning, and "gone by six" of the afternoon. */
function clockAt(text: string, side: Side): string | undefined {
  const bare = text.replace(/^(?:by|at|around|about|round|from|since|until|before|after) /u, '').replace(isMorning, '');
  const said = clockOf(`at ${bare}`);
  if (!said || isSaidHalf.test(text)) return said;
  const hour = Number(said.slice(0, 2)) % 12;
  const morning = `${String(hour).padStart(2, '0')}${said.slice(2)}`;
  if (side === 'start') return hour > 4 || isMorning.test(text) ? morning : undefined;
  return hour < 9 && hour > 0 ? twelve(morning) : undefined;
}

const denies = /^(?:not|never)\b/u;

/** What a beginning, or an end, is hardly said with: "out until 3" is back then. */
const unlike: Record<Lead, Partial<Record<FoundKind, RegExp>>> = {
  start: {},
  end: { TO: /^until /u },
  work: { FROM: /^after /u, TO: /^before /u },
};

/** Which end of the hours a time is, by its own words or those in front of it. */
function sideOf({ kind, text }: Found, lead: Lead): Side | undefined {
  if (kind === 'AT') return lead === 'work' ? undefined : lead;
  if ((kind !== 'FROM' && kind !== 'TO') || denies.test(text) || unlike[lead][kind]?.test(text)) return undefined;
  if (kind === 'TO') return 'end';
  return lead === 'end' ? undefined : 'start';
}

/** What is behind the verb: the figures. */
const figuresOf = (text: string): string => text.slice(Math.max(0, text.search(/\d/u)));

const isPartOfDay = ({ kind, text }: Found) => kind === 'PART' && /morning|afternoon|evening/u.test(text);

/** The verb that the next time belongs to. */
function leadOf(part: Part, now: Lead): Lead {
  if (part.kind === 'start' || part.kind === 'end') return part.kind;
  return part.kind === 'fill' && part.phrase === 'from' && now === 'work' ? 'start' : now;
}

function daysIn({ kind, text }: Found): readonly Weekday[] | undefined {
  const days = kind === 'DAYS' || kind === 'DAY' ? daysOf(text) : undefined;
  return days?.length === allDays.length ? workdays : days;
}

/** Whether a time says something of the ends; what it says is kept. */
function isTaken(found: Found, lead: Lead, ends: Ends): boolean {
  const days = daysIn(found);
  if (days) ends.days.push(days);
  const side = days ? undefined : sideOf(found, lead);
  const time = side && readEdge(found, side);
  if (side && time) ends[side].push(time);
  return days !== undefined || time !== undefined || isPartOfDay(found);
}

/** Where the work begins and where it ends, each time with the verb in front of it. */
function endsIn(parts: readonly Part[]): Ends | undefined {
  const ends: Ends = { start: [], end: [], days: [] };
  let lead: Lead = 'work';
  for (const part of parts) {
    lead = leadOf(part, lead);
    if (part.kind === 'time' && !isTaken(part.found, lead, ends)) return undefined;
  }
  return ends;
}

function readEdge({ kind, text }: Found, side: Side): string | undefined {
  if (kind === 'AT') return clockAt(text, side);
  const [[edge] = []] = readStretches(text);
  return clockAt(figuresOf(text), side) ?? edge?.[side] ?? undefined;
}

const moods: [RegExp, Mood][] = [
  [/\b(?:first|early|morning) shift\b/u, 'morning'],
  [/\b(?:second|late|swing|evening|back|afternoon) shift\b/u, 'later'],
  [/\b(?:third|night|graveyard) shift\b/u, 'night'],
];

/** Hours by themselves: of a day's length where the words may mean that somebody is only there then. */
function wholeHours(parts: readonly Part[], ways: Stretches): Reading | undefined {
  const isFirm = parts.some(({ kind }) => kind === 'work');
  const isLong = ways.every((way) =>
    way.some(({ start, end }) => Number(end?.slice(0, 2)) - Number(start?.slice(0, 2)) > 4),
  );
  return isFirm || isLong ? tellsOrAsks('hours', stateWork(ways)) : undefined;
}

const isBreak = ({ kind, text }: Found) => kind === 'PART' && /lunch|noon|midday/u.test(text);

/** "Works evenings only, from six until ten". */
function partMood(found: readonly Found[]): Mood | undefined {
  const part = found.find(isPartOfDay)?.text ?? '';
  if (part === '') return undefined;
  return part.includes('morning') ? 'morning' : 'later';
}

function hoursSaid(parts: readonly Part[], found: readonly Found[], plain: string): Reading | undefined {
  if (found.some(isBreak) || parts.some(({ kind }) => kind === 'end')) return undefined;
  const mood = moods.find(([form]) => form.test(plain))?.[1] ?? partMood(found);
  const [only, ...more] = found.filter(({ kind }) => kind !== 'PART');
  const ways = mood && only && more.length === 0 ? readStretches(only.text, mood) : stretchesOf(found);
  const isWhole = ways.every((way) => way.every(({ start, end }) => start !== null && end !== null));
  return ways.length > 0 && isWhole ? wholeHours(parts, ways) : undefined;
}

/** The hours, where one end may be the usual one; undefined where the ends do not fit. */
function between(start: string | undefined, end: string | undefined, days: readonly Weekday[]): HoursBlock | undefined {
  // Of one day alone nothing is said of the others.
  const isOpen = start === undefined || end === undefined;
  if ((start === undefined && end === undefined) || (isOpen && days.length < 3)) return undefined;
  const block = { days: [...days], start: start ?? '09:00', end: end ?? usualEnd(start ?? '') };
  return block.start < block.end ? block : undefined;
}

function endsSaid(parts: readonly Part[]): Reading | undefined {
  const ends = endsIn(parts);
  if (!ends || Object.values(ends).some((some) => some.length > 1)) return undefined;
  const [[start], [end], [days = workdays]] = [ends.start, ends.end, ends.days];
  const block = between(start, end, days);
  if (!block) return undefined;
  if (start !== undefined && end !== undefined) return tells(work([block]));
  return { ...tells(work([block])), end: start === undefined ? 'end' : 'start' };
}

const isThere = (part: Part) =>
  part.kind === 'time' ||
  part.kind === 'there' ||
  part.kind === 'fill' ||
  (part.kind === 'start' && part.phrase.startsWith('come'));

/** "Rostered Thursday to Sunday". */
function rostered(parts: readonly Part[], days: readonly (readonly Weekday[] | undefined)[]): Reading | undefined {
  const [only = [], ...more] = days;
  const isWork = parts.every(({ kind }) => kind === 'time' || kind === 'work' || kind === 'fill');
  const isWeek = only.length > 1 && only.some((day) => day < 6);
  return isWork && isWeek && more.length === 0 ? daysAlone(only) : undefined;
}

/** Hours of work: from one end to the other, or both ends by their verbs. */
export function workSaid(parts: readonly Part[], { plain, spelt }: Clause): Reading | undefined {
  const found = timesIn(parts);
  const days = found.map((one) => daysIn(one));
  // "Thursdays he is in the office": on the others he may work elsewhere.
  if (days.every(Boolean) && parts.every(isThere))
    return daysOrElse([...new Set(days.flatMap((some) => some ?? []))], need(spelt));
  if (days.every(Boolean)) return rostered(parts, days);
  return found.some(({ kind }) => kind === 'HOURS') ? hoursSaid(parts, found, plain) : endsSaid(parts);
}
