import type { Found } from './link-evidence';
import { type Handle, type LinkFacts, shareHouse } from './link-facts';

interface Addressed {
  person: LinkFacts;
  handle: Handle;
}

const joined = (text: string): string => text.replace(/[._-]/g, '');

/** How firms make addresses of names: the full ones, and those with an initial, which fit many more people. */
function patternsOf({ nameWords }: LinkFacts): { full: string[]; short: string[] } {
  const [first = '', last = ''] = [nameWords[0], nameWords.at(-1)];
  const [f = '', l = ''] = [first[0], last[0]];
  return { full: [first + last, last + first], short: [f + last, last + f, first + l] };
}

/** Known by hardly more than the address: by it, by what stands before the @, or by a first or family name. */
function isHardlyNamed({ shown, nameWords }: LinkFacts, { text }: Handle, full: LinkFacts): boolean {
  const [only = '', ...others] = nameWords;
  if (shown.includes('@') || joined(nameWords.join('')) === joined(text)) return true;
  return others.length === 0 && full.nameWords.includes(only);
}

function fits(full: LinkFacts, { person, handle }: Addressed): boolean {
  if (full.id === person.id || shareHouse(full, person)) return false;
  const sameName = person.nameKey === full.nameKey;
  const hasNoAddress = !full.handles.some(({ isAddress }) => isAddress);
  if (sameName) return hasNoAddress;
  return patternsOf(full).full.includes(joined(handle.text)) && isHardlyNamed(person, handle, full);
}

/**
 * Addresses made of somebody's full name. Of two with one full name it says something only where one of them has no
 * address yet: two Anna Kleins at two firms both have their own.
 */
export function nameInAddress(facts: readonly LinkFacts[]): Found[] {
  const addressed = facts.flatMap((person) =>
    person.handles.filter(({ isAddress }) => isAddress).map((handle): Addressed => ({ person, handle })),
  );
  const byHandle = Map.groupBy(addressed, ({ handle }) => joined(handle.text));
  return facts
    .filter(({ isFull, nameWords }) => isFull && nameWords.length > 1)
    .flatMap((full) => {
      const { full: whole, short } = patternsOf(full);
      const candidates = [...new Set([...whole, ...short])].flatMap((pattern) => byHandle.get(pattern) ?? []);
      return candidates
        .filter((candidate) => fits(full, candidate))
        .map(
          ({ person, handle }): Found => ({
            a: full.id,
            b: person.id,
            evidence: { kind: 'name-in-address', who: 'b', address: handle.value, name: full.shown },
          }),
        );
    });
}
