import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';
import { formOf } from './tokens';
import { classOf, wordClass } from './word-classes';

const boats = classOf(new Set(['boat', 'dinghy']));
const loud = wordClass(({ text }) => text === text.toUpperCase());

describe('a class of words', () => {
  it.each([
    ['Nobody moored the boat.', true, false],
    ['Dinghy for sale', true, false],
    ['Boats need paint', false, false],
    ['Mind the BOAT', true, true],
  ])('is told of "%s" by its words', (text, isOfBoats, isLoud) => {
    const [sentence] = sentencesOf(text);
    if (!sentence) throw new Error('No sentence.');
    expect([boats.isIn(sentence), loud.isIn(sentence)]).toEqual([isOfBoats, isLoud]);
  });

  it('cannot come once words were read, as it would be missing from them', () => {
    expect(boats.has({ form: formOf('boat') })).toBe(true);
    expect(() => classOf(new Set(['late']))).toThrow('after the first word');
  });

  it('holds a word by itself', () => {
    expect(['boat', 'paint'].map((word) => boats.has({ form: formOf(word) }))).toEqual([true, false]);
  });
});
