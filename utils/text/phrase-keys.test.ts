import { describe, expect, it } from 'vitest';
import { keyedBy, keyOf } from './phrase-keys';
import { findPhrases, phraseTable } from './phrases';
import { tokensOf } from './tokens';

const piece = (words: string, min = 1) => {
  const set = new Set(words.split('|'));
  return { words: set, digits: false, min, max: 1, ...keyedBy(set) };
};

describe('the key of a phrase', () => {
  it.each([
    [['the', 'same', 'lazy'], 'lazy'],
    [['<p>', 'is|was', 'sloppy|lazy'], 'sloppy|lazy'],
    [['not', 'about'], 'about'],
  ])('of %j is the piece that most sentences lack: %s', (pieces, key) => {
    const [first = piece(''), ...more] = pieces.map((words) => piece(words));
    expect([...(keyOf([first, ...more]).words as Set<string>)].join('|')).toBe(key);
  });

  it('is never a piece that may be missing', () => {
    const first = piece('the');
    expect(keyOf([first, piece('lazy', 0)])).toBe(first);
  });

  it('tells where none of the phrases can stand, and hides none that does', () => {
    const table = phraseTable([['the lazy? fox', 1] as const, ['no _* dog', 2] as const, ['of the', 3] as const], {});
    const found = (text: string) => findPhrases(table, tokensOf(text)).map(({ means }) => means);
    expect(['The fox ran', 'no such old dog', 'out of the box', 'the lazy cat'].map(found)).toEqual([
      [1],
      [2],
      [3],
      [],
    ]);
  });
});
