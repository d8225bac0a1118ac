import { clauseOf } from '@/utils/capture/clause';
import { readClosed } from '@/utils/capture/rules';
import type { CaptureGiven, Reading } from '@/utils/capture/types';
import { trimSigns } from '@/utils/text/trim-signs';
import { type Token, tokensOf } from './marks-of';
import { waySign } from './way-words';

/** What may be said of a way to reach somebody. */
export const wayStances = [
  'none',
  'fine',
  'prefers',
  'avoids',
  'quick',
  'long',
  'urgent',
  'feedback',
  'thanks',
] as const;
export const wayTargets: ReadonlySet<string> = new Set(['THE-WAY']);

export interface Mention {
  sign: string;
  /** Places of the first word and of the one behind the last. */
  from: number;
  to: number;
}

const longest = 4;
const bareOf = (words: readonly string[]): string =>
  trimSigns(words.join(' '), /["'(]/, /["').,;:!?]/).replace(/'s$/u, '');

/** Talk, and no way to reach anybody: "no chit chat", "likes a chat". */
const isTalk = (before: string | undefined, word: string): boolean =>
  (word === 'chat' && /^(?:chit|small|idle|a|long|nice|quick)$/u.test(before ?? '')) ||
  // "No pictures of text".
  (word === 'text' && /^(?:of|plain|alt|large|small|bold|red|dense|the|pure|running|body)$/u.test(before ?? ''));

const mostBetween = 3;
/** "Nothing is meant personally". */
const isMeant = (words: readonly string[], at: number): boolean =>
  /^personal(?:ly)?$/u.test(bareOf(words.slice(at, at + 1))) &&
  words
    .slice(Math.max(0, at - mostBetween), at)
    .some((word) => /^(?:tak(?:es?|en|ing)|took|means?|meant)$/u.test(word));

/** The ways that a clause speaks of, the longest from each word. */
export function waysFound(words: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    let many = Math.min(longest, words.length - at);
    let sign: string | undefined;
    for (; many > 0 && sign === undefined; many--) sign = waySign(bareOf(words.slice(at, at + many)));
    if (sign && !isTalk(words[at - 1], bareOf(words.slice(at, at + 1))) && !isMeant(words, at))
      found.push({ sign, from: at, to: at + many + 1 });
    at += sign ? many + 1 : 1;
  }
  return found;
}

/** A clause with one way masked as the one in question. */
export function maskWay(words: readonly string[], found: readonly Mention[], which: Mention): Token[] {
  const masked = words.flatMap((word, at) => {
    const way = found.find(({ from, to }) => at >= from && at < to);
    if (!way) return [word];
    const sign = /[,;:!?]$/u.exec(word)?.[0] ?? '';
    return at === way.to - 1 ? [(way === which ? 'THE-WAY' : 'OTHER-WAY') + sign] : [];
  });
  return tokensOf(masked.join(' '));
}

const named: Record<string, string> = { m: 'email', c: 'chat', k: 'calls', p: 'in person', w: 'in writing' };
const phrases: Record<string, (way: string) => string> = {
  prefers: (way) => `prefers ${way}`,
  avoids: (way) => `no ${way}`,
  quick: (way) => `${way} for quick questions`,
  long: (way) => `${way} for long questions`,
  urgent: (way) => `${way} for urgent stuff`,
  feedback: (way) => `feedback ${way === 'in person' || way === 'in writing' ? '' : 'by '}${way}`,
  thanks: (way) => `thanks ${way === 'in person' || way === 'in writing' ? '' : 'by '}${way}`,
};

/** What is said of a way, in the words of the rules. */
export function readWayStance(stance: string, { sign }: Mention, given: CaptureGiven): Reading | undefined {
  const phrase = phrases[stance]?.(named[sign] ?? '');
  return phrase === undefined ? undefined : readClosed(clauseOf(phrase, { start: 0, end: phrase.length }, []), given);
}
