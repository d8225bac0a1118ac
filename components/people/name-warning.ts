import { type Accessor, createMemo } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { callBackground } from '@/utils/messages/client';
import { warnOfName } from '@/utils/people/check-person';
import { say } from '@/utils/platform/say';

const asManyAsKept = 1_000;

/** A soft word where somebody of this name, or of one that looks like it, is kept already. It stops nobody from saving. */
export function createNameWarning(name: Accessor<string>, own: string | undefined): Accessor<string | undefined> {
  const kept = createAsked(
    () => ({ text: '', limit: asManyAsKept }),
    (query) => callBackground('findPeople', query),
    // As kept when the form was opened: what it saves itself is no namesake.
    { onEvents: [] },
  );
  return createMemo(() => {
    const others = (kept.value() ?? []).filter((person) => person.id !== own);
    const warning = name().trim() ? warnOfName(name(), others) : undefined;
    return warning && say(warning);
  });
}
