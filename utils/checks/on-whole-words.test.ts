import { describe, expect, it } from 'vitest';
import { onWholeWords } from './on-whole-words';
import type { Finding } from './types';

const finding = (text: string, words: string, suggestion: string | null): Finding => ({
  check: 'harsh',
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  sure: 0.7,
  why: { key: 'checks.harsh.why', args: [] },
  suggestion,
  person: null,
});

describe('findings on whole words', () => {
  it.each([
    ['youre so wrong', 're so wrong', 'see it differently', 'youre so wrong', 'you see it differently'],
    ['it isnt so', 'is', 'may be', 'isnt', null],
    ['so wrong here', 'wrong', 'not right', 'wrong', 'not right'],
    ['so', '', null, '', null],
  ])('of %j around %j', (text, words, suggestion, whole, now) => {
    const made = onWholeWords(text, finding(text, words, suggestion));
    expect([text.slice(made.start, made.end), made.suggestion]).toEqual([whole, now]);
  });
});
