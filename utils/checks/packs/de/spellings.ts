import type { PhraseGroup } from '@/utils/checks/packs/types';
import { foldName } from '@/utils/text/fold';
import type { WordSets } from '@/utils/text/phrases';

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** "blöd" is folded to "blod"; where a keyboard lacks the letter it is written "bloed". */
function spellings(word: string): string[] {
  const folded = foldName(word);
  const small = word.toLowerCase();
  if (!/[äöü]/.test(small)) return [folded];
  return [folded, foldName(small.replace(/[äöü]/g, (letter) => letters[letter] ?? letter))];
}

const inPhrase = (phrase: string): string =>
  phrase.replace(/(?<![@\p{L}])\p{L}[\p{L}']*/gu, (word) => spellings(word).join('|'));

/** Phrases in the spelling of tokens; the softer words stay as German writes them. */
export const foldedGroups = (groups: readonly PhraseGroup[]): PhraseGroup[] =>
  groups.map((group) => ({
    ...group,
    phrases: group.phrases
      .split('\n')
      .map((line) => {
        const [phrase = '', ...softer] = line.split('=>');
        return [inPhrase(phrase), ...softer].join('=>');
      })
      .join('\n'),
  }));

export const foldedSets = (sets: WordSets): WordSets =>
  Object.fromEntries(
    Object.entries(sets).map(([name, words]) => [name, words.split(' ').flatMap(spellings).join(' ')]),
  );

/** `{du bist|sie sind} faul => {du hast|Sie haben} mich verärgert`: a line for each way to speak to somebody. */
function addressed(line: string): string[] {
  const choices = [...line.matchAll(/\{([^{}]{1,200})\}/g)].map(([, words = '']) => words.split('|').length);
  if (choices.length === 0) return [line];
  return Array.from({ length: Math.max(...choices) }, (_, at) =>
    line.replace(/\{([^{}]{1,200})\}/g, (_whole, words: string) => words.split('|')[at] ?? ''),
  );
}

export const addressedGroups = (groups: readonly PhraseGroup[]): PhraseGroup[] =>
  groups.map((group) => ({ ...group, phrases: group.phrases.split('\n').flatMap(addressed).join('\n') }));
