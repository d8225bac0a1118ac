import { describe, expect, it } from 'vitest';
import type { ChosenRow, RowChoice } from '@/utils/transfer/plan-types';
import { inGroups } from './import-groups';

let rows = 0;
function fakeRow(identities: string[], choice: RowChoice = { do: 'new' }): ChosenRow {
  rows += 1;
  const told = { aliases: [], role: null, title: '', careful: false, details: {}, preferences: [], notes: [] };
  return { row: rows, draft: { ...told, name: `Person ${rows}`, identities }, choice };
}

const ana = (choice?: RowChoice) => fakeRow(['Ana@team.example'], choice);
const join = (person: string): RowChoice => ({ do: 'join', person, take: [] });

describe('rows that are put in at once', () => {
  it.each([
    ['none', [], []],
    ['those that have nothing to do with each other', [fakeRow(['a@x.example']), fakeRow([]), fakeRow([])], [3]],
    ['not two of one address', [ana(), fakeRow(['ana@team.example'])], [1, 1]],
    ['not two that are added to one person', [fakeRow([], join('p')), fakeRow([], join('p'))], [1, 1]],
    ['two that are added to two people', [fakeRow([], join('p')), fakeRow([], join('q'))], [2]],
    ['not one that goes with a row before', [fakeRow([]), fakeRow([], { do: 'join-row', row: 1 })], [1, 1]],
    ['no more than fifty', Array.from({ length: 120 }, () => fakeRow([])), [50, 50, 20]],
  ])('%s', (_what, all, sizes) => {
    const groups = [...inGroups(all)];
    expect(groups.map((group) => group.length)).toEqual(sizes);
    expect(groups.flat()).toEqual(all);
  });
});
