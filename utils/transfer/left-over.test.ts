import { describe, expect, it } from 'vitest';
import { rowFrom } from './facts-draft';
import { leftOverWords } from './file-words';
import { withLeftOver } from './left-over';

const { draft, leftOver } = rowFrom(
  1,
  [
    { field: 'name', value: 'Anna Klein' },
    { field: 'phone', value: '+49 30 5550100' },
    { field: 'zone', value: '-0500' },
    { field: 'phone', value: '+49 30 5550100' },
    { field: 'note', value: 'likes tea' },
  ],
  '2026-11-22',
);

describe('what a person has no field for', () => {
  it('becomes one more note where the user wishes', () => {
    expect(withLeftOver(draft, leftOver, leftOverWords).notes).toEqual([
      { text: 'likes tea' },
      { text: 'transfer.leftOver.phone: +49 30 5550100\ntransfer.leftOver.zone: -0500' },
    ]);
  });
  it('changes nothing where there is none', () => {
    expect(withLeftOver(draft, [], leftOverWords)).toBe(draft);
  });
});
