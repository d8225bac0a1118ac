import fc from 'fast-check';
import { identityKey } from '@/utils/people/identity';
import type { Moment, Note, Person, Preference } from '@/utils/people/types';
import type { KeyedIdentity } from '@/utils/records/identity';
import type { BackupRecord } from '@/utils/transfer/backup-file';
import { anyDraft } from './any-draft';

const at = '2026-11-20T09:00:00.000Z';

/** Different drafts to make people of; a hundred thousand of their own would take longer to think of than to read. */
const drafts = fc.sample(anyDraft, { seed: 11, numRuns: 200 });

/** Records of one person, numbered, so that any number of them can be made without being held. */
export function recordsOf(number: number): BackupRecord[] {
  const draft = drafts[number % drafts.length];
  if (!draft) return [];
  const id = `p${number}`;
  const { name, aliases, role, title, careful, details } = draft;
  const person: Person = {
    id,
    name,
    aliases,
    role,
    title,
    careful,
    ...details,
    sample: false,
    created: at,
    updated: at,
  };
  const value = `p${number}@team.example`;
  const identity: KeyedIdentity = { id: `i${number}`, person: id, kind: 'address', value, key: identityKey(value) };
  const moment: Moment = {
    id: `m${number}`,
    person: id,
    kind: 'contact',
    channel: 'chat',
    at,
    text: title,
    via: identity.id,
  };
  const preferences = draft.preferences.map(
    (one, place): Preference => ({ id: `f${number}-${place}`, person: id, ...one }),
  );
  const notes = draft.notes.map(
    (one, place): Note => ({
      id: `n${number}-${place}`,
      person: id,
      ...one,
      via: identity.id,
      created: at,
      updated: at,
    }),
  );
  return [
    ['person', person],
    ['identity', identity],
    ...preferences.map((one): BackupRecord => ['preference', one]),
    ...notes.map((one): BackupRecord => ['note', one]),
    ['moment', moment],
  ];
}
