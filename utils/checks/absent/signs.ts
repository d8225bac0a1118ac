import { findPhrases, phraseTable } from '@/utils/text/phrases';
import type { Token } from '@/utils/text/tokens';
import { confidences, rumours, secondHand, secrets } from './hearsay';
import { linesOf } from './lines-of';
import { wordSets } from './word-sets';

/** "Between us" makes a secret of what is said, "apparently" only tells that it was heard. */
export type Sign = 'secret' | 'rumour' | 'confidence' | 'second-hand';

/** The weightiest first. */
const weightiest: readonly Sign[] = ['secret', 'rumour', 'confidence', 'second-hand'];

const signs = phraseTable<Sign>(
  [
    ...linesOf<Sign>(secrets, 'secret'),
    ...linesOf<Sign>(rumours, 'rumour'),
    ...linesOf<Sign>(confidences, 'confidence'),
    ...linesOf<Sign>(secondHand, 'second-hand'),
  ],
  wordSets,
);

export function signIn(tokens: readonly Token[]): Sign | null {
  const found = findPhrases(signs, tokens).map(({ means }) => means);
  return weightiest.find((sign) => found.includes(sign)) ?? null;
}

const shortEnough = 10;

/** Of a whole short sentence, such as "Don't tell anyone." */
export const signOf = (tokens: readonly Token[]): Sign | null => (tokens.length <= shortEnough ? signIn(tokens) : null);
