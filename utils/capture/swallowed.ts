import type { Read } from './prose';
import type { Reading, Told } from './types';

const ofTimes = new Set(['work-hours', 'focus-hours', 'best-hours', 'hours-exception', 'days-off', 'away', 'mark']);

function subject(told: Told): string {
  const kind = told.kind === 'preference' ? told.value.kind : 'field' in told ? told.field : told.kind;
  if (kind === 'channel' || kind === 'avoid') return 'ways';
  return ofTimes.has(kind) ? 'times' : kind;
}

/** What may be said with it in one: "no calls before 9", "does the rota 2 to 3 and hates being disturbed". */
const withIt: Record<string, readonly string[]> = { ways: ['times', 'need'], times: ['need'] };

const subjectsOf = ({ told = [], cut }: Reading): string[] => [...told.map(subject), ...(cut ? ['times'] : [])];

/** "Wants feedback straight. Lives in Berlin": whether a part that says something else by itself is told of no more. */
export function isSwallowed(part: Read, whole: Reading): boolean {
  const subjects = subjectsOf(whole);
  const held = new Set([...subjects, ...subjects.flatMap((one) => withIt[one] ?? [])]);
  const others = part.readings
    .filter(({ bare }) => !bare)
    .flatMap(subjectsOf)
    .filter((one) => !held.has(one));
  // "Busy until Friday, chat only": a way behind a comma is for then.
  return subjects.length > 0 && others.some((one) => part.joint !== 'comma' || one !== 'ways');
}
