import { hashOf } from '@/utils/text/hash';
import { classed, stem } from './word-classes';

/** Words and signs of a clause; words in capitals stand for values that were found ("HOURS", "THE-WAY"). */
const wordForm = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:!?/()"]/gu;

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

/** Words as a model knows them: one that it never met counts as its class, or as a name where it has a capital, and else as one of many. */
export const metWords = (tokens: readonly Token[], isKnown: (word: string) => boolean): string[] =>
  tokens.map(({ word }) => {
    const small = word.toLowerCase();
    if (isKnown(word)) return word;
    if (isKnown(small)) return small;
    const own = classed(small);
    return own === small ? (small === word ? unknown : 'NAME') : own;
  });

const parting = /^(?:[,;:()"]|but|so|and)$/u;
const farthest = 8;

/** What stands on one side of a place: what is near, how near, and whether it is of the same part of the clause. */
function besidePlace(words: readonly string[], at: number, step: -1 | 1): string[] {
  const side = Array.from({ length: farthest }, (_, far) => words[at + step * (far + 1)]).filter(
    (word) => word !== undefined,
  );
  const parted = side.findIndex((word) => parting.test(word));
  const same = parted < 0 ? side : side.slice(0, parted);
  return [
    ...side.slice(0, 3).map((word) => `${step} ${word}`),
    ...side.slice(0, 2).map((word, far) => `${step * (far + 1)} at ${word}`),
    ...same.map((word) => `${step} same ${word}`),
  ];
}

/** What stands around a place tells more than words far off. */
const aroundPlace = (words: readonly string[], at: number): string[] => [
  ...besidePlace(words, at, -1),
  ...besidePlace(words, at, 1),
];

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
