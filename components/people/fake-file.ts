import type { PersonFile } from '@/utils/messages/protocol';
import type { Preference, PreferenceValue } from '@/utils/people/types';

export const fakePreference = (value: PreferenceValue, change: Partial<Preference> = {}): Preference => ({
  id: value.kind,
  person: 'p1',
  value,
  source: 'card',
  date: '2025-03-02',
  ...change,
});

export const fakeFile = (...preferences: Preference[]): PersonFile => ({
  person: {
    id: 'p1',
    name: 'Ana Ruiz',
    aliases: ['Ani', 'A. R.'],
    role: 'team',
    title: 'designs',
    careful: true,
    sample: false,
    created: '2026-01-01T00:00:00.000Z',
    updated: '2026-01-01T00:00:00.000Z',
  },
  identities: [
    { id: 'i1', person: 'p1', kind: 'address', value: 'ana@team.example' },
    { id: 'i2', person: 'p1', kind: 'site', value: 'slack:T1/U2' },
  ],
  preferences,
  notes: [],
  moments: [],
});
