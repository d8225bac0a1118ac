import type { Sentence } from '@/utils/text/sentences';
import { greets, wordsIn } from './draft-parts';
import { spotter } from './spotter';
import type { Counts } from './usual';

const gratitude = spotter({
  thanks:
    'thank you|u|all|everyone / thanks|thx|thankyou|ty|cheers / many|much appreciated|thanks / i|we|really appreciate / grateful|gratitude',
});

/** What is counted of a draft. */
export const countsOf = (sentences: readonly Sentence[]): Counts => ({
  words: wordsIn(sentences),
  greets: greets(sentences),
  thanks: sentences.some((sentence) => gratitude(sentence).length > 0),
});
