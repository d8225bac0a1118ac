import { type Accessor, createMemo } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import type { Cue } from '@/utils/cues/types';
import { callBackground } from '@/utils/messages/client';
import type { PersonFile } from '@/utils/messages/protocol';
import { firstNameOf } from '@/utils/people/first-name';

/** Whom a cue is about, as far as that is known. */
export interface CuePerson {
  /** As one would greet them; null: only a pronoun names them. */
  name: string | null;
  /** As kept, or as the draft has it. */
  whole: string | null;
  address: string | null;
}

const pronoun = /^(?:he|she|they|him|her|hers|his|them|their|theirs|himself|herself)$/i;

const nameInDraft = ({ named = '' }: Cue): string | null => (named === '' || pronoun.test(named) ? null : named);

const addressIn = (file: PersonFile | null | undefined): string | null =>
  file?.identities.find(({ kind }) => kind === 'address')?.value ?? null;

/** Asked at once, for a press that comes before the answer which `createCuePerson` waits for. */
export const addressOf = async ({ person }: Cue): Promise<string | null> =>
  person === null ? null : addressIn(await callBackground('personFile', { id: person }));

/** Follows the cue; what is kept of the person counts for more than the words of the draft. */
export function createCuePerson(cue: Accessor<Cue>): Accessor<CuePerson> {
  const query = createMemo(() => cue().person ?? undefined);
  const file = createAsked(
    () => (query() === undefined ? undefined : { id: query() ?? '' }),
    (asked) => callBackground('personFile', asked),
  );
  return createMemo(() => {
    const known = query() === undefined ? null : file.value();
    const name = known
      ? (firstNameOf({ name: known.person.name, address: null, id: null }) ?? known.person.name)
      : null;
    const named = nameInDraft(cue());
    return { name: name ?? named, whole: known?.person.name ?? named, address: addressIn(known) };
  });
}
