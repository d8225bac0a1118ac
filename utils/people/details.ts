import type { DetailsForm, Person } from './types';

const tidyText = (text: string): string => text.replace(/\s+/gu, ' ').trim();

type DetailValue = DetailsForm[keyof DetailsForm];

function tidyList(list: readonly unknown[]): unknown[] {
  const items = list.map((item) => (typeof item === 'string' ? tidyText(item) : item));
  return [...new Map(items.filter((item) => item !== '').map((item) => [JSON.stringify(item), item])).values()];
}

/** Undefined: nothing is left of it. */
function tidyDetail(value: DetailValue): unknown {
  const tidy = Array.isArray(value) ? tidyList(value) : tidyText(String(value ?? ''));
  return tidy.length > 0 ? tidy : undefined;
}

/** A person with details changed: what is left out stays, an empty text or list takes away what was there. */
export function withDetails<P extends Partial<Person>>(person: P, change: DetailsForm = {}): P {
  const changed = Object.entries(change).map(([key, value]) => [key, tidyDetail(value)]);
  const all = Object.entries({ ...person, ...Object.fromEntries(changed) });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as unknown as P;
}
