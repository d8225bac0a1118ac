import { language } from '@/components/live/language';
import { named } from '@/components/people/named';
import { firstNameOf } from '@/utils/people/first-name';
import { say } from '@/utils/platform/say';

/** First names, as the line is short; the whole name of two who share one. */
export function shortNames(names: readonly string[]): string[] {
  const first = names.map((name) => firstNameOf({ name, address: null, id: null }) ?? name);
  return first.map((short, place) =>
    named(first.some((other, at) => at !== place && other === short) ? (names[place] ?? short) : short),
  );
}

const mostNamed = 3;

/** "Ana, Bo and Cy"; of more than a few "Ana, Bo, Cy and 4 others". */
export function listed(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  const shown = rest > 1 ? [...names.slice(0, mostNamed), say('hoursUi.others', String(rest))] : names;
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(shown);
}
