import type { Found } from './link-evidence';
import { type LinkFacts, nameKeyOf, shareHouse } from './link-facts';
import { type Handled, type Handles, lettersOf } from './link-handles';

/** How firms make addresses of a full name. */
function wholePatterns({ nameWords }: LinkFacts): string[] {
  const [first = '', last = ''] = [nameWords[0], nameWords.at(-1)];
  return [first + last, last + first];
}

/** With an initial they fit many more people. */
function shortPatterns({ nameWords }: LinkFacts): string[] {
  const [first = '', last = ''] = [nameWords[0], nameWords.at(-1)];
  const [f = '', l = ''] = [first[0], last[0]];
  return [f + last, last + f, first + l];
}

/** Known by hardly more than the address: by it, by what stands before the @, or by a first or family name. */
function isHardlyNamed({ shown, nameWords }: LinkFacts, letters: string, full: LinkFacts): boolean {
  const [only = '', ...others] = nameWords;
  if (shown.includes('@') || lettersOf(nameWords.join('')) === letters) return true;
  return others.length === 0 && full.nameWords.includes(only);
}

function addressesLike(patterns: readonly string[], full: LinkFacts, handles: Handles): Handled[] {
  const found = [...new Set(patterns)].flatMap((pattern) => handles.get(pattern) ?? []);
  return found.filter(({ person, handle }) => handle.isAddress && person.id !== full.id && !shareHouse(full, person));
}

const isSameName = (a: LinkFacts, b: LinkFacts): boolean => nameKeyOf(a) === nameKeyOf(b);

const hasAddress = ({ handles }: LinkFacts): boolean => handles.some(({ isAddress }) => isAddress);

const makesAddresses = ({ isFull, nameWords }: LinkFacts): boolean => isFull && nameWords.length > 1;

/** All that is looked for of one: letters of addresses that their name may have made. */
export const patternsOf = (facts: LinkFacts): string[] =>
  makesAddresses(facts) ? [...wholePatterns(facts), ...(hasAddress(facts) ? [] : shortPatterns(facts))] : [];

function addressesOf(full: LinkFacts, handles: Handles): Handled[] {
  const isNamesake = ({ person }: Handled) => !hasAddress(full) && isSameName(person, full);
  const isUnnamed = ({ person, handle }: Handled) =>
    !isSameName(person, full) && isHardlyNamed(person, lettersOf(handle.text), full);
  const whole = addressesLike(wholePatterns(full), full, handles);
  const short = hasAddress(full) ? [] : addressesLike(shortPatterns(full), full, handles);
  return [...whole.filter((one) => isNamesake(one) || isUnnamed(one)), ...short.filter(isNamesake)];
}

/**
 * Addresses made of somebody's full name. Of two with one full name it says something only where one of them has no
 * address yet: two Anna Kleins at two firms both have their own.
 */
export function nameInAddress(facts: readonly LinkFacts[], handles: Handles): Found[] {
  return facts.filter(makesAddresses).flatMap((full) =>
    addressesOf(full, handles).map(
      ({ person, handle }): Found => ({
        a: full.id,
        b: person.id,
        evidence: { kind: 'name-in-address', who: 'b', address: handle.value, name: full.shown },
      }),
    ),
  );
}
