import { describe, expect, it } from 'vitest';
import { formOf } from './tokens';
import { hashOfWord, WordFilter, wordHash } from './word-filter';

const words = (letter: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${letter}${at}`);

describe('WordFilter', () => {
  it.each([1, 12, 300, 4000])('may hold each of its %i words', (count) => {
    const own = words('a', count).map(hashOfWord);
    const filter = new WordFilter(own);
    expect(own.every((hash) => filter.mayHold(hash))).toBe(true);
  });

  it.each([12, 300, 4000])('holds hardly any other beside %i words', (count) => {
    const filter = new WordFilter(words('a', count).map(hashOfWord));
    const taken = words('b', 2000).filter((word) => filter.mayHold(hashOfWord(word)));
    expect(taken.length).toBeLessThan(2000 / 6);
  });

  it('holds nothing of no words', () => {
    const filter = new WordFilter([]);
    expect(words('b', 50).some((word) => filter.mayHold(hashOfWord(word)))).toBe(false);
  });

  it('takes a word of a text for the same as a word of a phrase', () => {
    expect(wordHash({ form: formOf('plan') })).toBe(hashOfWord('plan'));
  });
});
