import { describe, expect, it } from 'vitest';
import { movedSpan } from './moved';
import { wholeWords } from './whole-words';

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('words after an edit', () => {
  it.each([
    ['typed before', 'You idiot.', 'Well, You idiot.'],
    ['typed behind', 'You idiot.', 'You idiot. Sorry.'],
    ['cut away before', 'Hello there. You idiot.', 'You idiot.'],
    ['a line more', 'Hi\nYou idiot.', 'Hi\n\nYou idiot.'],
    ['the same words put in before', 'You idiot.', 'You idiot. You idiot.'],
  ])('are found: %s', (_, before, now) => {
    const span = movedSpan(before, now, spanOf(before, 'idiot'));
    expect(span && now.slice(span.start, span.end)).toBe('idiot');
  });
  it.each([
    ['a letter within', 'You idiot.', 'You idxiot.'],
    ['a longer word of them', 'You idiot.', 'You idiotic.'],
    ['a longer word before', 'You idiot.', 'You superidiot.'],
    ['taken away', 'You idiot.', 'You .'],
    ['all of it other', 'You idiot.', 'Thanks!'],
    ['accents put on', 'You idiot.', 'You idiot\u0301.'],
  ])('are not: %s', (_, before, now) => expect(movedSpan(before, now, spanOf(before, 'idiot'))).toBeNull());
  it('are those that were meant, where they stand twice', () => {
    const before = 'What an idiot. No idiot.';
    const second = movedSpan(before, `So. ${before}`, spanOf(before, 'idiot', 12));
    expect(second?.start).toBe(22);
    expect(movedSpan(before, 'What an idiot. No.', spanOf(before, 'idiot', 12))).toBeNull();
  });
});

describe('whole words', () => {
  it.each([
    ['isnt', 'nt', 'isnt'],
    ["isn't so", "n't", "isn't"],
    ['youre lazy', 're lazy', 'youre lazy'],
    ['lazy!!!', 'lazy', 'lazy'],
    ['[what they did]now', '[what they did]', '[what they did]'],
    ['𝒜𝒷𝒸', '𝒷', '𝒜𝒷𝒸'],
    ['né\u0301e', 'n', 'né\u0301e'],
  ])('of %j around %j are %j', (text, part, whole) => {
    const { start, end } = wholeWords(text, spanOf(text, part));
    expect(text.slice(start, end)).toBe(whole);
  });
});
