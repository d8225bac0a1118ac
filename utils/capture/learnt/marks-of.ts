import { hashOf } from '@/utils/text/hash';
import { classed } from './word-classes';

/** Words and signs of a clause; words in capitals stand for values that were found ("HOURS", "THE-WAY"). */
const wordForm = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:!?/()"]/gu;

/** "Hates" is "hate", and "calls" is "call". */
const stem = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word;

export interface Token {
  word: string;
  start: number;
  end: number;
}

export const tokensOf = (masked: string): Token[] =>
  [...masked.matchAll(wordForm)].map(({ 0: word, index }) => ({
    word: stem(word),
    start: index,
    end: index + word.length,
  }));

const unknown = 'UNKNOWN';

/** Words as a model knows them: one that it never met counts as a name where it has a capital, and else as one of many. */
export const metWords = (tokens: readonly Token[], isKnown: (word: string) => boolean): string[] =>
  tokens.map(({ word }) => {
    const small = word.toLowerCase();
    if (isKnown(word)) return word;
    return isKnown(small) ? small : small === word ? unknown : 'NAME';
  });

const parting = /^(?:[,;:()"]|but|so|and)$/u;
const farthest = 8;

/** What stands around one place tells more than words far off. */
function aroundPlace(words: readonly string[], at: number): string[] {
  const marks: string[] = [];
  for (const step of [-1, 1]) {
    for (let far = 1, isSame = true; far <= farthest; far++) {
      const word = words[at + step * far];
      if (word === undefined) break;
      isSame &&= !parting.test(word);
      if (far < 4) marks.push(`${step} ${word}`);
      if (far < 3) marks.push(`${step * far} at ${word}`);
      if (isSame) marks.push(`${step} same ${word}`);
    }
  }
  return marks;
}

function marksIn(words: readonly string[], targets: ReadonlySet<string>): string[] {
  const pairs = ['START', ...words].map((word, at) => `${word} ${words[at] ?? 'END'}`);
  return [...words, ...pairs, ...words.flatMap((word, at) => (targets.has(word) ? aroundPlace(words, at) : []))];
}

/** What a model looks at: words, neighbours, and what stands around the values in question, as they are and as their classes. */
export function marksOf(words: readonly string[], targets: ReadonlySet<string>): number[] {
  const lost = words.filter((word) => word === unknown).length;
  const all = [...marksIn(words, targets), ...marksIn(words.map(classed), targets)];
  const told = [...new Set(all)].filter((mark) => !mark.includes(unknown));
  return [...told, `lost ${Math.min(lost, 4)}`, `long ${Math.min(words.length >> 2, 5)}`].map(hashOf);
}

/** What is looked at to tell whether words that are kept begin or end behind a place. */
export function placeMarks(words: readonly string[], at: number, kind: string): number[] {
  const near = [-3, -2, -1, 0, 1, 2].map((far) => `${far}: ${words[at + far] ?? 'NOTHING'}`);
  const pairs = [-2, -1, 0].map((far) => `${far}: ${words[at + far] ?? ''} ${words[at + far + 1] ?? ''}`);
  const all = [
    ...near,
    ...pairs,
    ...near.slice(1, 5).map((mark) => `${kind} ${mark}`),
    `${kind} first ${Math.min(at, 5)}`,
  ];
  return [...all, `left ${Math.min(words.length - at, 3)}`].map(hashOf);
}
