import { describe, expect, it } from 'vitest';
import { firstWordOf, meantBy, mostLikely } from './whom';

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
    ['no calls', 'nobody'],
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
    const { candidates } = meantBy('best by phone', people, { today: '2026-11-25' });
    expect(candidates).toEqual([{ id: 'will', name: 'Will Best', words: 'best by phone', wordsAt: 0 }]);
  });

  it.each([
    ['My manager prefers mail', 'Myriam Toth'],
    ['The new intern prefers chat', 'Thea Brand'],
    ['He prefers chat, asked me twice', 'Helen Berg'],
    ['An intern who prefers calls', 'Anna Klein'],
    ['Is in Berlin until Friday I think', 'Isabel Cruz'],
    ['Is in Berlin until Friday I think', 'Isabel Inger'],
    ['the whole team, no calls before 10', 'Thea Brand'],
    ['Who prefers chat', 'Whoopi Lane'],
    ['New intern prefers chat', 'Newton Hale'],
    ['New Intern prefers chat', 'Newton Hale'],
    ['Old team prefers mail', 'Oldrich Novak'],
    ['Our temp prefers chat', 'Temperance Lane'],
    ['Boss prefers calls', 'Carol Klein'],
    ['Everyone prefers chat', 'Carol Klein'],
    ['Nobody: no calls', 'Carol Klein'],
  ])('%j is not about %s, nor about somebody new', (line, name) => {
    const meant = meantBy(line, [{ id: 'p1', name, aliases: [] }], { today: '2026-11-25' });
    expect(meant).toEqual({ sure: null, candidates: [], fresh: null });
  });

  it('asks about a beginning of a name', () => {
    const { sure, candidates } = meantBy('nor prefers chat', people, { today: '2026-11-25' });
    expect([sure, candidates.map(({ id }) => id)]).toEqual([null, ['nora']]);
  });

  it('is sure of nobody where not everybody who may be meant was given', () => {
    const many = Array.from({ length: mostLikely }, (_, at) => ({ id: `${at}`, name: `Anna Klein${at}`, aliases: [] }));
    const given = { today: '2026-11-25' };
    expect(meantBy('Anna Klein7 prefers chat', many.slice(1), given).sure).toMatchObject({ id: '7' });
    const { sure, candidates } = meantBy('Anna Klein7 prefers chat', many, given);
    expect([sure, candidates[0]?.id]).toEqual([null, '7']);
    expect(meantBy('Annabel prefers chat', many, given).fresh).toBeNull();
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
