import { keyedHash } from '@/utils/text/keyed-hash';
import { perSentence, perSentenceWith } from '@/utils/text/per-sentence';
import type { Sentence } from '@/utils/text/sentences';
import { stemOf } from './content-stems';
import { outermost, spotter, unless } from './spotter';

const thanks = spotter({
  thanks: `
    thank you|u|everyone|everybody|all|both / thanks|thx|thankyou|kudos / many|big|heartfelt|sincere|special|warm|huge thanks|thank / i|we|really|truly|greatly|much|so|deeply appreciate|appreciated
    grateful|gratitude|thankful / a|big thank
  `,
  // No thanks are given by these words.
  other: `
    no thanks|thank / thanks|thank to / thanks|thank you? in advance / thanks but / would|will|'d appreciate|be / say|says|said thanks|thank / not|n't _? thanks|thank|appreciate|grateful
  `,
});

/** So many shingles it takes for two thank-yous to be alike by more than the ordinary words of thanks. */
export const fewestShingles = 5;
const wordsEach = 3;

/** The words of a thank-you, without endings: "effort" and "efforts" are one. Copies of a salutation are none of them. */
function wordsFrom({ tokens }: Sentence, from: number): string[] {
  return tokens.slice(from).map(({ word }) => stemOf(word));
}

const wordsOfThanks = perSentence((sentence): readonly string[] => {
  const [first] = unless(outermost(thanks(sentence)), 'thanks', 'other');
  if (!first) return [];
  // The clause in which the thanks begin: "Hi Bob, I want to say thank you ..."
  let from = first.from;
  while (from > 0 && sentence.tokens[from]?.gap === 'none') from--;
  return wordsFrom(sentence, from);
});

const saltOf = (salt: string): string => `thanks ${salt}`;

/** Salted hashes of the words of a sentence that thanks, three by three; none where it does not thank. */
export const thanksShingles = perSentenceWith((sentence, salt: string): readonly string[] => {
  const words = wordsOfThanks(sentence);
  const runs = words.slice(0, 1 - wordsEach).map((_, at) => words.slice(at, at + wordsEach).join(' '));
  return [...new Set(runs)].map((run) => keyedHash(saltOf(salt), run));
});

/** How much of the smaller of both stands in the other too, and of both together. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length < fewestShingles || other.length < fewestShingles) return 0;
  const there = new Set(other);
  const shared = one.filter((shingle) => there.has(shingle)).length;
  return shared / (one.length + other.length - shared);
}
