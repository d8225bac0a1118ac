import { withDetails } from '@/utils/people/details';
import { isOver, standingMarks } from '@/utils/people/lasting';
import type { Writing } from './access';
import { read, writeFewer } from './transact';

/** So many go in one transaction. */
const atOnce = 200;

async function letMarksGo(writing: Writing, id: string, today: string): Promise<void> {
  const person = await writing.get('person', id);
  if (person) await writing.put('person', withDetails(person, { marks: standingMarks(person.marks, today) }));
}

async function letSomeGo(today: string): Promise<boolean> {
  const before = IDBKeyRange.upperBound(today, true);
  const over = await read(['person', 'note'], async (reading) => ({
    notes: await reading.ids('note', 'until', before, atOnce),
    people: await reading.index.withMarksBefore(today, atOnce),
  }));
  if (over.notes.length + over.people.length === 0) return false;
  await writeFewer(['person', 'note'], async (writing) => {
    for (const id of over.notes) {
      // It may have been given more time since it was looked at.
      const note = await writing.get('note', id);
      if (isOver(note?.until, today)) await writing.remove('note', id);
    }
    for (const id of over.people) await letMarksGo(writing, id, today);
  });
  return true;
}

/** Notes and marks whose last day is over go for good; tells whether there were any. */
export async function letGoOfWhatIsOver(today: string): Promise<boolean> {
  let any = false;
  while (await letSomeGo(today)) any = true;
  return any;
}
