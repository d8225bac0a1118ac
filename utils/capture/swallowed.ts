import type { Read } from './prose';
import type { Reading, Told } from './types';

const ofTimes = new Set(['work-hours', 'focus-hours', 'best-hours', 'hours-exception', 'days-off', 'away', 'mark']);

function subject(told: Told): string {
  const kind = told.kind === 'preference' ? told.value.kind : 'field' in told ? told.field : told.kind;
  if (kind === 'channel') return 'ways';
  if (kind === 'avoid') return 'shut ways';
  return ofTimes.has(kind) ? 'times' : kind;
}

/** What may be said with it in one: "no calls before 9", "does the rota 2 to 3 and hates being disturbed". */
const withIt: Record<string, readonly string[]> = {
  ways: ['times', 'need', 'shut ways'],
  'shut ways': ['times', 'need', 'ways'],
  // "Lunch 12-1, do not call".
  times: ['need', 'shut ways'],
  underPressure: ['need'],
};

const subjectsOf = ({ told = [], cut }: Reading): string[] => [...told.map(subject), ...(cut ? ['times'] : [])];

/** The words that are kept of what was told. */
function wordsKept(told: Told): string {
  if (told.kind === 'line' || told.kind === 'item') return told.text;
  if (told.kind === 'mark') return told.mark.text;
  return told.kind === 'preference' && 'text' in told.value ? (told.value.text ?? '') : '';
}

/** "Busy until Friday, chat only": a way behind a comma is for then, and kept in words; so is the first of "chat first, then a call". */
const isKeptBehind = (text: string, { start, end, joint }: Read, told: readonly Told[]): boolean =>
  (joint === 'comma' || joint === 'start') &&
  told.some((one) => wordsKept(one).toLowerCase().includes(text.slice(start, end).toLowerCase()));

/** "If something goes wrong, tell her straight away" is a wish about feedback, and its end no need of its own. */
const isOfWish = (one: string, { joint }: Read, subjects: readonly string[]): boolean =>
  one === 'need' && joint === 'comma' && subjects.some((own) => own === 'feedback' || own === 'thanks');

/** "Wants feedback straight. Lives in Berlin": whether a part that says something else by itself is told of no more. */
export function isSwallowed(text: string, part: Read, whole: readonly Reading[]): boolean {
  const subjects = whole.flatMap(subjectsOf);
  const kept = whole.flatMap(({ told = [] }) => told);
  const held = new Set([...subjects, ...subjects.flatMap((one) => withIt[one] ?? [])]);
  const others = part.readings
    .filter(({ bare }) => !bare)
    .flatMap(subjectsOf)
    .filter((one) => !held.has(one) && !isOfWish(one, part, subjects));
  return subjects.length > 0 && others.some((one) => !one.endsWith('ways') || !isKeptBehind(text, part, kept));
}
