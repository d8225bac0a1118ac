import type { Found } from './link-evidence';
import { type Handle, type LinkFacts, nameKeyOf, shareHouse } from './link-facts';
import { pairsOf } from './pairs';

export interface Handled {
  person: LinkFacts;
  handle: Handle;
}

/** Handles by their letters: `anna.klein` and `annaklein` are made of one name. */
export type Handles = ReadonlyMap<string, readonly Handled[]>;

export const lettersOf = (text: string): string => text.replace(/[._-]/g, '');

export function handlesOf(facts: readonly LinkFacts[]): Handles {
  const byLetters = new Map<string, Handled[]>();
  for (const person of facts) {
    for (const handle of person.handles) {
      const letters = lettersOf(handle.text);
      const known = byLetters.get(letters);
      if (known) known.push({ person, handle });
      else byLetters.set(letters, [{ person, handle }]);
    }
  }
  return byLetters;
}

/** One full name, and one name before the @ or in a chat, in different places. */
export function sameHandle(handles: Handles): Found[] {
  return [...handles.values()]
    .filter(({ length }) => length > 1)
    .flatMap((group) => {
      const named = group.filter(({ person }) => person.isFull);
      const alike = Map.groupBy(named, ({ person, handle }) => `${handle.text} ${nameKeyOf(person)}`);
      return [...alike.values()].flatMap(pairsOf);
    })
    .filter(([a, b]) => a.person.id !== b.person.id && !shareHouse(a.person, b.person))
    .map(([a, b]) => ({
      a: a.person.id,
      b: b.person.id,
      evidence: { kind: 'same-handle', name: a.person.shown, a: a.handle.value, b: b.handle.value },
    }));
}
