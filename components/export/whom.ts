import { roleLabel } from '@/components/people/labels';
import { named } from '@/components/people/named';
import { roleGroups } from '@/utils/people/choices';
import type { Person } from '@/utils/people/types';
import { say } from '@/utils/platform/say';

/** Whom a file is about, as one value of a list. */
export const everyone = 'everyone';
export const onePerson = 'person';
/** Those who were ticked in the list of everyone. */
export const ticked = 'ticked';

interface Option {
  value: string;
  label: string;
}

/** All that people can be chosen by. */
export const whomOptions = (groups: readonly { group: string; people: number }[], tickedPeople = 0): Option[] => [
  ...(tickedPeople > 0 ? [{ value: ticked, label: say('findUi.exportTicked', String(tickedPeople)) }] : []),
  { value: everyone, label: say('exportUi.everybody') },
  { value: onePerson, label: say('exportUi.onePerson') },
  ...roleGroups.map((role) => ({ value: `role ${role}`, label: roleLabel(role) })),
  { value: 'side work', label: say('exportUi.side.work') },
  { value: 'side private', label: say('exportUi.side.private') },
  ...groups.map(({ group, people }) => ({
    value: `group ${group}`,
    label: `${say('exportUi.group', named(group))} (${people})`,
  })),
];

/** Who is meant by such a value. */
export function isMeantBy(value: string, ids: ReadonlySet<string> = new Set()): (person: Person) => boolean {
  if (value === ticked) return ({ id }) => ids.has(id);
  const [by = '', ...rest] = value.split(' ');
  const wanted = rest.join(' ');
  if (by === 'role') return ({ role }) => role === wanted;
  if (by === 'side') return ({ side }) => side === wanted;
  if (by === 'group') return ({ groups = [] }) => groups.includes(wanted);
  return () => true;
}
