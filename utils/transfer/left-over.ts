import type { LeftOver, PersonDraft } from './types';

/**
 * With what a person has no field for as one more note. `words` names each kind in the user's language; the same file
 * makes the same note, so that it is not kept twice.
 */
export function withLeftOver(
  draft: PersonDraft,
  leftOver: readonly LeftOver[],
  words: Readonly<Record<LeftOver['what'], string>>,
): PersonDraft {
  if (leftOver.length === 0) return draft;
  const text = leftOver.map((one) => `${words[one.what]}: ${one.text}`).join('\n');
  return { ...draft, notes: [...draft.notes, { text }] };
}
