import type { Told } from '@/utils/capture/types';
import type { PersonFile } from '@/utils/messages/protocol';
import { givesWay } from '@/utils/people/gives-way';
import { isSameShape } from '@/utils/people/same-shape';
import type { Person } from '@/utils/people/types';

const lineOf = (told: Told, person: Person): Told | undefined => {
  if (told.kind === 'line') {
    const text = person[told.field];
    return text ? { ...told, text } : undefined;
  }
  if (told.kind === 'role') return person.role ? { kind: 'role', role: person.role } : undefined;
  if (told.kind === 'relation') return person.relation && { kind: 'relation', relation: person.relation };
  return told.kind === 'side' && person.side ? { kind: 'side', side: person.side } : undefined;
};

/** What is kept already and ends when this is kept; nothing where it is the same. */
export function replacedBy(told: Told, { person, preferences }: PersonFile): Told[] {
  const before: Told[] =
    told.kind === 'preference'
      ? preferences
          .filter(({ value }) => givesWay(value, told.value))
          .map(({ value }) => ({ kind: 'preference', value }))
      : [lineOf(told, person)].flatMap((one) => one ?? []);
  return before.filter((one) => !isSameShape(one, told));
}
