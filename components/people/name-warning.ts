import { type Accessor, createMemo } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { callBackground } from '@/utils/messages/client';
import { warnOfName } from '@/utils/people/check-person';
import { say } from '@/utils/platform/say';

/** A soft word where somebody of this name, or of one that looks like it, is kept already. It stops nobody from saving. */
export function createNameWarning(name: Accessor<string>, own: string | undefined): Accessor<string | undefined> {
  const asked = createMemo(() => name().trim() || undefined);
  const kept = createAsked(
    asked,
    (typed) => callBackground('namedLike', { name: typed }),
    // As kept when the name was typed: what the form saves itself is no namesake.
    { onEvents: [] },
  );
  return createMemo(() => {
    const others = (kept.value() ?? []).filter((person) => person.id !== own);
    const warning = name().trim() ? warnOfName(name(), others) : undefined;
    return warning && say(warning);
  });
}
