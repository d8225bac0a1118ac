import { describe, expect, it } from 'vitest';
import { wordSets } from './en/word-sets';
import { spelledOut } from './spelled-out';

const linesOf = (phrases: string): string[] =>
  spelledOut([{ check: 'harsh', reason: 'insult', sure: 0.7, phrases }], wordSets)[0]?.phrases.split('\n') ?? [];

describe('the short ways of writing phrases', () => {
  it.each([
    ['you never read|call => you do not ~', ['you never read => you do not read', 'you never call => you do not call']],
    [
      'nobody acts|cares $ => hardly anybody ~',
      ['nobody acts $ => hardly anybody acts', 'nobody cares $ => hardly anybody cares'],
    ],
    ['get lost => I see it differently.', ['get lost $ => I see it differently', 'get lost']],
    ['crappy => poor', ['crappy => poor']],
    ['who do you think you are', ['who do you think you are']],
  ])('%s', (short, full) => {
    expect(linesOf(short)).toEqual(full);
  });
});
