import type { LinkQuestion } from '@/utils/messages/identity-calls';
import type { PersonFile } from '@/utils/messages/protocol';
import type { Person } from '@/utils/people/types';

const at = '2026-05-03T08:00:00.000Z';

/** For tests of views. */
export function fakeFile(id: string, name: string, values: string[], change: Partial<Person> = {}): PersonFile {
  const person = { id, name, aliases: [], role: null, title: '', careful: false, sample: false };
  return {
    person: { ...person, created: at, updated: at, ...change },
    identities: values.map((value) => ({
      id: `${id}-${value}`,
      person: id,
      kind: value.includes('@') ? 'address' : 'site',
      value,
    })),
    preferences: [],
    notes: [],
    moments: [],
  };
}

export const fakeQuestion = (change: Partial<LinkQuestion> = {}): LinkQuestion => ({
  a: { id: 'p1', name: 'Anna Klein', identities: ['slack:T1/U1'] },
  b: { id: 'p2', name: 'A. Klein', identities: ['anna.klein@office.example'] },
  evidence: [{ kind: 'name-in-address', who: 'b', address: 'anna.klein@office.example', name: 'Anna Klein' }],
  lookalike: false,
  ...change,
});
