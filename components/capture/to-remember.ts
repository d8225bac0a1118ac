import type { LineField, ListField, Told } from '@/utils/capture/types';
import type { ToldOfPerson } from '@/utils/messages/capture-calls';
import type { PersonDetails, PreferenceSource } from '@/utils/people/types';

type Of<K extends Told['kind']> = Extract<Told, { kind: K }>;
const only = <K extends Told['kind']>(told: readonly Told[], kind: K): Of<K>[] =>
  told.filter((one): one is Of<K> => one.kind === kind);

function detailsOf(told: readonly Told[]): PersonDetails {
  const lines = only(told, 'line').filter((one): one is Of<'line'> & { field: Exclude<LineField, 'title'> } => {
    return one.field !== 'title';
  });
  const items = only(told, 'item').filter((one): one is Of<'item'> & { field: Exclude<ListField, 'aliases'> } => {
    return one.field !== 'aliases';
  });
  const lists = Object.groupBy(items, ({ field }) => field);
  const marks = only(told, 'mark').map(({ mark }) => mark);
  const [relation] = only(told, 'relation');
  const [side] = only(told, 'side');
  return {
    ...Object.fromEntries(lines.map(({ field, text }) => [field, text])),
    ...Object.fromEntries(Object.entries(lists).map(([field, some]) => [field, some?.map(({ text }) => text)])),
    ...(marks.length > 0 ? { marks } : {}),
    ...(relation ? { relation: relation.relation } : {}),
    ...(side ? { side: side.side } : {}),
  };
}

/** What was read and left ticked, as the store takes it. */
export function toldOf(told: readonly Told[], source: PreferenceSource, date: string): ToldOfPerson {
  const title = only(told, 'line').find(({ field }) => field === 'title');
  const [role] = only(told, 'role');
  return {
    preferences: only(told, 'preference').map(({ value }) => ({ value, source, date })),
    details: detailsOf(told),
    aliases: only(told, 'item').flatMap(({ field, text }) => (field === 'aliases' ? [text] : [])),
    ...(title ? { title: title.text } : {}),
    ...(role ? { role: role.role } : {}),
  };
}
