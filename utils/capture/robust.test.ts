import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { parseWords } from './parse-words';

const today = '2026-11-25';

describe('what people paste', () => {
  it.each([
    'a',
    ' ',
    ',',
    'and ',
    '9-',
    '9-5 ',
    'mon ',
    'mon,',
    'no calls ',
    'no calls, ',
    'out until ',
    'prefers ',
    'prefers chat ',
    'she ',
    'in Berlin ',
    'Berlin ',
    'wants feedback ',
    'thank her ',
    '(',
    '"',
    '/',
    '- ',
    'very ',
    'head of ',
    'the ',
    'is ',
    'in the ',
    '3.12.-',
    'for two weeks ',
    'swamped with ',
    'knows a and ',
    'senior ',
    'she/',
    'leads the ',
    'out mon, back ',
    'hates it when ',
    'works 4 days ',
    'closed fri pm ',
    'a -> ',
    'same age as ',
    'for a ',
  ])('%j many times over takes no long time', { timeout: 60_000 }, (piece) => {
    const before = threadTime();
    for (const many of [30, 200, 2_000]) parseWords(piece.repeat(many), { today });
    expect(threadTime() - before).toBeLessThan(10_000);
  });

  it('says of every change and question which words it came from', () => {
    const text = 'Sam: mornings, no calls; IST, has a cat';
    const { changes, questions, rest } = parseWords(text, { today, names: ['Sam'] });
    const words = [...changes, ...questions].map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual([['Sam: mornings'], ['no calls'], ['IST']]);
    expect(rest).toBe('has a cat');
  });

  it('asks with two to four answers', () => {
    const texts = ['IST', 'UTC+1', 'email or chat', 'three days a week', 'swamped', 'Australia', 'likes orchids'];
    const counts = texts.flatMap((text) => parseWords(text, { today }).questions.map(({ answers }) => answers.length));
    expect(counts).toHaveLength(texts.length);
    expect(counts.every((many) => many >= 2 && many <= 4)).toBe(true);
  });

  it('leaves a long text as it is', () => {
    const text = 'prefers chat. '.repeat(400);
    expect(parseWords(text, { today })).toEqual({ changes: [], questions: [], rest: text.trim() });
  });

  it('knows the name that stands in front', () => {
    const { changes } = parseWords("Sam's hours: 9-5, Sam prefers chat", { today, names: ['Sam'] });
    expect(changes.map(({ told }) => told.kind === 'preference' && told.value.kind)).toEqual(['work-hours', 'channel']);
  });
});
