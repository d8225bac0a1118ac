import { failed } from '@/utils/messages/call-failed';
import type { Imported, Staged } from '@/utils/messages/transfer-calls';
import { draftOf } from '@/utils/transfer/draft-lines';
import type { ChosenRow, KnownPerson, KnownQuery } from '@/utils/transfer/plan-types';
import type { Reading, Writing } from './access';
import type { Act } from './act';
import { undoable } from './bin';
import { inGroups } from './import-groups';
import { RowWriter } from './import-rows';
import { keepLastImport } from './last-import';
import { personStores } from './person-file';
import { read, write, writeFewer } from './transact';
import { unwatched, type Watch } from './watch';

/** Rows wait this long to be put in, and can be taken out again as long: an import is looked through afterwards. */
const keptFor = 15 * 60_000;

/** Nobody goes through more people of one name. */
const mostOfOneName = 50;

async function idsFor(reading: Reading, { ids, keys, names, looks }: KnownQuery): Promise<Set<string>> {
  const holders = await Promise.all(keys.map((key) => reading.where('identity', 'key', key)));
  const called = await Promise.all(names.map((name) => reading.index.called(name, mostOfOneName)));
  const drawn = await Promise.all(looks.map((look) => reading.index.drawn(look, mostOfOneName)));
  return new Set([...ids, ...holders.flat().map(({ person }) => person), ...called.flat(), ...drawn.flat()]);
}

/** Whom rows of a file may be. */
export const knownFor = (query: KnownQuery): Promise<KnownPerson[]> =>
  read(personStores, async (reading) => {
    const files = await reading.index.files([...(await idsFor(reading, query))]);
    return files.map((file) => ({ id: file.person.id, draft: draftOf(file) }));
  });

/** Of the bar. Then all who were put in are made findable, of which nothing is told. */
const putting = 0.7;

const partId = (id: string, part: number): string => `${id}-p${part}`;

/**
 * A part of the chosen rows, as a message carries no more than some megabytes. Nothing is done with it until the last part
 * is there and `importRows` is called; what never is goes with the bin.
 */
export async function stageRows(
  { id, part, rows }: { id: string; part: number; rows: ChosenRow[] },
  { now }: Pick<Act, 'now'>,
): Promise<{ part: number }> {
  await write(['binned'], (writing) =>
    writing.put('binned', { id: partId(id, part), kind: 'rows', until: now + keptFor, rows: rows as never }),
  );
  return { part };
}

/** Nothing of a file that was only looked at stays. */
export function dropRows({ id, parts }: Staged): Promise<{ dropped: number }> {
  return writeFewer(['binned'], async (writing) => {
    for (let part = 0; part < parts; part++) await writing.remove('binned', partId(id, part));
    return { dropped: parts };
  });
}

async function takePart(writing: Writing, id: string): Promise<ChosenRow[]> {
  const staged = await writing.get('binned', id);
  if (staged?.kind !== 'rows') throw failed('transfer.import.over');
  await writing.remove('binned', id);
  return staged.rows as unknown as ChosenRow[];
}

async function putRows(writer: RowWriter, rows: readonly ChosenRow[], share: (of: number) => void, watch: Watch) {
  let done = 0;
  for (const group of inGroups(rows)) {
    if (watch.cancelled()) throw failed('transfer.import.cancelled');
    await Promise.all(group.map((row) => writer.put(row)));
    done += group.length;
    share(done / rows.length);
  }
}

/**
 * All staged rows in one transaction: whatever ends it early, the user or the browser, leaves nothing behind. Taken back
 * as one act.
 */
export async function importRows({ id, parts }: Staged, act: Act, watch: Watch = unwatched): Promise<Imported> {
  const left: number[] = [];
  const { undo, steps } = await undoable([...personStores], { ...act, lasts: keptFor }, async (writing) => {
    const writer = new RowWriter(writing, act);
    for (let part = 0; part < parts; part++) {
      const rows = await takePart(writing, partId(id, part));
      await putRows(writer, rows, (share) => watch.progress(((part + share) / parts) * putting), watch);
    }
    left.push(...writer.left);
  });
  const people = steps.filter(({ store }) => store === 'person');
  const added = people.filter(({ before }) => before === null).length;
  const changed = people.length - added;
  await keepLastImport({ undo, added, changed, until: act.now + keptFor });
  return { undo, added, changed, left };
}
