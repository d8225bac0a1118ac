import { type CalledBy, calledBy, knownAs, mayBe } from '@/utils/checks/name-match';
import type { Knowledge } from '@/utils/checks/types';
import { allRecipients, type Draft } from '@/utils/conversation/types';

/** Who will read the draft, and its writer: nobody of these is absent. */
export interface Present {
  refs: ReadonlySet<string>;
  called: CalledBy[];
}

export function presentIn(
  draft: Draft,
  { people, self, channel, conversation }: Knowledge,
  greeted: string[],
): Present {
  const members = channel === 'chat' ? (conversation?.participants ?? []) : [];
  const readers = [...allRecipients(draft.recipients), ...members];
  const known = readers.map((reader) => knownAs(reader, people));
  const called = readers.map((reader, at) => calledBy(reader, known[at]));
  if (self) called.push(calledBy(self));
  if (greeted.length > 0) called.push({ name: [], all: greeted });
  return { refs: new Set(known.flatMap((person) => person?.ref ?? [])), called };
}

export const isPresent = (words: readonly string[], refs: readonly string[], present: Present): boolean =>
  refs.some((ref) => present.refs.has(ref)) || present.called.some((called) => mayBe(words, called));

/** A name by which one of them might be called; two letters are too few to tell. */
export const isReaderName = (word: string, { called }: Present): boolean =>
  word.length > 2 && called.some(({ all }) => all.includes(word));
