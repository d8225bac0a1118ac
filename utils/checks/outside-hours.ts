import type { Draft, Participant } from '@/utils/conversation/types';
import { formatDay, formatTime } from '@/utils/hours/format-time';
import { type HoursNow, hoursAt } from '@/utils/hours/hours-at';
import { nextGoodTime } from '@/utils/hours/next-good-time';
import type { KnownHours } from '@/utils/hours/types';
import { zoneOf } from '@/utils/hours/wall-clock';
import type { WordKey, Words } from '@/utils/words/types';
import { examples } from './examples/outside-hours';
import { knownAs } from './name-match';
import { isMachine } from './readers';
import type { Check, Finding, Knowledge, KnownPerson } from './types';

interface Reached {
  person: KnownPerson;
  hours: KnownHours;
  there: HoursNow;
}

function reachedBy(reader: Participant, { people, now }: Knowledge): Reached[] {
  const person = isMachine(reader) ? undefined : knownAs(reader, people);
  const there = person?.hours ? hoursAt(person.hours, now) : null;
  return person?.hours && there ? [{ person, hours: person.hours, there }] : [];
}

/** The user's own clock where it is known, else theirs. */
function nextWords(
  readers: readonly Reached[],
  at: Reached,
  { myHours, now }: Knowledge,
): { time: string; own: boolean } | null {
  const good = nextGoodTime(
    readers.map(({ hours }) => hours),
    myHours,
    now,
  );
  if (!good) return null;
  const own = myHours ? zoneOf(myHours) : undefined;
  return { time: formatTime(good.at, now, own ?? at.there.zone, 'en'), own: own !== undefined };
}

const closedFor = {
  off: {
    plain: 'checks.outsideHours.off',
    next: 'checks.outsideHours.offNext',
    theirs: 'checks.outsideHours.offNextTheirs',
  },
  focus: {
    plain: 'checks.outsideHours.focus',
    next: 'checks.outsideHours.focusNext',
    theirs: 'checks.outsideHours.focusNextTheirs',
  },
  holiday: {
    plain: 'checks.outsideHours.holiday',
    next: 'checks.outsideHours.holidayNext',
    theirs: 'checks.outsideHours.holidayNextTheirs',
  },
  dayOff: {
    plain: 'checks.outsideHours.dayOff',
    next: 'checks.outsideHours.dayOffNext',
    theirs: 'checks.outsideHours.dayOffNextTheirs',
  },
  away: {
    plain: 'checks.outsideHours.away',
    next: 'checks.outsideHours.awayNext',
    theirs: 'checks.outsideHours.awayNextTheirs',
  },
} satisfies Record<string, Record<'plain' | 'next' | 'theirs', WordKey>>;

const weekdayName = (date: string): string => Temporal.PlainDate.from(date).toLocaleString('en', { weekday: 'long' });

/** Why they are not open, and what fills the second place of the words for it. */
function closedBy({ why, local, date }: HoursNow, now: number): [keyof typeof closedFor, string] {
  if (why?.kind === 'holiday') return ['holiday', why.name];
  if (why?.kind === 'day-off') return ['dayOff', weekdayName(date)];
  if (why?.kind === 'away') return ['away', formatDay(why.until, now, 'en')];
  return [why?.kind === 'focus' ? 'focus' : 'off', local];
}

function whyOf(readers: readonly Reached[], at: Reached, knowledge: Knowledge): Words {
  const [closed, how] = closedBy(at.there, knowledge.now);
  const args = [at.person.name, how];
  const next = nextWords(readers, at, knowledge);
  if (!next) return { key: closedFor[closed].plain, args };
  return { key: closedFor[closed][next.own ? 'next' : 'theirs'], args: [...args, next.time] };
}

/** One finding, of the first of the main recipients who is not open. The span is empty, at the start: it is of no words. */
function find(draft: Draft, knowledge: Knowledge): Finding[] {
  if (draft.text.trim() === '') return [];
  const readers = draft.recipients.to.flatMap((reader) => reachedBy(reader, knowledge));
  const closed = readers.find(({ there: { state } }) => state === 'off' || state === 'focus');
  if (!closed) return [];
  const why = whyOf(readers, closed, knowledge);
  return [{ check: 'outside-hours', start: 0, end: 0, sure: 0.9, why, suggestion: null, person: closed.person.ref }];
}

export const outsideHours: Check = {
  id: 'outside-hours',
  kind: 'timing',
  raises: 'yes',
  title: 'checks.outsideHours.title',
  why: 'checks.outsideHours.why',
  tries: ['checks.outsideHours.tries.later'],
  find,
  examples,
};
