import type { PersonFile } from '@/utils/messages/protocol';
import type { Identity, Moment, Note, Person, Preference } from '@/utils/people/types';
import type { KeyedIdentity } from '@/utils/records/identity';

export interface KeptRecords {
  person: Person;
  identities: readonly KeyedIdentity[];
  preferences: readonly Preference[];
  notes: readonly Note[];
  moments: readonly Moment[];
}

const withoutKey = ({ key: _key, ...identity }: KeyedIdentity): Identity => identity;

const newestFirst = <T>(records: readonly T[], at: (record: T) => string): T[] =>
  [...records].sort((a, b) => (at(a) < at(b) ? 1 : -1));

export const fileFrom = ({ person, identities, preferences, notes, moments }: KeptRecords): PersonFile => ({
  person,
  identities: identities.map(withoutKey),
  preferences: [...preferences],
  notes: newestFirst(notes, ({ created }) => created),
  moments: newestFirst(moments, ({ at }) => at),
});
