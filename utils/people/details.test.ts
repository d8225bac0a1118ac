import { describe, expect, it } from 'vitest';
import { withDetails } from './details';
import type { DetailsForm } from './types';

const known = { name: 'Carol Klein', pronouns: 'she/her', groups: ['choir'], relation: 'good' as const };

describe('changing details', () => {
  it.each<[string, DetailsForm | undefined, object]>([
    ['leaves all as it was where nothing is said', undefined, known],
    ['leaves what is left out', { team: 'Billing' }, { ...known, team: 'Billing' }],
    ['takes the new value', { pronouns: 'they/them' }, { ...known, pronouns: 'they/them' }],
    ['takes a text away', { pronouns: '' }, { name: 'Carol Klein', groups: ['choir'], relation: 'good' }],
    ['takes a list away', { groups: [] }, { name: 'Carol Klein', pronouns: 'she/her', relation: 'good' }],
    ['takes a choice away', { relation: '' }, { name: 'Carol Klein', pronouns: 'she/her', groups: ['choir'] }],
    ['takes spaces for nothing', { team: ' \n ', goals: [' ', ''] }, known],
    ['tidies lines', { howMet: '  at a\n fair ' }, { ...known, howMet: 'at a fair' }],
    [
      'keeps each item of a list once',
      { groups: ['choir', ' choir', 'board'] },
      { ...known, groups: ['choir', 'board'] },
    ],
    [
      'keeps marks whole',
      { marks: [{ text: 'swamped', until: '2026-12-01' }] },
      { ...known, marks: [{ text: 'swamped', until: '2026-12-01' }] },
    ],
  ])('%s', (_, change, expected) => {
    expect(withDetails(known, change)).toStrictEqual(expected);
  });
});
