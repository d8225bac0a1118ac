import { perSentence } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import type { Question } from './questions';

const noted = new Set(
  'thanks thank you thx many great perfect ok okay noted got it this that received understood cool nice super good sounds looks fine sure will do very much so hi hello hey dear again all'.split(
    ' ',
  ),
);

const onlyNotes = perSentence(({ tokens }): boolean =>
  tokens.every(({ word, text }) => noted.has(word) || /^\p{Lu}\p{L}/u.test(text)),
);

/** "Great, thank you!", and no more than a name beside it. */
export const isOnlyNoted = (sentences: readonly Sentence[]): boolean =>
  sentences.length > 0 &&
  sentences.every(onlyNotes) &&
  sentences.some(({ tokens }) => tokens.some(({ word }) => noted.has(word)));

/** Of these no "fine, thanks" is an answer. */
const needsMore: ReadonlySet<Question['kind']> = new Set([
  'time',
  'money',
  'amount',
  'person',
  'place',
  'which',
  'choice',
  'reason',
]);

export const leftOpenByNote = (questions: readonly Question[]): Question | undefined =>
  questions.find(({ kind }) => needsMore.has(kind));
