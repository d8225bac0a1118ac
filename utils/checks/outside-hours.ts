import type { Draft, Participant } from '@/utils/conversation/types';
import { formatTime } from '@/utils/hours/format-time';
import { type HoursNow, hoursAt } from '@/utils/hours/hours-at';
import { nextGoodTime } from '@/utils/hours/next-good-time';
import { zoneOf } from '@/utils/hours/wall-clock';
import type { PersonHours } from '@/utils/people/types';
import type { Words } from '@/utils/words/types';
import { examples } from './examples/outside-hours';
import { knownAs } from './name-match';
import { isMachine } from './readers';
import type { Check, Finding, Knowledge, KnownPerson } from './types';

interface Reached {
  person: KnownPerson;
  hours: PersonHours;
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

function whyOf(readers: readonly Reached[], at: Reached, knowledge: Knowledge): Words {
  const focus = at.there.state === 'focus';
  const args = [at.person.name, at.there.local];
  const next = nextWords(readers, at, knowledge);
  if (!next) return { key: focus ? 'checks.outsideHours.focus' : 'checks.outsideHours.off', args };
  const named = [...args, next.time];
  if (next.own) return { key: focus ? 'checks.outsideHours.focusNext' : 'checks.outsideHours.offNext', args: named };
  return { key: focus ? 'checks.outsideHours.focusNextTheirs' : 'checks.outsideHours.offNextTheirs', args: named };
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
