import type { PersonFile } from '@/utils/messages/protocol';

/** Somebody who is kept, with what they told. */
export const fakeFile = (more: Partial<PersonFile> = {}): PersonFile => ({
  person: {
    id: 'p1',
    name: 'Mira Sol',
    aliases: [],
    role: null,
    title: '',
    careful: false,
    sample: false,
    created: '2026-11-01T09:00:00.000Z',
    updated: '2026-11-01T09:00:00.000Z',
  },
  identities: [],
  preferences: [
    { id: 'f1', person: 'p1', value: { kind: 'time-zone', zone: 'Europe/Lisbon' }, source: 'told', date: '2026-11-01' },
  ],
  notes: [],
  moments: [],
  ...more,
});
