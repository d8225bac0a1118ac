import { describe, expect, it } from 'vitest';
import { differingLetters, scriptOf } from './differing-letters';

const written = (a: string, b: string) =>
  differingLetters(a, b)
    .map((one) => (one.same ? one.text : `[${one.a}|${one.b}]`))
    .join('');

describe('the letters in which two names differ', () => {
  it.each([
    ['Anna Klein', 'Ann\u0430 Klein', 'Ann[a|\u0430] Klein'],
    ['\u0410nna', 'Anna', '[\u0410|A]nna'],
    ['Bill', 'BiIl', 'Bi[l|I]l'],
    ['modern', 'rnodern', '[m|rn]odern'],
    ['Anna', 'Anna', 'Anna'],
    ['', 'Bo', '[|Bo]'],
    ['Bo \u{1d400}', 'Bo A', 'Bo [\u{1d400}|A]'],
  ])('%s and %s', (a, b, expected) => expect(written(a, b)).toBe(expected));

  it('are found in the longest names that are kept', () => {
    expect(differingLetters('a'.repeat(200), '\u0430'.repeat(200))).toHaveLength(1);
  });
});

describe('the writing that a letter is of', () => {
  it.each([
    ['a', 'Latin'],
    ['\u0430', 'Cyrillic'],
    ['\u03bf', 'Greek'],
    ['\u05d0', 'other'],
    ['0', undefined],
    ['', undefined],
  ])('%s', (letter, script) => expect(scriptOf(letter)).toBe(script));
});
