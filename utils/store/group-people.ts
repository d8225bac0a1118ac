import type { FindCalls } from '@/utils/messages/find-calls';
import { tidyName } from '@/utils/people/name-text';
import { type Act, isoOf } from './act';
import { undoable } from './bin';

/** As many as a record takes. */
const mostGroups = 200;

export async function groupPeople(
  { ids, group }: Parameters<FindCalls['groupPeople']>[0],
  act: Act,
): Promise<{ undo: string; changed: number }> {
  const name = tidyName(group);
  const { undo, steps } = await undoable(['person'], act, async (writing) => {
    const people = await Promise.all(ids.map((id) => writing.get('person', id)));
    for (const person of people) {
      const groups = person?.groups ?? [];
      if (!person || name === '' || groups.includes(name) || groups.length >= mostGroups) continue;
      await writing.put('person', { ...person, groups: [...groups, name], updated: isoOf(act) });
    }
  });
  return { undo, changed: steps.length };
}
