import type { Span } from '@/utils/text/types';
import type { Piece } from './pieces';

const day = '(?:on )?(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?s?';
const endsWithDay = new RegExp(`(?:^|[\\s,;:])${day}$`, 'iu');
const beginsWithDay = new RegExp(`^${day}(?:$|[\\s,.;:])`, 'iu');
const isOff = /^\S{3,10} (?:off|free|not|never|out|closed)\b/iu;
const ownHours = /^\S{3,10} (?:from |until |till )?\d/u;

/** "8 to 4, Mon | and Tue off": days side by side, of which a statement may not take the first alone. */
export function cutsDays(text: string, last: Span | undefined, next: Piece | undefined): boolean {
  if (!last || !next) return false;
  const words = text.slice(next.start, next.end).trim();
  if (next.joint !== 'and' && !(next.joint === 'comma' && isOff.test(words))) return false;
  return endsWithDay.test(text.slice(last.start, last.end)) && beginsWithDay.test(words) && !ownHours.test(words);
}

/** "At work Tuesdays | and Thursdays from 9 to 6": where nobody reads the whole, the first day alone is not what is meant. */
export function cutsList(text: string, last: Span | undefined, next: Piece | undefined): boolean {
  if (!last || next?.joint !== 'and') return false;
  const [front, words] = [text.slice(last.start, last.end), text.slice(next.start, next.end).trim()];
  return !/\d/u.test(front) && endsWithDay.test(front) && beginsWithDay.test(words);
}
