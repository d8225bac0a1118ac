import { describe, expect, it } from 'vitest';
import { inShort } from './cases/in-short';
import { readLearnt } from './learnt/read-learnt';
import { parseWords } from './parse-words';

/** What somebody does, by when and by how; each is told alone. */
const times = [
  'works 9-5',
  'starts at 7',
  'finishes at 3',
  'does 10 to 6',
  "doesn't work Fridays",
  'is off on Mondays',
  'works Mon-Thu',
  'is best before 10',
  'is easiest to catch after lunch',
  'is in focus from 2 to 4',
];
const ways = [
  'prefers chat',
  'likes email',
  'hates calls',
  'is best by phone',
  'never answers the phone',
  'wants calls',
];
const joints = [' and ', ' but ', ', and ', ' and she ', ' so she ', ' & '];

const read = (text: string): string[] =>
  inShort(parseWords(text, { today: '2026-11-25', learnt: readLearnt })).split(' ; ');

describe('two statements of one person, joined by a word', () => {
  it.each(joints)('%j: the hours are not those of the way', { timeout: 30_000 }, (joint) => {
    const made = times.flatMap((time) =>
      ways.flatMap((way) => [
        [`${time}${joint}${way}`, [...read(time), ...read(way)]] as const,
        [`she ${way}${joint}${time}`, [...read(way), ...read(time)]] as const,
      ]),
    );
    const wrong = made.filter(([text, told]) => read(text).sort().join() !== [...told].sort().join());
    expect(
      wrong.map(([text]) => `${text} => ${read(text).join(' ; ')}`),
      'read otherwise than each alone',
    ).toEqual([]);
  });

  it.each([
    ['works 9 to 5 and calls are fine', 'work 12345 09:00-17:00 ; channel call'],
    ['she does 9 to 5.30 and email suits her best', 'work 12345 09:00-17:30 ; channel mail'],
    ['9-5 and prefers chat', 'work 12345 09:00-17:00 ; channel chat'],
    ['in 8-4 and no calls', 'work 12345 08:00-16:00 ; avoid call'],
    ['chat is fine and works best before 10', 'channel chat at 1234567 00:00-10:00'],
    ['takes calls but only after 3', 'channel call ; avoid call at 1234567 00:00-15:00'],
  ])('%j gives %s', (text, told) => {
    expect(read(text).join(' ; ')).toBe(told);
  });
});
