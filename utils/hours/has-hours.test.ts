import { expect, it } from 'vitest';
import type { Participant } from '@/utils/conversation/types';
import { hasHours } from './has-hours';

const one = (name: string, address: string | null, kind?: Participant['kind']): Participant => ({
  name,
  address,
  id: null,
  ...(kind ? { kind } : {}),
});

it.each([
  [one('Mara Voss', 'mara.voss@team.example'), true],
  [one('Mara Voss', null), true],
  [one('Deploys', null, 'bot'), false],
  [one('Everybody', 'all-of-us@team.example', 'group'), false],
  [one('Newsletter', 'noreply@shop.example'), false],
  [one('Support', 'support+de@shop.example'), false],
])('%j: a hint about hours %s', (participant, expected) => {
  expect(hasHours(participant)).toBe(expected);
});
