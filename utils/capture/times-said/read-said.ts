import type { Clause } from '@/utils/capture/clause';
import { isUnsaid } from '@/utils/capture/learnt/unsaid';
import type { CaptureGiven, Reading } from '@/utils/capture/types';
import { withoutReason } from './reason';
import { bestSaid, busySaid, offSaid } from './said-of-times';
import type { Tag } from './said-words';
import { workSaid } from './said-work';
import { type Part, partsOf } from './tagged';
import { thenSaid } from './then-said';

const longest = 120;
const mostParts = 24;
const mayTell =
  /\d|\b(?:mornings?|afternoons?|evenings?|lunch|noon|midday|\p{L}{1,9}days?|nine|eight|seven|ten|three|four|five|six|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)\b/u;

/** What stands behind a label is what the label says. */
const labelled = /^(?:needs?|notes?|goals?|wishes|wants?|likes?|avoid|todo|to do):/u;

/** A way to meet, all words of which are found beside times as well. */
const inPerson = /\b(?:(?:in|face to) (?:person|face)|(?:come|drop|stop|pop|swing|walk) by)\b/u;

const idle = new Set(['time', 'fill']);

/** "9 to 6, with mornings blocked": what is said behind a comma is said of the times there. */
function isOfAll(parts: readonly Part[]): boolean {
  const isHours = (part: Part) => part.kind === 'time' && !/^DAYS?$/u.test(part.found.kind);
  const first = parts.findIndex(isHours);
  const comma = parts.findIndex(({ isApart }, at) => at > first && isApart);
  if (comma < 0 || !parts.slice(comma).some(isHours)) return true;
  return parts.slice(0, comma).some(({ kind }) => !idle.has(kind));
}

/** What is kept free is kept from others. */
const kept = (parts: readonly Part[]): string[] =>
  parts.some((part) => part.kind === 'busy' && /^ke(?:ep|pt)/u.test(part.phrase)) ? ['free'] : [];

/** "Keeps 10 to 6 hours". */
const keptHours = (parts: readonly Part[], clause: Clause): Reading | undefined =>
  kept(parts).length > 0 && parts.some(({ kind }) => kind === 'work') ? workSaid(parts, clause) : undefined;

/** "No interruptions before 10, works until 7": two things of two times. */
const isOfWorkToo = (parts: readonly Part[]): boolean =>
  parts.some(({ kind }) => kind === 'work') &&
  parts.filter((part) => part.kind === 'time' && !/^DAYS?$/u.test(part.found.kind)).length > 1;

interface Says {
  kind: Tag;
  /** What else may stand beside it. */
  beside: readonly Tag[];
  read: (parts: readonly Part[], clause: Clause, today: Temporal.PlainDate) => Reading | undefined;
}
/** What words of each kind say of times, the first that is there. */
const says: readonly Says[] = [
  { kind: 'off', beside: ['no', 'there', 'busy'], read: (parts, { spelt }, today) => offSaid(parts, spelt, today) },
  {
    kind: 'busy',
    beside: ['there', 'work'],
    read: (parts, clause) => (isOfWorkToo(parts) ? undefined : busySaid(parts)) ?? keptHours(parts, clause),
  },
  { kind: 'best', beside: ['there', 'free'], read: (parts) => bestSaid(parts) },
  { kind: 'free', beside: [], read: (parts) => bestSaid(parts, 'free') },
  { kind: 'work', beside: ['there', 'start', 'end'], read: workSaid },
  { kind: 'start', beside: ['there', 'end'], read: workSaid },
  { kind: 'end', beside: ['there'], read: workSaid },
  { kind: 'there', beside: [], read: workSaid },
];

/** "Off on Monday, Tuesday also not": a denial by itself goes on with days off. */
function isDenied(parts: readonly Part[]): boolean {
  const no = parts.findIndex(({ kind }) => kind === 'no');
  return no >= 0 && !parts.slice(0, no).some(({ kind }) => kind === 'off');
}

/** "Part time so not here Mondays": it says no more than the days off. */
const withoutPartTime = (parts: readonly Part[]): readonly Part[] =>
  parts.some(({ kind }) => kind === 'off')
    ? parts.filter((part) => part.kind !== 'work' || !/^part[- ]time$/u.test(part.phrase))
    : parts;

/** What the known words of a clause say of its times together; undefined where they say two things. */
function saidBy(parts: readonly Part[], clause: Clause, today: Temporal.PlainDate): Reading | undefined {
  const kinds = new Set(
    withoutPartTime(parts)
      .map(({ kind }) => kind)
      .filter((kind) => !idle.has(kind)),
  );
  const first = says.find(({ kind }) => kinds.has(kind));
  if (!first || isDenied(parts)) return undefined;
  const allowed: string[] = [first.kind, ...first.beside, ...kept(parts)];
  return [...kinds].every((kind) => allowed.includes(kind)) ? first.read(parts, clause, today) : undefined;
}

const so = / so /u;
/** The same over "so", which parts statements else: "picks up kids 3-4 so leave alone then". */
export const readSoSaid = (clause: Clause, given: CaptureGiven): Reading | undefined =>
  so.test(clause.plain) && !/[.;!]/u.test(clause.plain) ? readTimesSaid(clause, given) : undefined;

/** Times with words around them every one of which is known, in any order: "comes in at six with first shift". */
export function readTimesSaid(clause: Clause, given: CaptureGiven): Reading | undefined {
  const today = Temporal.PlainDate.from(given.today);
  const { plain, spelt } = clause;
  if (plain.length > longest || !mayTell.test(plain) || labelled.test(plain) || isUnsaid(spelt)) return undefined;
  if (inPerson.test(plain)) return undefined;
  const parts = partsOf(plain, today);
  if (!parts || parts.length > mostParts) return undefined;
  const told = withoutReason(parts);
  if (!told) return thenSaid(parts);
  return isOfAll(told) ? saidBy(told, clause, today) : undefined;
}
