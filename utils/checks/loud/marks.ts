import type { LoudWords } from '@/utils/checks/packs/loud-words';
import type { Sentence } from '@/utils/text/sentences';
import { hasLoudWord, type Shouted } from './capitals';

/** "yessss" is a "yes". */
const squeezed = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1');

const has = ({ tokens }: Sentence, words: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => words.has(word) || words.has(squeezed(word)));

/** How loud marks are behind these words; joy ends in them as often as anger does. */
function sureOf(marks: string, sentence: Sentence, loud: LoudWords): number {
  if (has(sentence, loud.warm) || has(sentence, loud.glad)) return 0;
  const mixed = marks.includes('!') && marks.includes('?');
  if (mixed) return marks.length > 2 || hasLoudWord(sentence.tokens, loud) ? 0.68 : 0.4;
  if (marks.length < 3) return 0;
  const presses = has(sentence, loud.pressing) || hasLoudWord(sentence.tokens, loud);
  return presses || (marks.startsWith('!') && marks.length > 4) ? 0.66 : 0.4;
}

/** "!!!" and "?!" behind the last word of a sentence, with that word; at offsets of the sentence's own. */
export function marksIn(sentence: Sentence, loud: LoudWords): Shouted[] {
  const last = sentence.tokens.at(-1);
  if (!last) return [];
  const marks = /^[^\S\n]?([!?]{2,40})/.exec(sentence.text.slice(last.end));
  if (!marks?.[1]) return [];
  const sure = sureOf(marks[1], sentence, loud);
  return sure === 0 ? [] : [{ start: last.start, end: last.end + marks[0].length, sure }];
}
