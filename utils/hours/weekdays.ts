import type { Weekday } from '@/utils/people/types';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Enough letters to tell the days apart, in English and German; longer forms begin with these. */
const beginnings: Record<string, Weekday> = {
  mo: 1,
  tu: 2,
  di: 2,
  we: 3,
  mi: 3,
  th: 4,
  do: 4,
  fr: 5,
  sa: 6,
  su: 7,
  so: 7,
};

const fullNames = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
].flatMap((names) => names.split(' '));

const groups: Record<string, readonly Weekday[]> = {
  daily: weekdays,
  'every day': weekdays,
  everyday: weekdays,
  täglich: weekdays,
  weekdays: [1, 2, 3, 4, 5],
  weekday: [1, 2, 3, 4, 5],
  werktags: [1, 2, 3, 4, 5],
  weekend: [6, 7],
  weekends: [6, 7],
  wochenende: [6, 7],
};

function dayOf(word: string): Weekday | undefined {
  const plain = word.trim().replace(/\.$/, '').replace(/s$/, '');
  return fullNames.some((name) => plain.length > 1 && name.startsWith(plain))
    ? beginnings[plain.slice(0, 2)]
    : undefined;
}

/** "Fri-Mon" goes round the end of the week. */
function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const at = weekdays.indexOf(first);
  const round = [...weekdays.slice(at), ...weekdays.slice(0, at)];
  return round.slice(0, round.indexOf(last) + 1);
}

function readPart(part: string): readonly Weekday[] | undefined {
  const ends = part.split(/[-–—]|\s(?:to|bis)\s/).map((end) => dayOf(end.trim()));
  const [first, last = first] = ends;
  if (ends.length > 2 || ends.includes(undefined)) return groups[part];
  return first && last ? daysBetween(first, last) : undefined;
}

/** "Mon", "Mon-Fri", "Mon, Wed and Fri", "weekdays", "Mo-Fr"; undefined where a word is no day. */
export function readDays(text: string): Weekday[] | undefined {
  const parts = text
    .toLowerCase()
    .split(/[,&+]|\s(?:and|und)\s/)
    .map((part) => readPart(part.trim()));
  const found = new Set(parts.flatMap((days) => days ?? []));
  return parts.includes(undefined) ? undefined : [...found].sort((a, b) => a - b);
}

/** The year 2024 began on a Monday. */
const nameOf = (day: Weekday) => new Temporal.PlainDate(2024, 1, day).toLocaleString('en', { weekday: 'short' });

/** "Mon-Fri", "Mon, Wed": in the form that `readDays` reads. */
export function writeDays(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const textOf = (run: Weekday[]) => {
    const names = run.map(nameOf);
    return run.length > 2 ? `${names[0]}-${names.at(-1)}` : names.join(', ');
  };
  return runs.map(textOf).join(', ');
}
