import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { searchPeople } from './search-people';

const people = [
  { id: 'carolina', name: 'Carolina Voss', aliases: [], identities: ['c.voss@team.example'] },
  { id: 'carol', name: 'Carol Klein', aliases: ['Caro'], identities: ['carol@team.example', 'slack:T1/U2'] },
  { id: 'oscar', name: 'Oscar Carol', aliases: [], identities: ['oscar@else.example'] },
  { id: 'jurgen', name: 'Jürgen Müller', aliases: ['The Carol of IT'], identities: ['jm@team.example'] },
  { id: 'dana', name: 'דנה כהן', aliases: [], identities: ['dana@team.example'] },
  { id: 'wang', name: '王小明', aliases: [], identities: [] },
];
const found = (text: string, limit = 10) => searchPeople(people, text, limit).map(({ id }) => id);

describe('searching people', () => {
  it.each([
    ['carol klein', ['carol']],
    ['Caro', ['carol', 'carolina', 'oscar', 'jurgen']],
    ['carol', ['carolina', 'carol', 'oscar', 'jurgen']],
    ['klein carol', ['carol']],
    ['Klein, Carol', ['carol']],
    ['k ca', ['carol']],
    ['jurgen', ['jurgen']],
    ['MÜLL', ['jurgen']],
    ['carol@team', ['carol']],
    ['oscar@else.example', ['oscar']],
    ['else', ['oscar']],
    ['slack:t1', ['carol']],
    ['דנה', ['dana']],
    ['王', ['wang']],
    ['arol', []],
    ['nobody', []],
    ['@else', ['oscar']],
    ['@nowhere', []],
  ])('%s -> %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('gives the first ones as they came for no words', () => {
    expect(found(' ', 2)).toEqual(['carolina', 'carol']);
  });

  it('keeps to the limit and to the order within a rank', () => {
    expect(found('carol', 2)).toEqual(['carolina', 'carol']);
  });

  it('stays quick over thousands', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      name: `Anna${at} Berg${at}`,
      aliases: [],
      identities: [`a${at}@team.example`],
    }));
    const before = threadTime();
    expect(searchPeople(many, 'berg4999', 5)).toHaveLength(1);
    expect(threadTime() - before).toBeLessThan(500);
  });
});
