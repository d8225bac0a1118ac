import type { Draft } from '@/utils/conversation/types';
import type { Sentence } from '@/utils/text/sentences';
import { fewestShingles, likeness, thanksShingles } from './craft/shingles';
import { examples } from './examples/same-words-thanks';
import { isEnglish, readingOf } from './reading';
import type { Check, Finding, Knowledge } from './types';

/** From here on two thank-yous differ by a word or two. */
const alike = 0.5;

/** The likest of the thank-yous sent before. */
function likest(sentence: Sentence, { earlierThanks, salt }: Knowledge): number {
  const shingles = thanksShingles(sentence, salt);
  if (shingles.length < fewestShingles) return 0;
  return Math.max(0, ...earlierThanks.map((earlier) => likeness(shingles, earlier.shingles)));
}

const surest = 0.9;

function find(draft: Draft, knowledge: Knowledge): Finding[] {
  if (knowledge.earlierThanks.length === 0) return [];
  const reading = readingOf(draft);
  if (!isEnglish(reading, knowledge.language)) return [];
  for (const sentence of reading.sentences) {
    const like = likest(sentence, knowledge);
    if (like < alike) continue;
    const { start, end } = sentence;
    const sure = Math.min(surest, Math.round((0.45 + 0.45 * like) * 100) / 100);
    const why = { key: 'checks.sameWordsThanks.again', args: [] } as const;
    return [
      { check: 'same-words-thanks', start, end, sure, why: { ...why, args: [] }, suggestion: null, person: null },
    ];
  }
  return [];
}

/** A thank-you in nearly the words of one before, told by hashes of its words alone. */
export const sameWordsThanks: Check = {
  id: 'same-words-thanks',
  kind: 'craft',
  raises: 'if-chosen',
  title: 'checks.sameWordsThanks.title',
  why: 'checks.sameWordsThanks.why',
  tries: ['checks.sameWordsThanks.tries.what'],
  find,
  examples,
};
