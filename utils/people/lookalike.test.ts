import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, looksLike } from './lookalike';
import { isolateName, seenName, tidyName } from './name-text';

describe('names that look alike', () => {
  it.each([
    ['Anna Berg', 'Anna Berg', 'same'],
    ['Anna Berg', 'anna  berg ', 'same'],
    ['Zoë Klein', 'Zoe Klein', 'same'],
    ['Anna\u200b Berg', 'Anna Berg', 'same'],
    ['\u202eAnna Berg', 'Anna Berg', 'same'],
    ['Anna Berg', '\u0410nna Berg', 'lookalike'],
    ['Anna Berg', 'Ann\u0430 Berg', 'lookalike'],
    ['Anna Berg', 'Ann\u0251 Berg', 'lookalike'],
    ['Ian Moss', 'lan Moss', 'lookalike'],
    ['Bob Okafor', 'B0b Okafor', 'lookalike'],
    ['Carol', '\u0421arol', 'lookalike'],
    ['CAROL', '\u0421\u0410ROL', 'lookalike'],
    ['Carol', 'Саrоl', 'lookalike'],
    ['Max', 'Мах', 'lookalike'],
    ['Max', '𝐌𝐚𝐱', 'same'],
    ['Oleg', '\u039fleg', 'lookalike'],
    ['Anna Berg', 'Anna Borg', undefined],
    ['Anna Berg', 'Anna Bergs', undefined],
    ['Анна', 'Anna', undefined],
    ['王小明', '王小朋', undefined],
    ['', '', undefined],
    ['\u200b', '\u202e', undefined],
  ])('%s and %s: %s', (a, b, likeness) => {
    expect(likenessOf(a, b)).toBe(likeness);
    expect(likenessOf(b, a)).toBe(likeness);
    expect(looksLike(a, b)).toBe(likeness !== undefined);
  });

  it('takes every name for the same as itself', () => {
    const name = fc.string({ unit: 'grapheme' }).filter((text) => /[a-z]/i.test(text));
    fc.assert(fc.property(name, (text) => likenessOf(text, text) === 'same'));
  });
});

describe('signs in names that cannot be seen', () => {
  it.each([
    ['  Carol \t\n Klein ', 'Carol Klein'],
    ['\u202eCarol\u202c', 'Carol'],
    ['Ca\u200brol\u2060', 'Carol'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['👩‍🚀 Ana', '👩‍🚀 Ana'],
    ['\u200c\u200d', ''],
    ['\u3164', ''],
    ['\u2800', ''],
    ['\u0000\u0007', ''],
    ['Cafe\u0301', 'Café'],
    ['bro\ud800ken', 'bro\ufffdken'],
  ])('%j is kept as %j', (name, kept) => {
    expect(tidyName(name)).toBe(kept);
    expect(tidyName(kept)).toBe(kept);
  });

  it('leaves nothing unseen for comparing', () => {
    expect(seenName('علی\u200cرضا')).toBe('علیرضا');
  });

  it('isolates a name that is shown within a sentence', () => {
    expect(isolateName('\u202eדנה')).toBe('\u2068דנה\u2069');
  });
});
