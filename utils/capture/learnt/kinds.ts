import { clauseOf } from '@/utils/capture/clause';
import { readClosed } from '@/utils/capture/rules';
import { likedOf } from '@/utils/capture/shared';
import { item, line, need, preference, tells } from '@/utils/capture/told';
import type { CaptureGiven, LineField, ListField, Reading } from '@/utils/capture/types';
import { roleGroups } from '@/utils/people/choices';
import { marksOf, placeMarks, type Token } from './marks-of';
import { isRefused } from './refused';

const lineKinds = [
  'title',
  'team',
  'company',
  'howMet',
  'underPressure',
  'sayIt',
  'pronouns',
] as const satisfies LineField[];
const itemKinds = ['strengths', 'commonGround', 'goals', 'askedOfThem', 'needsHelpWith'] as const satisfies ListField[];

/** What a clause without hours or ways may tell. */
export const factKinds = [
  'note',
  ...lineKinds,
  ...itemKinds,
  'need',
  'feedback',
  'thanks',
  ...(['team', 'manager', 'customer', 'project', 'hr'] as const).map((role) => `role-${role}`),
];

const none: ReadonlySet<string> = new Set();
export const kindMarks = (words: readonly string[]): number[] => marksOf(words, none);

/** How likely the words that are kept begin at each word, or end behind it. */
export interface PlaceShares {
  begins: (marks: readonly number[]) => number;
  ends: (marks: readonly number[]) => number;
}

/** Less than that nobody can say which words are meant. */
const surePlace = 0.6;

const place = /^(?:at|in|with|for|from|of) /iu;
const article = /^(?:an?|the) /iu;
/** "At Lighthouse" is Lighthouse. */
const bareOf = (kind: string, text: string): string =>
  kind === 'company' || kind === 'team' ? text.replace(place, '') : kind === 'title' ? text.replace(article, '') : text;

/** The words that a fact keeps, as they are written; undefined where it is not clear which. */
export function keptWords(
  spelt: string,
  tokens: readonly Token[],
  words: readonly string[],
  kind: string,
  shares: PlaceShares,
): string | undefined {
  const best = (share: (at: number) => number, from: number) => {
    const all = tokens.map((_, at) => (at < from ? 0 : share(at)));
    const top = Math.max(...all);
    return top >= surePlace ? all.indexOf(top) : -1;
  };
  const first = best((at) => shares.begins(placeMarks(words, at, kind)), 0);
  const last = first < 0 ? -1 : best((at) => shares.ends(placeMarks(words, at + 1, kind)), first);
  const [start, end] = [tokens[first]?.start, tokens[last]?.end];
  return start === undefined || end === undefined ? undefined : bareOf(kind, spelt.slice(start, end));
}

const keptWhole: ReadonlySet<string> = new Set([
  'need',
  'underPressure',
  'feedback',
  'thanks',
  'howMet',
  'askedOfThem',
  'goals',
  'commonGround',
  'needsHelpWith',
  'strengths',
]);
/** Where it is not clear which words are meant, all of them say it too; of names and titles they do not. */
export const wholeOf = (kind: string, spelt: string): string | undefined =>
  keptWhole.has(kind) && spelt.split(' ').length < mostWhole ? spelt : undefined;
const mostWhole = 14;

const isIn = <T extends string>(list: readonly T[], kind: string): kind is T =>
  (list as readonly string[]).includes(kind);

/** "Thanks: privately" in the words of the rules, or else in those of the user. */
function wishOf(kind: 'feedback' | 'thanks', text: string, given: CaptureGiven): Reading {
  const phrase = `${kind}: ${text}`;
  const read = readClosed(clauseOf(phrase, { start: 0, end: phrase.length }, []), given);
  return read ?? tells(preference({ kind, text }));
}

/** A fact of a kind that keeps some words. */
export function readKind(
  kind: string,
  { text, spelt }: { text: string | undefined; spelt: string },
  given: CaptureGiven,
): Reading | undefined {
  if (isRefused(kind, text ?? '', spelt)) return undefined;
  const role = roleGroups.find((one) => kind === `role-${one}`);
  if (role) return tells({ kind: 'role', role });
  if (text === undefined) return undefined;
  if (isIn(lineKinds, kind)) return tells(line(kind, text));
  if (isIn(itemKinds, kind)) return tells(item(kind, kind === 'commonGround' ? likedOf(text) : text));
  if (kind === 'need') return tells(need(text));
  return kind === 'feedback' || kind === 'thanks' ? wishOf(kind, text, given) : undefined;
}
