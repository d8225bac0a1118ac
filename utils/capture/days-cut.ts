import type { Span } from '@/utils/text/types';
import type { Piece } from './pieces';

const day = '(?:on )?(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?s?';
const endsWithDay = new RegExp(`(?:^|[\\s,;:])${day}$`, 'iu');
const beginsWithDay = new RegExp(`^${day}(?:$|[\\s,.;:])`, 'iu');
/** "Between nine | and half past ten". */
const openBetween = /\bbetween (?:(?:half|quarter)(?: past| to)? )?\S{1,8}(?: [ap]m)?$/iu;
const bareDay = new RegExp(`^${day}$`, 'iu');
const isOff = /^\S{3,10} (?:off|free|not|never|out|closed)\b/iu;
const ownHours = /^\S{3,10} (?:from |until |till )?\d/u;

/** "8 to 4, Mon | and Tue off": days side by side, of which a statement may not take the first alone. */
export function cutsDays(text: string, front: readonly Span[], next: Piece | undefined): boolean {
  const [first, last] = [front[0], front.at(-1)];
  if (!first || !last || !next) return false;
  if (next.joint === 'and' && openBetween.test(text.slice(last.start, last.end))) return true;
  const words = text.slice(next.start, next.end).trim();
  if (next.joint !== 'and' && !(next.joint === 'comma' && isOff.test(words))) return false;
  const isApart = ownHours.test(words) && /\d/u.test(text.slice(first.start, last.end));
  return endsWithDay.test(text.slice(last.start, last.end)) && beginsWithDay.test(words) && !isApart;
}

/** "At work Tuesdays | and Thursdays from 9 to 6": where nobody reads the whole, the first day alone is not what is meant. */
export function cutsList(text: string, last: Span | undefined, next: Piece | undefined): boolean {
  if (!last || !next || (next.joint !== 'and' && next.joint !== 'comma')) return false;
  const [front, words] = [text.slice(last.start, last.end), text.slice(next.start, next.end).trim()];
  const isList = next.joint === 'and' ? beginsWithDay.test(words) : bareDay.test(words);
  return !/\d/u.test(front) && endsWithDay.test(front) && isList;
}

/** A piece that holds the first days of such a list alone, or the last. */
export const isHalfOfList = (text: string, pieces: readonly Piece[], at: number): boolean =>
  cutsList(text, pieces[at], pieces[at + 1]) || cutsList(text, pieces[at - 1], pieces[at]);
