import { around } from './behind';
import { type Clause, plainOf } from './clause';
import { readPlacedPost } from './facts/placed-posts';
import { noWish } from './no-wish';
import { readClosed } from './rules';
import { isTitle } from './titles';
import { line } from './told';
import type { CaptureGiven, Reading } from './types';

const mostWords = 10;
const mostParts = 4;
const singleDay = /^(?:(?:in )?(?:the )?office )?(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

interface Part {
  reading: Reading;
  /** A single day by itself. */
  isDay: boolean;
  words: number;
}

type Kind = 'channel' | 'hours' | 'cut' | 'zone' | 'other';

function kindOf({ told = [], ask, cut }: Reading): Kind {
  if (cut) return 'cut';
  const kinds = [...told, ...(ask?.answers ?? [])].map((one) => (one.kind === 'preference' ? one.value.kind : ''));
  if (kinds.some((kind) => kind === 'channel' || kind === 'avoid')) return 'channel';
  if (kinds.includes('time-zone')) return 'zone';
  return kinds.some((kind) => kind.endsWith('hours')) ? 'hours' : 'other';
}

/** "No calls mornings" is one thing said of both, and "call Berlin" is something to do. */
function mayStand(parts: readonly Part[]): boolean {
  const kinds = parts.map(({ reading }) => kindOf(reading));
  // "Busy mornings" is no word about a week and another about mornings.
  if (kinds.includes('other')) return false;
  // "In London Mon-Wed" is where, and not whether.
  if (kinds.includes('zone') && parts.some(({ reading }) => reading.bare && reading.cut)) return false;
  // "The Leeds office on Tuesday" is a visit.
  if (parts.some(({ isDay }) => isDay)) return false;
  // "Out every Thursday afternoon" is no day and another half of it.
  if (kinds.some((kind, at) => kind === 'cut' && kinds[at + 1] === 'hours' && parts[at + 1]?.reading.bare))
    return false;
  // "Mondays to Wednesdays 9 to 11 she teaches": the hours are of these days, and the others are not off.
  if (kinds.some((kind, at) => kind === 'cut' && parts[at]?.reading.bare && kinds[at + 1] === 'hours')) return false;
  // "Mornings until 11" is one thing.
  if (kinds.some((kind, at) => kind === 'hours' && kinds[at + 1] === 'hours')) return false;
  const isApart = parts.length > 2 && !kinds.some((kind, at) => kind === 'channel' && kinds[at + 1] === 'hours');
  if (kinds.includes('channel') && kinds.includes('hours') && !isApart) return false;
  return parts.every(({ words }, at) => kinds[at] !== 'channel' || words > 1);
}

const part = (clause: Clause, words: readonly string[]): Clause => {
  const spelt = words.join(' ');
  return { ...clause, spelt, plain: plainOf(spelt) };
};

/** The fewest and longest statements that make up all words; undefined where a word is left. */
function partsOf(clause: Clause, words: readonly string[], left: number, given: CaptureGiven): Part[] | undefined {
  if (words.length === 0) return [];
  if (left === 0) return undefined;
  for (let to = words.length; to > 0; to--) {
    const reading = readClosed(part(clause, words.slice(0, to)), given);
    const others = reading && partsOf(clause, words.slice(to), left - 1, given);
    if (reading && others)
      return [{ reading, words: to, isDay: singleDay.test(words.slice(0, to).join(' ')) }, ...others];
  }
  return undefined;
}

/** Statements without a sign between them: "prefers chat no calls", "9-17 CET", "mornings Berlin time". */
export function readSideBySide(clause: Clause, given: CaptureGiven): Reading[] | undefined {
  const words = clause.spelt.split(' ');
  if (words.length > mostWords || noWish.test(clause.plain)) return undefined;
  const parts = partsOf(clause, words, mostParts, given);
  return parts && mayStand(parts) ? parts.map(({ reading }) => reading) : undefined;
}

const afterTitle: readonly Kind[] = ['hours', 'zone', 'channel'];

/** "Pastry chef 4am-noon": a job, and behind it what else is known. */
export function readTitled(clause: Clause, given: CaptureGiven): Reading[] | undefined {
  const words = clause.spelt.split(' ');
  if (words.length > mostWords || readPlacedPost(clause)) return undefined;
  for (let at = 1; at < words.length && at < 5; at++) {
    const front = words.slice(0, at).join(' ').replace(/[,:]$/u, '');
    const rest = isTitle(front) ? readClosed(part(clause, words.slice(at)), given) : undefined;
    const isPlain = rest && !rest.cut && !rest.bare && afterTitle.includes(kindOf(rest));
    if (rest && isPlain) return [{ told: [line('title', front)] }, rest];
  }
  return undefined;
}

const besides = / (?:with|who has|who keeps) (?:(?:his|her|their|an?|the) )?(?:own )?/gu;

/** "An American in Denver with his own hours of 7 to 15": where somebody is, and what is so there. */
export function readPlacedWith(clause: Clause, given: CaptureGiven): Reading[] | undefined {
  for (const { front, back } of around(clause.spelt, besides)) {
    const where = readClosed(part(clause, [front]), given);
    const rest = where && kindOf(where) === 'zone' ? readClosed(part(clause, [back]), given) : undefined;
    if (where && rest && kindOf(rest) === 'hours') return [where, rest];
  }
  return undefined;
}
