import { type Accessor, createMemo } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { firstWordOf, type Meant, meantBy, mostLikely } from '@/utils/capture/whom';
import { callBackground } from '@/utils/messages/client';

const nobody: Meant = { sure: null, candidates: [], fresh: null };

export interface MeantState {
  meant: Accessor<Meant>;
  /** Whether those kept were looked through for the first word as it stands now, or could not be. */
  isKnown: Accessor<boolean>;
}

/** Whom a line may be about, of those kept and by what it says. */
export function createMeant(line: Accessor<string>): MeantState {
  const first = createMemo(() => firstWordOf(line()));
  const found = createAsked(
    () => (first() === '' ? undefined : first()),
    async (word) => ({ word, people: await callBackground('findPeople', { text: word, limit: mostLikely }) }),
  );
  const isKnown = () => first() === '' || found.value()?.word === first() || found.failure() !== undefined;
  const meant = createMemo(() => {
    if (found.value()?.word !== first()) return nobody;
    return meantBy(line(), found.value()?.people ?? [], { today: Temporal.Now.plainDateISO().toString() });
  });
  return { meant, isKnown };
}

/** The line with the name in front blanked, so that what is read of it still has its place in the line. */
export const withoutName = (line: string, wordsAt: number): string => ' '.repeat(wordsAt) + line.slice(wordsAt);

/** What somebody is called in front of what is said of them. */
export const namesOf = ({ name, aliases = [] }: { name: string; aliases?: readonly string[] }): string[] => [
  ...new Set([name, ...aliases, name.split(' ')[0] ?? name]),
];
