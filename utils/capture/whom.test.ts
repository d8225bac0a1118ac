import { describe, expect, it } from 'vitest';
import { firstWordOf, meantBy } from './whom';

const people = [
  { id: 'sam', name: 'Sam Okafor', aliases: ['Sammy'] },
  { id: 'sam-b', name: 'Sam Birch', aliases: [] },
  { id: 'nora', name: 'Nora Lind', aliases: [] },
  { id: 'will', name: 'Will Best', aliases: [] },
];

function short(line: string): string {
  const { sure, candidates, fresh } = meantBy(line, people, { today: '2026-11-25' });
  if (sure) return `${sure.id}: ${sure.words}`;
  if (fresh) return `new ${fresh.name}: ${fresh.words}`;
  return candidates.map(({ id }) => id).join(' or ') || 'nobody';
}

describe('whom a line is about', () => {
  it.each([
    ['nora prefers chat', 'nora: prefers chat'],
    ['sammy: mornings', 'sam: mornings'],
    ['sam prefers chat', 'sam or sam-b'],
    ['sam birch prefers chat', 'sam-b: prefers chat'],
    // Facts by themselves: a name that begins like one of their words is no sign.
    ['no calls', 'nora'],
    ['best by phone', 'will'],
    ['mornings, no calls', 'nobody'],
    ['prefers chat', 'nobody'],
    ['Prefers chat', 'nobody'],
    ['Zoe prefers chat', 'new Zoe: prefers chat'],
    ['Zoe Alvarez: mornings, Berlin', 'new Zoe Alvarez: mornings, Berlin'],
    ['zoe: mornings', 'new zoe: mornings'],
    ['zoe prefers chat', 'nobody'],
    ['Zoe likes her garden shed', 'nobody'],
    ['nora', 'nora: '],
    ['', 'nobody'],
  ])('%j', (line, meant) => {
    expect(short(line)).toBe(meant);
  });

  it('takes no word of a statement for a name, whomever the user then chooses', () => {
    const { candidates } = meantBy('no calls', people, { today: '2026-11-25' });
    expect(candidates).toEqual([{ id: 'nora', name: 'Nora Lind', words: 'no calls', wordsAt: 0 }]);
  });

  it.each([
    ['sam prefers chat', 'sam'],
    ["sam's hours", 'sam'],
    ['"Anna Meyer" mornings', 'Anna'],
    ['klein, anna: mornings', 'klein'],
    ['x', ''],
    ['', ''],
  ])('is looked for by the first word of %j', (line, word) => {
    expect(firstWordOf(line)).toBe(word);
  });
});
