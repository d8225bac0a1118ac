import { findPhrases, phraseTable } from '@/utils/text/phrases';
import type { Token } from '@/utils/text/tokens';
import { confiding } from './confiding';
import { confidences, rumours, secondHand, secrets } from './hearsay';
import { linesOf } from './lines-of';
import { wordSets } from './word-sets';

/** "Between us" makes a secret of what is said, "apparently" only tells that it was heard. */
export type Sign = 'secret' | 'rumour' | 'confidence' | 'second-hand';

/** The weightiest first. */
const weightiest: readonly Sign[] = ['secret', 'rumour', 'confidence', 'second-hand'];

/** "Between us, Tom and I have the van": a share of work, no secret. */
const together = `
between us|ourselves|them _ _? and i|me|myself
between us|ourselves we
between you and me|i and
`;

const signs = phraseTable<Sign | 'together'>(
  [
    ...linesOf<Sign | 'together'>(secrets, 'secret'),
    ...linesOf<Sign | 'together'>(confiding, 'secret'),
    ...linesOf<Sign | 'together'>(rumours, 'rumour'),
    ...linesOf<Sign | 'together'>(confidences, 'confidence'),
    ...linesOf<Sign | 'together'>(secondHand, 'second-hand'),
    ...linesOf<Sign | 'together'>(together, 'together'),
  ],
  wordSets,
);

export function signIn(tokens: readonly Token[]): Sign | null {
  const matches = findPhrases(signs, tokens);
  if (matches.length === 0) return null;
  const found = matches.map(({ means }) => means);
  if (found.includes('together')) return null;
  return weightiest.find((sign) => found.includes(sign)) ?? null;
}

const shortEnough = 10;

/** Of a whole short sentence, such as "Don't tell anyone." */
export const signOf = (tokens: readonly Token[]): Sign | null => (tokens.length <= shortEnough ? signIn(tokens) : null);
