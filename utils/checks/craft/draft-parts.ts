import { eachSentence } from '@/utils/checks/each-sentence';
import type { Reading } from '@/utils/checks/reading';
import { perSentence } from '@/utils/text/per-sentence';
import { perWord } from '@/utils/text/per-word';
import type { Sentence } from '@/utils/text/sentences';
import { has, spotter } from './spotter';

const edges = spotter(
  {
    greeting: `
      ^ hi|hello|hey|hiya|hullo|dear|morning|afternoon|evening|greetings|hallo|yo / ^ good morning|afternoon|evening|day
    `,
    closing: `
      ^ best|kind|warm|warmest|many regards|wishes|greetings / ^ with _? regards|wishes|greetings / ^ best $ / ^ regards|cheers|sincerely|yours|rgds|br|ciao|bye|love|respectfully|cordially
      ^ all the best / ^ take care / ^ talk|speak soon|later / ^ see you _? $ / ^ looking forward / ^ have a _? @nice _* / ^ sent from my
    `,
    thanks: `
      ^ thank|thanks|thankyou|thx|cheers|ta|tx you? very? much|again|all|everyone|so|in? advance|much? $ / ^ many|much|kind thanks|appreciated $ / ^ much appreciated $
    `,
  },
  { nice: 'nice good great lovely wonderful fine pleasant' },
);

const letters = /\p{L}/u;

const isWord = perWord(({ word, text }) => !word.startsWith("'") && word !== "n't" && letters.test(text));

/** Words of the writer's own; what is veiled counts for none. */
export const wordCount = perSentence(({ tokens }) => {
  let words = 0;
  for (const token of tokens) if (isWord(token)) words++;
  return words;
});

const longestName = 4;
const everyone = new Set(
  'all both everyone everybody team folks guys there dear dears again colleagues and sir madam friends'.split(' '),
);

/** "Hi Bob", "Dear all": nothing is said in it yet. */
const isGreeting = perSentence(
  (sentence) =>
    has(edges(sentence), 'greeting') &&
    sentence.tokens.length <= longestName + 1 &&
    sentence.tokens.every(({ text, word }, at) => at === 0 || everyone.has(word) || /^\p{Lu}/u.test(text)),
);

/** "Thanks", "Many thanks, Ana": nothing more is said. */
function isThanks(sentence: Sentence): boolean {
  const found = edges(sentence).find(({ means, from }) => means === 'thanks' && from === 0);
  return found !== undefined && sentence.tokens.slice(found.to).every(({ text }) => /^\p{Lu}/u.test(text));
}

const isName = perSentence(
  ({ tokens }) => tokens.length <= longestName && tokens.every(({ text }) => /^[\p{Lu}\d]/u.test(text)),
);

/** Nothing is said in it but goodbye, or thanks. */
const isFarewell = perSentence(
  (sentence) => edges(sentence).some(({ means, from }) => means === 'closing' && from === 0) || isThanks(sentence),
);

/** The sentences between greeting and farewell: what the draft has to say. */
export function saidIn(sentences: readonly Sentence[]): readonly Sentence[] {
  const from = sentences[0] && isGreeting(sentences[0]) ? 1 : 0;
  let to = sentences.length;
  while (to > from) {
    const last = sentences[to - 1];
    if (!last || !(isFarewell(last) || (to > 1 && isName(last)))) break;
    to--;
  }
  return sentences.slice(from, to);
}

/** What a draft has to say, and in how many words; read once for all who ask. */
export interface SaidBy {
  said: readonly Sentence[];
  words: number;
}

const saidBefore = new WeakMap<Reading, SaidBy>();

const wordCounts = eachSentence((sentences, at): number => (sentences[at] ? wordCount(sentences[at]) : 0));

export function saidBy(reading: Reading): SaidBy {
  const known = saidBefore.get(reading);
  if (known) return known;
  const { sentences } = reading;
  const said = saidIn(sentences);
  const from = said[0] === sentences[0] ? 0 : 1;
  const counts = wordCounts(reading, undefined, undefined);
  let words = 0;
  for (let at = from; at < from + said.length; at++) words += counts[at] ?? 0;
  const made = { said, words };
  saidBefore.set(reading, made);
  return made;
}

/** Of all its sentences. */
export function wordsOf(reading: Reading): number {
  let words = 0;
  for (const count of wordCounts(reading, undefined, undefined)) words += count;
  return words;
}

export function wordsIn(sentences: readonly Sentence[]): number {
  let words = 0;
  for (const sentence of sentences) words += wordCount(sentence);
  return words;
}

/** Whether it opens with a greeting; "Hi Bob, the order ..." does too. */
export const greets = ([first]: readonly Sentence[]): boolean => first !== undefined && has(edges(first), 'greeting');
