import type { WordSets } from '@/utils/text/phrases';
import type { PhraseGroup } from './types';

/** The words that one piece of a phrase stands for. */
const wordsOf = (piece: string, sets: WordSets): string[] =>
  piece
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (sets[word.slice(1)] ?? '').split(/\s+/).filter(Boolean) : [word]));

/** `you never read|call => you do not ~`: the last word goes on in the softer way, so each word is a phrase. */
function withEachLast(phrase: string, softer: string, sets: WordSets): string[] {
  const end = phrase.endsWith(' $') ? ' $' : '';
  const pieces = phrase.slice(0, phrase.length - end.length).split(' ');
  const last = pieces.pop() ?? '';
  return wordsOf(last, sets).map((word) => `${[...pieces, word].join(' ')}${end} => ${softer.replace('~', word)}`);
}

/** `get lost => I see it differently.`: a clause of its own, which fits only where the clause of the phrase ends. */
const whereItEnds = (phrase: string, softer: string): string[] => [`${phrase} $ => ${softer.slice(0, -1)}`, phrase];

function linesOf(line: string, sets: WordSets): string[] {
  const [phrase = '', softer = ''] = line.split('=>').map((part) => part.trim());
  if (softer.includes('~')) return withEachLast(phrase, softer, sets);
  return softer.endsWith('.') ? whereItEnds(phrase, softer) : [line];
}

/** The two short ways in which the phrases of a pack are written, in full. */
export const spelledOut = (groups: readonly PhraseGroup[], sets: WordSets): PhraseGroup[] =>
  groups.map((group) => ({
    ...group,
    phrases: group.phrases
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => linesOf(line, sets))
      .join('\n'),
  }));
