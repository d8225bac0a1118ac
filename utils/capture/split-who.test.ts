import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { makeWhoSplitter } from './split-who';

const split = makeWhoSplitter([
  { id: 'sam', name: 'Sam Okafor', aliases: ['Sammy'] },
  { id: 'anna-k', name: 'Anna Klein', aliases: ['AK'] },
  { id: 'anna-m', name: 'Anna Meyer', aliases: [] },
  { id: 'jose', name: 'José da Silva', aliases: ['Zé'] },
  { id: 'ming', name: '小明', aliases: ['Ming'] },
  { id: 'marie', name: 'Anne-Marie Dupont', aliases: [] },
  { id: 'will', name: 'Will Best', aliases: [] },
]);
const short = (line: string) => {
  const { candidates, ambiguous } = split(line);
  const [first] = candidates;
  return first ? `${ambiguous ? candidates.map(({ id }) => id).join(' or ') : first.id}: ${first.words}` : 'nobody';
};

describe('who a line is about', () => {
  it.each([
    ['sam prefers chat', 'sam: prefers chat'],
    ['Sam Okafor prefers chat', 'sam: prefers chat'],
    ['sammy: no calls', 'sam: no calls'],
    ["sam's hours are 9-5", 'sam: hours are 9-5'],
    ['  sam   Berlin ', 'sam: Berlin'],
    ['anna prefers chat', 'anna-k or anna-m: prefers chat'],
    ['anna klein prefers chat', 'anna-k: prefers chat'],
    ['klein, anna: mornings', 'anna-k: mornings'],
    ['ak mornings', 'anna-k: mornings'],
    ['jose no calls', 'jose: no calls'],
    ['José da Silva no calls', 'jose: no calls'],
    ['ze no calls', 'jose: no calls'],
    ['小明 mornings', 'ming: mornings'],
    ['anne-marie mornings', 'marie: mornings'],
    ['"Anna Meyer" mornings', 'anna-m: mornings'],
    ['will best by phone', 'will: by phone'],
    ['sam', 'sam: '],
    ['prefers chat', 'nobody'],
    ['', 'nobody'],
    ['x', 'nobody'],
  ])('%j', (line, meant) => {
    expect(short(line)).toBe(meant);
  });

  it.each([
    ['sa ok prefers chat', ['sam']],
    ['anna kl prefers chat', ['anna-k', 'anna-m']],
    ['sammyy prefers chat', []],
    ['jo prefers chat', ['jose']],
  ])('asks where %j has but the beginning of a name', (line, ids) => {
    const { candidates, ambiguous } = split(line);
    expect(candidates.map(({ id }) => id)).toEqual(ids);
    expect(ambiguous).toBe(ids.length > 0);
  });

  it('asks where an ordinary small word is a whole word of a name', () => {
    const own = makeWhoSplitter([
      { id: 'an', name: 'An Nguyen', aliases: [] },
      { id: 'will', name: 'Will Best', aliases: [] },
    ]);
    const asks = (line: string) => own(line).candidates.map(({ id }) => `${id}${own(line).ambiguous ? '?' : ''}`);
    expect(asks('An intern who prefers calls')).toEqual(['an?']);
    expect(asks('An Nguyen prefers calls')).toEqual(['an']);
    expect(asks('Will prefers calls')).toEqual(['will']);
  });

  it('says where the words begin in the line', () => {
    const line = 'anna klein:  no calls';
    const [first] = split(line).candidates;
    expect(line.slice(first?.wordsAt)).toBe('no calls');
  });

  it('gives the others who may be meant behind the best', () => {
    expect(split('ann mornings').candidates.map(({ id }) => id)).toEqual(['anna-k', 'anna-m', 'marie']);
  });

  it('stays quick with 10,000 people', () => {
    const many = makeWhoSplitter(
      Array.from({ length: 10_000 }, (_, at) => ({ id: `${at}`, name: `Person${at} Family${at}`, aliases: [] })),
    );
    const before = threadTime();
    for (let turn = 0; turn < 3; turn++) many('person77 family77 prefers chat and no calls');
    expect(threadTime() - before).toBeLessThan(3_000);
  });
});
