import type { PhraseGroup } from '@/utils/checks/packs/types';
import { wordSets } from './word-sets';

/** The words that one piece of a phrase stands for. */
const wordsOf = (piece: string): string[] =>
  piece
    .split('|')
    .flatMap((word) => (word.startsWith('@') ? (wordSets[word.slice(1)] ?? '').split(/\s+/).filter(Boolean) : [word]));

/** `you never read|call => you do not ~`: the last word goes on in the softer way, so each word is a phrase. */
function withEachLast(phrase: string, softer: string): string[] {
  const end = phrase.endsWith(' $') ? ' $' : '';
  const pieces = phrase.slice(0, phrase.length - end.length).split(' ');
  const last = pieces.pop() ?? '';
  return wordsOf(last).map((word) => `${[...pieces, word].join(' ')}${end} => ${softer.replace('~', word)}`);
}

/** `get lost => I see it differently.`: a clause of its own, which fits only where the clause of the phrase ends. */
const whereItEnds = (phrase: string, softer: string): string[] => [`${phrase} $ => ${softer.slice(0, -1)}`, phrase];

function linesOf(line: string): string[] {
  const [phrase = '', softer = ''] = line.split('=>').map((part) => part.trim());
  if (softer.includes('~')) return withEachLast(phrase, softer);
  return softer.endsWith('.') ? whereItEnds(phrase, softer) : [line];
}

/** The two short ways in which the phrases of this pack are written, in full. */
export const spelledOut = (groups: readonly PhraseGroup[]): PhraseGroup[] =>
  groups.map((group) => ({
    ...group,
    phrases: group.phrases
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap(linesOf)
      .join('\n'),
  }));
